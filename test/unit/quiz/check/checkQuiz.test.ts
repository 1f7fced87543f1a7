import fc from 'fast-check';
import {parse} from 'yaml';
import {checkQuiz} from '../../../../plugins/training/src/quiz/check/checkQuiz';
import {questionsOf} from '../../../../plugins/training/src/quiz/group';
import {questionId} from '../../../../plugins/training/src/quiz/ids/questionId';
import {normalizedQuiz} from '../../support/normalizedQuiz';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
  without,
} from '../../support/quizInput';

function problemsOf(value: unknown) {
  return checkQuiz(value).problems;
}

/** What is wrong with a quiz of one question. */
function problemsOfQuestion(question: unknown) {
  return problemsOf(quizOf(question));
}

function codesOf(value: unknown): string[] {
  return problemsOf(value).map(({code}) => code);
}

describe('a quiz with nothing wrong', () => {
  it('has no problem and is normalised', () => {
    const value = quizOf(choice(), trueFalse());
    expect(problemsOf(value)).toEqual([]);
    expect(normalizedQuiz(value)?.questions.map(({type}) => type)).toEqual([
      'choice',
      'true-false',
    ]);
  });

  it('may state every key of the contract', () => {
    const value: unknown = parse(`
title: Check what you know
intro: Answer from memory first.
passMark: 75
shuffle: false
questions:
  - id: recorded-by-default
    type: choice
    prompt: Which events does a new account record without any set-up?
    options:
      - text: Management events
        correct: true
        feedback: Yes. They are the control-plane calls.
      - text: Data events
        feedback: No. They are opt-in, because of their volume.
    multiple: false
    hints: [Think of the control plane.]
    explanation: Management events are on in every account.
    points: 1
  - type: true-false
    prompt: Event history is free.
    answer: true
    feedback: {true: Yes., false: It is.}
`);
    expect(problemsOf(value)).toEqual([]);
  });
});

describe('a quiz that is not keys with values', () => {
  it.each([
    ['nothing', null, 'write `questions:` below it'],
    ['a list', [choice()], 'write `questions:` above the list, and indent the list'],
    ['text', 'Which events?', 'write `questions:` below it'],
    ['text', 'title:Check', 'put a space after the colon'],
    ['the number 3', 3, 'write `questions:` below it'],
    ['`true`', true, 'write `questions:` below it'],
  ])('is refused when it is %s: %j', (found, value, help) => {
    expect(problemsOf(value)).toEqual([
      {
        code: 'quiz/wrong-type',
        message: `\`quiz\` must be keys with values, not ${found}`,
        path: ['quiz'],
        at: 'value',
        found,
        expected: 'keys with values',
        help,
      },
    ]);
  });
});

describe('the questions of a quiz', () => {
  it('have to be there', () => {
    expect(problemsOf({title: 'Check what you know'})).toEqual([
      {
        code: 'quiz/missing-key',
        message: '`quiz` needs `questions`',
        path: ['quiz'],
        at: 'value',
        found: '`questions` is missing',
        expected: '`questions` with a list',
        help: 'add `questions:`',
      },
    ]);
  });

  it('are at least one', () => {
    expect(problemsOf({questions: []})).toEqual([
      {
        code: 'quiz/too-few-questions',
        message: '`quiz.questions` needs at least 1 question, and has none',
        path: ['quiz', 'questions'],
        at: 'value',
        found: 'no questions',
        expected: '1 question or more',
        help: 'add a question, on a line that starts with `- id:`',
      },
    ]);
  });

  it('are a list', () => {
    expect(problemsOf({questions: choice()})).toEqual([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions` must be a list, not keys with values',
        path: ['quiz', 'questions'],
        at: 'value',
        found: 'keys with values',
        expected: 'a list',
        help: 'write `- ` before the first key of each entry',
      },
    ]);
  });

  it('are keys with values each', () => {
    expect(problemsOfQuestion('Which events?')).toEqual([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions[0]` must be keys with values, not text',
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: 'text',
        expected: 'keys with values',
        help: 'write `- prompt: Which events?`',
      },
    ]);
  });
});

describe('a question of which there is nothing but its hyphen', () => {
  it('is a problem like any other', () => {
    expect(problemsOfQuestion(null)).toMatchObject([{path: ['quiz', 'questions', 0]}]);
  });
});

describe('an unknown key', () => {
  it('of the quiz gets the key that was probably meant', () => {
    expect(problemsOf({...quizOf(choice()), pasMark: 75})).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz` has no key `pasMark`',
        path: ['quiz', 'pasMark'],
        at: 'key',
        found: 'unknown key',
        expected:
          '`id`, `title`, `intro`, `passMark`, `oneAtATime`, `shuffle`, `mode`, `draw`, `retryAfter`, `questions` or `disableRules`',
        help: 'did you mean `passMark`?',
        fix: {kind: 'replace', text: 'passMark'},
      },
    ]);
  });

  it('of a choice question gets the key that was probably meant', () => {
    expect(problemsOfQuestion(choice({explaination: 'Because.'}))).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz.questions[0]` has no key `explaination`',
        path: ['quiz', 'questions', 0, 'explaination'],
        at: 'key',
        found: 'unknown key',
        expected:
          '`id`, `prompt`, `hints`, `explanation`, `points`, `verify`, `disableRules`, `type`, `options`, `multiple`, `choose` or `shuffle`',
        help: 'did you mean `explanation`?',
        fix: {kind: 'replace', text: 'explanation'},
      },
    ]);
  });

  it('of a true-false question is measured by what such a question has', () => {
    expect(problemsOfQuestion(trueFalse({options: []}))).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz.questions[0]` has no key `options`',
        path: ['quiz', 'questions', 0, 'options'],
        at: 'key',
        found: 'unknown key',
        expected:
          '`id`, `prompt`, `hints`, `explanation`, `points`, `verify`, `disableRules`, `type`, `answer` or `feedback`',
        help: '`options` belongs to the type `choice`: change `type`, or remove `options`',
      },
    ]);
  });

  it('of an option gets the key that was probably meant', () => {
    const options = [{text: 'Yes', correct: true, feedbak: 'Right.'}, {text: 'No'}];
    expect(problemsOfQuestion(choice({options}))).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz.questions[0].options[0]` has no key `feedbak`',
        path: ['quiz', 'questions', 0, 'options', 0, 'feedbak'],
        at: 'key',
        found: 'unknown key',
        expected: '`text`, `correct`, `feedback` or `last`',
        help: 'did you mean `feedback`?',
        fix: {kind: 'replace', text: 'feedback'},
      },
    ]);
  });

  it('of the feedback of a true-false question gets the key that was probably meant', () => {
    expect(problemsOfQuestion(trueFalse({feedback: {flase: 'No.'}}))).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz.questions[0].feedback` has no key `flase`',
        path: ['quiz', 'questions', 0, 'feedback', 'flase'],
        at: 'key',
        found: 'unknown key',
        expected: '`true` or `false`',
        help: 'did you mean `false`?',
        fix: {kind: 'replace', text: 'false'},
      },
    ]);
  });

  it('is not fixed by a key that is there already', () => {
    const [problem] = problemsOfQuestion(choice({promt: 'Which?'}));
    expect(problem?.help).toBe('`prompt` is there already: remove one of the two');
    expect(problem).not.toHaveProperty('fix');
  });

  it('is not fixed where another one could be the same key', () => {
    const problems = problemsOfQuestion(choice({hint: ['A'], hintss: ['B']}));
    expect(problems.map(({help}) => help)).toEqual(Array(2).fill('did you mean `hints`?'));
    expect(problems.filter(({fix}) => fix !== undefined)).toEqual([]);
  });

  it('gets no guess where none of the known keys is near', () => {
    expect(problemsOf({...quizOf(choice()), timer: 60})).toMatchObject([
      {help: 'remove it, or check how far it is indented'},
    ]);
  });

  it('that is the rest of a text with a comma gets another guess', () => {
    const options = [{text: 'Who', when: null, correct: true}, {text: 'What'}];
    expect(problemsOfQuestion(choice({options}))).toMatchObject([
      {
        code: 'quiz/unknown-key',
        help: 'if it belongs to the text before the comma, put that text in quotes',
      },
    ]);
  });

  it('is one problem of several where there are several', () => {
    expect(problemsOf({...quizOf(choice()), timer: 60, author: 'A. Author'})).toMatchObject([
      {path: ['quiz', 'timer']},
      {path: ['quiz', 'author']},
    ]);
  });
});

describe('a required key that is misspelt', () => {
  it.each([
    ['questions', 'question', {question: [choice()]}],
    ['prompt', 'promt', quizOf(without(choice({promt: 'Which?'}), 'prompt'))],
    ['options', 'optoins', quizOf(without(choice({optoins: choice().options}), 'options'))],
    ['text', 'txt', quizOf(choice({options: [{txt: 'Yes', correct: true}, {text: 'No'}]}))],
    ['answer', 'anwser', quizOf(without(trueFalse({anwser: true}), 'answer'))],
  ])('is one problem: %s', (meant, written, value) => {
    expect(problemsOf(value)).toMatchObject([
      {code: 'quiz/unknown-key', at: 'key', help: `did you mean \`${meant}\`?`},
    ]);
    expect(problemsOf(value)[0]?.path.at(-1)).toBe(written);
  });

  it('does not hide that the same key is missing elsewhere', () => {
    const options = [{txt: 'Yes', correct: true}, {feedback: 'No.'}];
    expect(problemsOfQuestion(choice({options}))).toMatchObject([
      {code: 'quiz/unknown-key', path: ['quiz', 'questions', 0, 'options', 0, 'txt']},
      {code: 'quiz/missing-key', path: ['quiz', 'questions', 0, 'options', 1]},
    ]);
  });
});

describe('a required key that is missing', () => {
  it.each([
    ['prompt', without(choice(), 'prompt'), 'text'],
    ['options', without(choice(), 'options'), 'a list'],
    ['answer', without(trueFalse(), 'answer'), '`true` or `false`'],
  ])('is named: %s', (key, question, type) => {
    expect(problemsOfQuestion(question)).toEqual([
      {
        code: 'quiz/missing-key',
        message: `\`quiz.questions[0]\` needs \`${key}\``,
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: `\`${key}\` is missing`,
        expected: `\`${key}\` with ${type}`,
        help: `add \`${key}:\``,
      },
    ]);
  });

  it('is named where it is the text of an option', () => {
    expect(problemsOfQuestion(choice({options: [{correct: true}, {text: 'No'}]}))).toMatchObject([
      {
        code: 'quiz/missing-key',
        message: '`quiz.questions[0].options[0]` needs `text`',
        path: ['quiz', 'questions', 0, 'options', 0],
      },
    ]);
  });
});

describe('the options of a question', () => {
  it.each([
    ['none', 'no options', 'an option', []],
    ['1', '1 option', 'another option', [{text: 'Yes', correct: true}]],
  ])('are at least two, not %s', (count, found, other, options) => {
    expect(problemsOfQuestion(choice({options}))).toEqual([
      {
        code: 'quiz/too-few-options',
        message: `\`quiz.questions[0].options\` needs at least 2 options, and has ${count}`,
        path: ['quiz', 'questions', 0, 'options'],
        at: 'value',
        found,
        expected: '2 options or more',
        help: `add ${other}, on a line that starts with \`- text:\``,
      },
    ]);
  });

  it('have a correct one among them', () => {
    const options = [{text: 'Yes'}, {text: 'No'}, {text: 'Maybe', correct: false}];
    expect(problemsOfQuestion(choice({id: 'is-it', options}))).toEqual([
      {
        code: 'quiz/no-correct-option',
        message: 'question `is-it` has no correct option',
        path: ['quiz', 'questions', 0, 'options'],
        at: 'key',
        found: '3 options, none marked correct',
        expected: '`correct: true` on one option, or on several',
        help: 'add `correct: true` below the text of the right option',
      },
    ]);
  });

  it('may all be correct', () => {
    const options = [
      {text: 'Who', correct: true},
      {text: 'When', correct: true},
    ];
    expect(problemsOfQuestion(choice({options}))).toEqual([]);
  });

  it('differ in more than white space', () => {
    const options = [
      {text: 'Data events', correct: true},
      {text: 'Logs'},
      {text: 'Data\n  events '},
    ];
    expect(problemsOfQuestion(choice({id: 'is-it', options}))).toEqual([
      {
        code: 'quiz/duplicate-option',
        message: 'question `is-it` has the same option twice',
        path: ['quiz', 'questions', 0, 'options', 2, 'text'],
        at: 'value',
        found: 'same text as option 1',
        expected: 'a different text for each option',
        help: 'reword or remove one of the two',
        related: [
          {path: ['quiz', 'questions', 0, 'options', 0, 'text'], at: 'value', label: 'option 1'},
        ],
      },
    ]);
  });

  it('may differ in case alone', () => {
    const options = [{text: '`stopLogging`', correct: true}, {text: '`StopLogging`'}];
    expect(problemsOfQuestion(choice({options}))).toEqual([]);
  });
});

describe('the ids of questions', () => {
  it('differ where authors give them', () => {
    const value = quizOf(choice({id: 'same'}), choice({id: 'other'}), trueFalse({id: 'same'}));
    expect(problemsOf(value)).toEqual([
      {
        code: 'quiz/duplicate-id',
        message: 'two questions of this page have the id `same`',
        path: ['quiz', 'questions', 2, 'id'],
        at: 'value',
        found: 'id of an earlier question',
        expected: 'a different id for each question of a page',
        help: 'choose another id',
        related: [
          {
            path: ['quiz', 'questions', 0, 'id'],
            at: 'value',
            label: 'first question with this id',
          },
        ],
      },
    ]);
  });

  const idsOf = (...questions: unknown[]) =>
    questionsOf(checkQuiz(quizOf(...questions)).input ?? {questions: []}).map(questionId);

  it('are told where two prompts are the same, and the fix writes another', () => {
    const value = quizOf(choice({prompt: 'Which events?'}), trueFalse({prompt: ' Which  events?'}));
    expect(problemsOf(value)).toEqual([
      {
        code: 'quiz/duplicate-id',
        message: 'two questions of this page have the id `which-events`',
        path: ['quiz', 'questions', 1, 'prompt'],
        at: 'value',
        found: 'the same words as an earlier one, which give the same id',
        expected: 'a different id for each question of a page',
        help: 'add an `id`, such as `id: which-events-2`',
        fix: {kind: 'insert', path: ['quiz', 'questions', 1], key: 'id', value: 'which-events-2'},
        related: [
          {
            path: ['quiz', 'questions', 0, 'prompt'],
            at: 'value',
            label: 'its words give the same id',
          },
        ],
      },
    ]);
  });

  it.each([
    ['Which events?', 'Which *events*?!'],
    [
      'In the style sheet of a page, which property sets the outer distance?',
      'In the style sheet of a page, which property sets the inner distance?',
    ],
    [
      'AWS Lambdaの関数が一時的に大量のリクエストを受け取り、同時実行数の上限に達したときの動作はどれですか？',
      'AWS CloudTrailの証跡が組織内のすべてのアカウントの管理イベントを記録するために必要な設定はどれですか？',
    ],
    ['?!', '!?'],
  ])('say more where the first words of two prompts are the same: %s', (one, other) => {
    const ids = idsOf(choice({prompt: one}), choice({prompt: other}));
    expect(new Set(ids).size).toBe(2);
    expect(idsOf(choice({prompt: other}), choice({prompt: one}))).toEqual([...ids].reverse());
    expect(ids.every((id) => Array.from(id).length > 12)).toBe(true);
  });

  it('stay as they are beside others', () => {
    expect(
      idsOf(
        choice({prompt: 'Which events?'}),
        choice({prompt: 'Same?'}),
        choice({prompt: 'Same!'}),
        trueFalse({id: 'given'}),
      ),
    ).toEqual([
      'which-events',
      expect.stringMatching(/^same-/),
      expect.stringMatching(/^same-/),
      'given',
    ]);
  });

  it('give way to one that an author gave', () => {
    const ids = idsOf(choice({prompt: 'Which events?'}), trueFalse({id: 'which-events'}));
    expect(ids).toEqual([expect.stringMatching(/^which-events-[a-z0-9]{6}$/), 'which-events']);
  });

  it('are those of one question where an alias asks it a second time', () => {
    const question = choice({id: 'same'});
    expect(problemsOf(quizOf(question, question))).toMatchObject([
      {
        code: 'quiz/duplicate-id',
        path: ['quiz', 'questions', 1],
        found: 'the same question again',
        help: 'remove one of the two',
      },
    ]);
  });

  it.each([
    ['a number', 1],
    ['white space', ' '],
  ])('are not compared where they are %s', (_name, id) => {
    const codes = codesOf(quizOf(choice({id}), trueFalse({id})));
    expect(codes).toHaveLength(2);
    expect(codes).not.toContain('quiz/duplicate-id');
  });

  it('are not compared where questions have no words to give them', () => {
    const value = quizOf(without(fillIn(), 'prompt'), without(fillIn(), 'prompt'));
    expect(codesOf(value)).toEqual(['quiz/missing-key', 'quiz/missing-key']);
  });

  it.each([
    ['Upper', 'upper'],
    ['under_score', 'under-score'],
    ['-edge', 'edge'],
    ['two--hyphens', 'two-hyphens'],
    ['white space', 'white-space'],
    ['ünicode', 'unicode'],
    ['camelCase', 'camel-case'],
    ["who's who?", 'whos-who'],
  ])('are lower-case letters, digits and single hyphens: %s', (id, meant) => {
    expect(problemsOfQuestion(choice({id}))).toEqual([
      {
        code: 'quiz/wrong-format',
        message: `\`quiz.questions[0].id\` cannot be \`${id}\``,
        path: ['quiz', 'questions', 0, 'id'],
        at: 'value',
        found: 'text',
        expected: 'lower-case letters and digits, joined by hyphens',
        help: `write \`${meant}\``,
        fix: {kind: 'replace', text: meant},
      },
    ]);
  });

  it.each(['?', 'イベント', 'straße'])(
    'are left to their author where letters are lost: %s',
    (id) => {
      const [problem] = problemsOfQuestion(choice({id}));
      expect(problem).toMatchObject({code: 'quiz/wrong-format', help: null});
      expect(problem).not.toHaveProperty('fix');
    },
  );

  it('do not become those of others', () => {
    const problems = problemsOf(quizOf(choice({id: 'which-file'}), choice({id: 'Which File'})));
    expect(problems).toMatchObject([{code: 'quiz/wrong-format', help: null}]);
  });
});

describe('a text', () => {
  it.each([
    ['title', {title: '', ...quizOf(choice())}],
    ['intro', {intro: ' \n\t', ...quizOf(choice())}],
    ['prompt', quizOf(choice({prompt: ' '}))],
    ['explanation', quizOf(choice({explanation: ''}))],
    ['text', quizOf(choice({options: [{text: '', correct: true}, {text: 'No'}]}))],
    [
      'feedback',
      quizOf(
        choice({
          options: [
            {text: 'A', correct: true},
            {text: 'B', feedback: ' '},
          ],
        }),
      ),
    ],
    ['hints[0]', quizOf(choice({hints: [' ']}))],
    ['feedback.true', quizOf(trueFalse({feedback: {true: ''}}))],
    ['id', quizOf(choice({id: ''}))],
  ])('is not empty or blank: %s', (name, value) => {
    const problems = problemsOf(value);
    expect(problems).toMatchObject([
      {
        code: 'quiz/empty-text',
        at: 'value',
        found: 'empty text',
        expected: 'text',
        help: 'write the text, or remove the key',
      },
    ]);
    expect(problems[0]?.message).toMatch(
      new RegExp(`^\`quiz.*${name.replace(/[[\]]/g, '\\$&')}\` is empty$`),
    );
  });

  it('that YAML reads as a number needs quotes', () => {
    const options = [{text: 90, correct: true}, {text: '30'}];
    expect(problemsOfQuestion(choice({options}))).toEqual([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions[0].options[0].text` must be text, not the number 90',
        path: ['quiz', 'questions', 0, 'options', 0, 'text'],
        at: 'value',
        found: 'the number 90',
        expected: 'text',
        help: 'put it in quotes: "90"',
        fix: {kind: 'quote'},
      },
    ]);
  });

  it('that YAML reads as a boolean needs quotes', () => {
    expect(problemsOfQuestion(choice({explanation: false}))).toEqual([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions[0].explanation` must be text, not `false`',
        path: ['quiz', 'questions', 0, 'explanation'],
        at: 'value',
        found: '`false`',
        expected: 'text',
        help: 'put it in quotes: "false"',
        fix: {kind: 'quote'},
      },
    ]);
  });

  it.each([
    ['"true" or "false" in quotes', {...trueFalse(), answer: 'Yes'}, 'true'],
    ['a number in quotes', {...numeric(), answer: ' 90 '}, '90'],
  ])('that is %s is fixed', (_, question, text) => {
    expect(problemsOfQuestion(question)).toMatchObject([{fix: {kind: 'literal', text}}]);
  });

  it.each([
    ['a word', {...trueFalse(), answer: 'sometimes'}],
    ['a number and its unit', {...numeric(), answer: '90 days'}],
    ['a number with a comma', {...numeric(), answer: '1,500'}],
  ])('that is %s in place of another value is left to its author', (_, question) => {
    const [problem] = problemsOfQuestion(question);
    expect(problem?.code).toBe('quiz/wrong-type');
    expect(problem).not.toHaveProperty('fix');
  });

  it('that YAML reads as a date needs quotes', () => {
    const options = [{text: new Date('2026-01-31'), correct: true}, {text: 'Never'}];
    expect(problemsOfQuestion(choice({options}))).toMatchObject([
      {
        message: '`quiz.questions[0].options[0].text` must be text, not a date',
        help: 'put it in quotes: "2026-01-31"',
      },
    ]);
  });

  it('of a key that has no value is missing', () => {
    expect(problemsOfQuestion(choice({prompt: null}))).toMatchObject([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions[0].prompt` must be text, not nothing',
        help: 'write the text after `prompt:`, in quotes if it starts with `#`',
      },
    ]);
  });

  it.each([
    [
      {'Which is right': null},
      'write one text, in quotes if it starts with `{` or ends with a colon',
    ],
    [{Remember: 'it is regional'}, "put it in quotes: 'Remember: it is regional'"],
    [
      {Which: 'one', of: 'them'},
      'write one text; if it has a colon and a space in it, put it in quotes',
    ],
  ])('that a colon or braces made to keys with values needs quotes: %j', (prompt, help) => {
    expect(problemsOfQuestion(choice({prompt}))).toMatchObject([
      {message: '`quiz.questions[0].prompt` must be text, not keys with values', help},
    ]);
  });

  it.each([
    [['One', 'Two'], 'write one text; if it starts with `[`, put it in quotes'],
    [[['90']], "put it in quotes: '[[90]]'"],
  ])('is one, and no list: %j', (prompt, help) => {
    expect(problemsOfQuestion(choice({prompt}))).toMatchObject([
      {message: '`quiz.questions[0].prompt` must be text, not a list', help},
    ]);
  });

  it('that is long is cut in the message', () => {
    const [problem] = problemsOfQuestion(choice({id: `Not ${'an id '.repeat(40)}`}));
    expect(problem?.message).toMatch(/^`quiz\.questions\[0\]\.id` cannot be `Not an id .{1,60}…`$/);
  });
});

describe('a list', () => {
  it.each([
    ['Think.', 'write it as a list, each entry on a line of its own: `- Think.`'],
    ['-Think.', 'put a space after the dash of each entry'],
    [
      'Think of the control plane, and then of the data plane, one after the other.',
      'write it as a list: each entry on a line of its own, after `- `',
    ],
    [null, 'write each entry on a line of its own, after `- `'],
    [{first: 'Think.'}, 'write `- ` before the first key of each entry'],
  ])('is no single value: %j', (hints, help) => {
    expect(problemsOfQuestion(choice({hints}))).toMatchObject([
      {code: 'quiz/wrong-type', path: ['quiz', 'questions', 0, 'hints'], expected: 'a list', help},
    ]);
  });

  it('of options has keys in each entry, which is one problem for all of them', () => {
    expect(problemsOfQuestion(choice({options: ['Management events', 'Data events']}))).toEqual([
      {
        code: 'quiz/wrong-type',
        message: 'the entries of `quiz.questions[0].options` must be keys with values, not texts',
        path: ['quiz', 'questions', 0, 'options'],
        at: 'value',
        found: 'a list of texts',
        expected: 'keys with values in each entry',
        help: 'write `- text: Management events`',
      },
    ]);
  });

  it('of options with a text among them has a problem at that text', () => {
    const options = [{text: 'Management events', correct: true}, 'Data events'];
    expect(problemsOfQuestion(choice({options}))).toMatchObject([
      {path: ['quiz', 'questions', 0, 'options', 1], help: 'write `- text: Data events`'},
    ]);
  });

  it.each([
    [
      'pairs that are written as key and value',
      matching({pairs: [{CloudTrail: 'Who?'}, {left: 'CloudWatch', right: 'How busy?'}]}),
      'CloudTrail',
      'write `- left: CloudTrail`, and below it `right: Who?`',
    ],
    [
      'options with a colon',
      choice({options: [{Remember: 'it is regional'}, {text: 'No', correct: true}]}),
      'Remember',
      "write `- text: 'Remember: it is regional'`",
    ],
  ])(
    'has one problem for each entry that is written otherwise: %s',
    (_name, question, key, help) => {
      const problems = problemsOfQuestion(question);
      expect(problems).toMatchObject([{code: 'quiz/unknown-key', at: 'key', help}]);
      expect(problems[0]?.path.at(-1)).toBe(key);
    },
  );
});

describe('keys with values', () => {
  it('are below a key, and not beside it', () => {
    expect(problemsOfQuestion(trueFalse({feedback: 'Right.'}))).toMatchObject([
      {
        code: 'quiz/wrong-type',
        path: ['quiz', 'questions', 0, 'feedback'],
        help: 'put the text on a line below, after `true:` or `false:`',
      },
    ]);
  });
});

describe('a key in the wrong place', () => {
  it.each([
    [
      'of an option, below the question',
      quizOf(choice({feedback: 'Right.'})),
      '`feedback` belongs to an entry of `options`: indent it as far as the `text` of that entry',
    ],
    [
      'of the quiz, below a question',
      quizOf(choice({passMark: 75})),
      '`passMark` belongs to `quiz`: indent it less, as far as the other keys there',
    ],
    [
      'of a question, below an option',
      quizOf(choice({options: [{text: 'A', correct: true, hints: ['B']}, {text: 'C'}]})),
      '`hints` belongs to `quiz.questions[0]`: indent it less, as far as the other keys there',
    ],
    [
      'of other types',
      quizOf(choice({answer: 'A'})),
      '`answer` belongs to the type `true-false`, `fill-in` or `numeric`: change `type`, or remove `answer`',
    ],
    [
      'of the value of a key',
      quizOf(trueFalse({true: 'Right.'})),
      '`true` belongs to the value of `feedback`: indent it further',
    ],
  ])('is sent to where it belongs: %s', (_name, value, help) => {
    expect(problemsOf(value)).toMatchObject([{code: 'quiz/unknown-key', help}]);
  });
});

describe('a question without its type', () => {
  const prompt = 'Which?';

  it.each([
    ['sequencing', {items: ['One', 'Two']}, '`items`'],
    ['matching', {pairs: matching().pairs}, '`pairs`'],
    ['true-false', {answer: false}, '`answer`'],
    ['true-false', {answer: true, feedback: {true: 'Right.'}}, '`answer` and `feedback`'],
    ['numeric', {answer: 90}, '`answer`'],
    ['numeric', {answer: 90, unit: 'days'}, '`answer` and `unit`'],
    ['fill-in', {answer: 'StopLogging'}, '`answer`'],
    ['fill-in', {answer: ['StopLogging', 'stop-logging']}, '`answer`'],
    ['fill-in', {answer: 'Notification'}, '`answer`'],
    ['fill-in', {answer: 'S3'}, '`answer`'],
    ['fill-in', {answer: 'yes', caseSensitive: true}, '`answer` and `caseSensitive`'],
    ['fill-in', {pattern: 'Stop.*'}, '`pattern`'],
    ['fill-in', {text: 'It keeps [[90]] days.'}, '`text`'],
  ])('is told that it looks like %s: %j', (type, keys, clues) => {
    expect(problemsOfQuestion({prompt, ...keys})).toEqual([
      {
        code: 'quiz/missing-type',
        message: `\`quiz.questions[0]\` has no \`type\`, and by its ${clues} it looks like \`${type}\``,
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: '`type` is missing',
        expected: `\`type: ${type}\`, or \`options\``,
        help: `add \`type: ${type}\``,
        fix: {
          kind: 'insert',
          path: ['quiz', 'questions', 0],
          key: 'type',
          value: type,
          after: 'id',
        },
      },
    ]);
  });

  it.each([
    [{answer: 'yes'}, '`type: true-false` or `type: fill-in`'],
    [{answer: '90 days'}, '`type: fill-in` or `type: numeric`'],
    [{answer: '-5'}, '`type: fill-in` or `type: numeric`'],
    [{answer: null}, '`type: true-false`, `type: fill-in` or `type: numeric`'],
    [{items: ['One', 'Two'], pairs: []}, '`type: sequencing` or `type: matching`'],
  ])('is left to its author where it looks like several: %j', (keys, types) => {
    const problems = problemsOfQuestion({prompt, ...keys});
    expect(problems).toMatchObject([{code: 'quiz/missing-type', help: `add ${types}`}]);
    expect(problems[0]).not.toHaveProperty('fix');
  });

  it('looks like true-false by feedback to both answers alone', () => {
    expect(problemsOfQuestion({prompt, feedback: {true: 'Right.'}})).toMatchObject([
      {code: 'quiz/missing-type', fix: {value: 'true-false'}},
      {code: 'quiz/missing-key'},
    ]);
  });

  it.each(['Well done.', null])('looks like nothing by the feedback %j', (feedback) => {
    const [problem] = problemsOfQuestion({prompt, items: ['One', 'Two'], feedback});
    expect(problem).toMatchObject({code: 'quiz/missing-type', fix: {value: 'sequencing'}});
    expect(problem?.message).toContain('by its `items` it');
  });

  it('has its other problems reported as those of its type', () => {
    expect(problemsOfQuestion({prompt, items: ['One'], hint: 'Think.'})).toMatchObject([
      {code: 'quiz/missing-type'},
      {code: 'quiz/too-few-items'},
      {code: 'quiz/unknown-key', help: 'did you mean `hints`?'},
    ]);
  });

  it('may be called a choice', () => {
    const type = ['quiz', 'questions', 0, 'type'];
    expect(problemsOfQuestion({type: 'choice', prompt, items: ['One', 'Two']})).toEqual([
      {
        code: 'quiz/missing-type',
        message:
          '`quiz.questions[0]` is of the type `choice`, and by its `items` it looks like `sequencing`',
        path: type,
        at: 'value',
        found: 'a choice has `options`',
        expected: '`type: sequencing`, or `options`',
        help: 'write `type: sequencing`',
        fix: {kind: 'replace', text: 'sequencing'},
      },
    ]);
  });

  it('has one problem where the key `type` is misspelt', () => {
    expect(problemsOfQuestion(without(sequencing({typ: 'sequencing'}), 'type'))).toEqual([
      {
        code: 'quiz/unknown-key',
        message: '`quiz.questions[0]` has no key `typ`',
        path: ['quiz', 'questions', 0, 'typ'],
        at: 'key',
        found: 'unknown key',
        expected:
          '`id`, `prompt`, `hints`, `explanation`, `points`, `verify`, `disableRules`, `type` or `items`',
        help: 'did you mean `type`?',
        fix: {kind: 'replace', text: 'type'},
      },
    ]);
  });

  it('has no type by a misspelt key whose value is none', () => {
    const question = without(sequencing({typ: 'ordering'}), 'type');
    expect(problemsOfQuestion(question)).toMatchObject([
      {code: 'quiz/missing-type', fix: {value: 'sequencing'}},
      {code: 'quiz/unknown-key', path: ['quiz', 'questions', 0, 'typ']},
    ]);
  });

  it.each([
    ['options that are misspelt', {optoins: choice().options, answer: 'A'}, 'quiz/unknown-key'],
    ['keys of an option', {text: 'A', correct: true}, 'quiz/missing-key'],
    ['nothing to go by', {}, 'quiz/missing-key'],
    ['options', {...choice(), items: ['One', 'Two']}, 'quiz/unknown-key'],
  ])('is a choice where it has %s', (_name, keys, code) => {
    expect(codesOf(quizOf({prompt, ...keys}))).toContain(code);
    expect(codesOf(quizOf({prompt, ...keys}))).not.toContain('quiz/missing-type');
  });
});

describe('true or false', () => {
  it.each([
    ['shuffle', {shuffle: 'no', ...quizOf(choice())}, '`false`'],
    ['questions[0].multiple', quizOf(choice({multiple: 'yes'})), '`true`'],
    ['questions[0].answer', quizOf(trueFalse({answer: 'True'})), '`true`'],
    ['questions[0].answer', quizOf(trueFalse({answer: 'sure'})), '`true` or `false`'],
    [
      'questions[0].options[0].correct',
      quizOf(choice({options: [{text: 'A', correct: 'on'}, {text: 'B'}]})),
      '`true`',
    ],
  ])('is not text: %s', (name, value, word) => {
    expect(problemsOf(value)).toMatchObject([
      {
        code: 'quiz/wrong-type',
        message: `\`quiz.${name}\` must be \`true\` or \`false\`, not text`,
        at: 'value',
        found: 'text',
        expected: '`true` or `false`',
        help: `write ${word}, without quotes`,
      },
    ]);
  });
});

describe('numbers', () => {
  it('are no text', () => {
    expect(problemsOfQuestion(choice({points: '2'}))).toMatchObject([
      {
        code: 'quiz/wrong-type',
        message: '`quiz.questions[0].points` must be a number, not text',
        help: 'write `points: 2`, without quotes',
      },
    ]);
  });

  it.each([
    ['90 days', 'write the number alone, `answer: 90`, and below it `unit: days`'],
    ['75%', "write the number alone, `answer: 75`, and below it `unit: '%'`"],
    ['1,5', 'write `answer: 1.5`, without quotes and with a point'],
    ['ninety', null],
  ])('that a question asks for are no text: %s', (answer, help) => {
    expect(problemsOfQuestion(numeric({answer}))).toMatchObject([{code: 'quiz/wrong-type', help}]);
  });

  it.each([
    ['5 minutes', 'write the number alone, in the unit of the answer: `tolerance: 5`'],
    ['10 percent', 'write `tolerance: 10%`'],
    ['2,5%', 'write `tolerance: 2.5%`'],
    ['1', 'write `tolerance: 1`, without quotes'],
  ])('for a tolerance have the unit of the answer: %s', (tolerance, help) => {
    expect(problemsOfQuestion(numeric({tolerance}))).toMatchObject([
      {code: 'quiz/wrong-type', help},
    ]);
  });

  it('without a unit of their own are written alone', () => {
    expect(problemsOf({passMark: '75 %', ...quizOf(choice())})).toMatchObject([
      {help: 'write the number alone: `passMark: 75`'},
    ]);
  });

  it.each([
    [0.75, '75'],
    [0.7, '70'],
    [0.665, '66.5'],
  ])('a pass mark of %d is a share in place of percent', (passMark, percent) => {
    expect(problemsOf({passMark, ...quizOf(choice())})).toMatchObject([
      {code: 'quiz/out-of-range', fix: {kind: 'literal', text: percent}},
    ]);
  });

  it.each([0, 1, 66.5, 100])('a pass mark of %d percent is one', (passMark) => {
    expect(problemsOf({passMark, ...quizOf(choice())})).toEqual([]);
  });

  it('are there behind their key', () => {
    expect(problemsOf({passMark: null, ...quizOf(choice())})).toMatchObject([
      {help: 'write the number after `passMark:`'},
    ]);
  });

  it.each([
    [0, 'more than 0'],
    [-1, 'more than 0'],
  ])('of points are positive, not %i', (points, bound) => {
    expect(problemsOfQuestion(choice({points}))).toEqual([
      {
        code: 'quiz/out-of-range',
        message: `\`quiz.questions[0].points\` must be ${bound}`,
        path: ['quiz', 'questions', 0, 'points'],
        at: 'value',
        found: `the number ${points}`,
        expected: `a number, ${bound}`,
        help: null,
      },
    ]);
  });

  it.each([
    [-1, 'at least 0'],
    [101, 'at most 100'],
  ])('of a pass mark are percent, not %i', (passMark, bound) => {
    expect(problemsOf({passMark, ...quizOf(choice())})).toMatchObject([
      {
        code: 'quiz/out-of-range',
        message: `\`quiz.passMark\` must be ${bound}`,
        path: ['quiz', 'passMark'],
      },
    ]);
  });

  it.each([0, 100, 66.5])('of a pass mark may be %d', (passMark) => {
    expect(problemsOf({passMark, ...quizOf(choice())})).toEqual([]);
  });
});

describe('the type of a question', () => {
  it('that does not exist gets the one that was probably meant', () => {
    expect(problemsOfQuestion(choice({type: 'choise'}))).toEqual([
      {
        code: 'quiz/unknown-value',
        message: '`quiz.questions[0].type` cannot be `choise`',
        path: ['quiz', 'questions', 0, 'type'],
        at: 'value',
        found: 'unknown value',
        expected:
          '`choice`, `true-false`, `fill-in`, `numeric`, `sequencing`, `matching` or `reflect`',
        help: 'did you mean `choice`?',
        fix: {kind: 'replace', text: 'choice'},
      },
    ]);
  });

  it('gets a guess by the keys of the question where no type is near, and no fix', () => {
    expect(problemsOfQuestion(choice({type: 'crossword'}))).toEqual([
      expect.objectContaining({
        message: '`quiz.questions[0].type` cannot be `crossword`',
        help: 'by its `options` the question looks like `choice`',
      }),
    ]);
    expect(problemsOfQuestion(choice({type: 'crossword'}))[0]).not.toHaveProperty('fix');
  });

  it('gets no guess where nothing tells', () => {
    expect(problemsOfQuestion({type: 'crossword', prompt: 'Which?'})).toMatchObject([
      {message: '`quiz.questions[0].type` cannot be `crossword`', help: null},
    ]);
  });

  it.each([
    ['nothing', null],
    ['the number 3', 3],
    ['a list', ['choice']],
    ['empty text', ''],
  ])('is not quoted as if it were text where it is %s', (found, type) => {
    const problems = problemsOfQuestion(choice({type}));
    expect(problems).toMatchObject([
      {code: 'quiz/unknown-value', path: ['quiz', 'questions', 0, 'type']},
    ]);
    expect(problems[0]?.message).not.toContain('cannot be `');
    expect(`${problems[0]?.message} ${problems[0]?.found}`).toContain(found);
  });

  it('is `choice` where none is given', () => {
    expect(checkQuiz(quizOf(choice())).input?.questions[0]).toMatchObject({type: 'choice'});
  });
});

describe('a fill-in question', () => {
  it.each([
    ['one answer', fillIn()],
    ['several answers', fillIn({answer: ['StopLogging', 'stop-logging']})],
    ['a pattern', fillIn({answer: undefined, pattern: 'Stop.*'})],
    ['a pattern and an answer', fillIn({pattern: 'Stop.*'})],
    ['a text with blanks', blanks('It keeps [[90|ninety]] days.')],
    ['a text with blanks, and a prompt', blanks('[[90]] days', {prompt: 'How long?'})],
    ['a text with blanks beside code', blanks('[[90]] days, not `[[ -f x ]]`')],
  ])('may have %s', (_name, question) => {
    expect(problemsOfQuestion(question)).toEqual([]);
  });

  it('needs an answer', () => {
    expect(problemsOfQuestion(fillIn({answer: undefined, id: 'stop'}))).toEqual([
      {
        code: 'quiz/missing-key',
        message: 'question `stop` needs `answer`',
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: 'no answer is accepted',
        expected: '`answer`, `pattern` or `text`',
        help: 'add `answer:`',
      },
    ]);
  });

  it('needs a prompt where it has no text', () => {
    expect(problemsOfQuestion(without(fillIn({id: 'stop'}), 'prompt'))).toEqual([
      {
        code: 'quiz/missing-key',
        message: 'question `stop` needs `prompt`',
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: '`prompt` is missing',
        expected: '`prompt` with text, or `text` with blanks',
        help: 'add `prompt:`',
      },
    ]);
  });

  it.each([
    ['a list without answers', [], 'quiz/too-few-answer', ['answer']],
    ['an empty answer', ' ', 'quiz/empty-text', ['answer']],
    ['an empty answer in a list', ['A', ' '], 'quiz/empty-text', ['answer', 1]],
    ['a number', 90, 'quiz/wrong-type', ['answer']],
    ['a number in a list', ['A', 90], 'quiz/wrong-type', ['answer', 1]],
  ])('has no use for %s', (_name, answer, code, path) => {
    expect(problemsOfQuestion(fillIn({answer}))).toMatchObject([
      {code, path: ['quiz', 'questions', 0, ...path]},
    ]);
  });

  it.each(['answer', 'pattern'])('has its answers in one place: not in `text` and `%s`', (key) => {
    expect(problemsOfQuestion(blanks('[[90]] days', {[key]: '90'}))).toEqual([
      {
        code: 'quiz/two-keys',
        message: `question \`blanks\` has its answers in \`text\`, and \`${key}\` besides`,
        path: ['quiz', 'questions', 0, key],
        at: 'key',
        found: 'not used',
        expected: '`answer`, `pattern` or `text`',
        help: `remove \`${key}\`, or write \`prompt\` in place of \`text\``,
      },
    ]);
  });

  it.each([
    {
      pattern: 'Stop(',
      code: 'quiz/wrong-pattern',
      message: 'the pattern of question `stop` is not a regular expression',
      found: 'unterminated group',
      expected: 'a regular expression of JavaScript, with the flag `u`',
      help: 'put a backslash before a character that is meant as it is',
    },
    {
      pattern: '(\\w+\\s?)+ history',
      code: 'quiz/slow-pattern',
      message: 'the pattern of question `stop` can freeze the page of a reader',
      found: '`(\\w+\\s?)+`, which can match the same characters in very many ways',
      expected: 'a pattern that matches an answer in one way',
      help: 'repeat the group or what is in it, not both',
    },
  ])(
    'needs a pattern that is one, and that no answer can keep busy: $pattern',
    ({pattern, ...problem}) => {
      expect(problemsOfQuestion(fillIn({id: 'stop', pattern}))).toEqual([
        {...problem, path: ['quiz', 'questions', 0, 'pattern'], at: 'value'},
      ]);
    },
  );

  it('is told of a repetition at the end, where an answer has to end as well', () => {
    for (const [pattern, repetition] of [
      ['([a-z]+)*', '`([a-z]+)*`'],
      ['(?:a|ba+)+', '`(?:a|ba+)+`'],
    ] as const) {
      expect(problemsOfQuestion(fillIn({pattern}))).toMatchObject([
        {code: 'quiz/slow-pattern', found: expect.stringContaining(repetition) as unknown},
      ]);
    }
  });

  it.each([
    '\\w+(?: \\w+)*',
    '(?:\\d{1,3}\\.){3}\\d{1,3}',
    '[\\w.-]+@(?:[\\w-]+\\.)+[a-z]+',
    '.*trail.*',
    'arn:aws:iam::\\d{12}:role/[\\w+=,.@/-]+',
  ])('may have a pattern that repeats: %s', (pattern) => {
    expect(problemsOfQuestion(fillIn({pattern}))).toEqual([]);
  });

  it.each([
    ['It keeps [[90] days of [[management]] events.', 9],
    ['It keeps [[90]] days of [[management events.', 24],
    ['It keeps [[90]] days of [[]] events.', 24],
    ['In `[[ x` it keeps [[90]] days of [[management events.', 34],
    ['It keeps [[90]] days of [[management\nevents]].', 24],
  ])('has no blank that does not end: %s', (text, offset) => {
    expect(problemsOfQuestion(blanks(text))).toEqual([
      expect.objectContaining({
        code: 'quiz/unclosed-blank',
        path: ['quiz', 'questions', 0, 'text'],
        offset,
        length: 2,
      }),
    ]);
  });

  it('may have brackets that are no blanks, in code and behind a backslash', () => {
    expect(problemsOfQuestion(blanks('In `[[ -f x` and \\[[ it keeps [[90]] days.'))).toEqual([]);
  });

  it('has its blanks in the text, and not in the prompt', () => {
    const prompt = 'It keeps [[90]] days.';
    for (const keys of [{answer: '90'}, {answer: undefined}]) {
      expect(problemsOfQuestion(fillIn({id: 'days', prompt, ...keys}))).toEqual([
        expect.objectContaining({
          code: 'quiz/blank-in-prompt',
          found: '`[[90]]`',
          offset: 9,
          length: 6,
        }),
      ]);
    }
  });

  it('is told once of several blanks in the prompt', () => {
    expect(codesOf(quizOf(fillIn({prompt: 'It keeps [[90]] days, for [[free]].'})))).toEqual([
      'quiz/blank-in-prompt',
    ]);
  });

  it.each([
    ['a\\-b', 'remove the backslash'],
    ['a(', 'put a backslash'],
    ['[z-a]', null],
  ])('says how to fix the pattern %s', (pattern, help) => {
    const [problem] = problemsOfQuestion(fillIn({pattern}));
    expect(problem?.code).toBe('quiz/wrong-pattern');
    expect(problem?.help ?? null).toEqual(help && expect.stringContaining(help));
  });

  it.each(['It keeps 90 days.', 'It keeps [90](#days) days.', 'Only in `[[code]]`.'])(
    'needs a blank in its text: %s',
    (text) => {
      expect(problemsOfQuestion(blanks(text))).toEqual([
        {
          code: 'quiz/no-blank',
          message: 'the text of question `blanks` has no blank',
          path: ['quiz', 'questions', 0, 'text'],
          at: 'value',
          found: 'no `[[answer]]` outside of code',
          expected: 'the answers in their places, each as `[[answer]]`',
          help: 'put two square brackets around what the reader is to fill in',
        },
      ]);
    },
  );

  it('needs something in every blank, and says in which one there is nothing', () => {
    expect(problemsOfQuestion(blanks('It keeps [[90]] [[days|]] of [[ ]].'))).toMatchObject([
      {code: 'quiz/empty-blank', found: '`[[days|]]`', offset: 16, length: 9},
      {code: 'quiz/empty-blank', found: '`[[ ]]`', offset: 29, length: 5},
    ]);
  });

  it('gets an id from its text, in which two must differ', () => {
    const text = 'It keeps [[90]] days.';
    const value = quizOf({type: 'fill-in', text}, {type: 'fill-in', text});
    expect(problemsOf(value)).toMatchObject([
      {code: 'quiz/duplicate-id', path: ['quiz', 'questions', 1, 'text']},
    ]);
  });
});

describe('menus and numbers in a text', () => {
  it.each([
    ['a menu', 'It keeps [[90|~30]] days.'],
    ['several right choices', 'It keeps [[90|ninety|~30]] days.'],
    ['a number', 'It keeps [[=90±1 days]].'],
    ['a number of more digits than computers keep', '[[=18446744073709551615]]'],
    ['signs that are typed', '[[~]] [[=>]] [[\\~a|b]] [[\\=90]]'],
  ])('may be %s', (_name, text) => {
    expect(problemsOfQuestion(blanks(text))).toEqual([]);
  });

  it.each([
    ['a number that is none', 'quiz/unreadable-number', '[[=1,5]]'],
    ['wrong choices alone', 'quiz/menu-without-answer', '[[~a|~b]]'],
    ['a choice that is empty', 'quiz/empty-blank', '[[a|~]]'],
    ['the same choice twice', 'quiz/duplicate-option', '[[a|~b|~a]]'],
  ])('are told of %s, at its place', (_name, code, blank) => {
    expect(problemsOfQuestion(blanks(`It keeps ${blank} days, or [[b]].`))).toMatchObject([
      {
        code,
        path: ['quiz', 'questions', 0, 'text'],
        found: `\`${blank}\``,
        offset: 9,
        length: blank.length,
      },
    ]);
  });

  it('have feedback to what can be chosen or typed, and is wrong', () => {
    const text = '[[a|~b]] [[=90±1]]';
    const feedbackTo = (answer: string) =>
      problemsOfQuestion(blanks(text, {feedback: [{answer, text: 'No.'}]}));
    expect(['b', '80'].flatMap(feedbackTo)).toEqual([]);
    expect(['a', '91', 'c'].flatMap(feedbackTo)).toMatchObject([
      {code: 'quiz/unseen-feedback', found: 'this answer is right'},
      {code: 'quiz/unseen-feedback', found: 'this answer is right'},
      {code: 'quiz/unseen-feedback', found: 'no blank takes this answer'},
    ]);
  });
});

describe('feedback to typed answers', () => {
  const entry = (answer: unknown, text = 'Think again.') => ({answer, text});
  const path = ['quiz', 'questions', 0, 'feedback'];

  it.each([
    ['a text', fillIn({feedback: [entry('StartLogging'), entry('DeleteTrail')]})],
    ['code', fillIn({answer: 'f(x)', ignoreSpaces: false, feedback: [entry('f( x )')]})],
    ['a pattern', fillIn({answer: undefined, pattern: '\\d+', feedback: [entry('ninety')]})],
    ['an answer that is right elsewhere', blanks('[[a]] [[b]]', {feedback: [entry('a')]})],
    ['a number', numeric({tolerance: 5, feedback: [entry(84), entry(30)]})],
  ])('may be for %s', (_name, question) => {
    expect(problemsOfQuestion(question)).toEqual([]);
  });

  it.each([
    ['a right text', fillIn({feedback: [entry('no'), entry('stoplogging ')]})],
    [
      'code',
      fillIn({answer: 'f(x)', ignoreSpaces: true, feedback: [entry('no'), entry('f( x )')]}),
    ],
    ['a match', fillIn({pattern: '\\w+', feedback: [entry('no!'), entry('ninety')]})],
    ['all blanks', blanks('[[a|b]] [[b|a]]', {feedback: [entry('c'), entry('A')]})],
    ['a right number', numeric({tolerance: 5, feedback: [entry(84), entry(85)]})],
    ['one of several', numeric({answer: [90, 91], feedback: [entry(84), entry(91)]})],
  ])('is never shown for what is right: %s', (_name, question) => {
    expect(problemsOfQuestion(question)).toMatchObject([
      {code: 'quiz/unseen-feedback', path: [...path, 1, 'answer'], at: 'value'},
    ]);
  });

  it.each([
    ['texts', fillIn({feedback: [entry('Delete Trail'), entry('delete  trail')]})],
    ['numbers', numeric({feedback: [entry(30), entry(30.0)]})],
  ])('has one entry for each answer: %s', (_name, question) => {
    expect(problemsOfQuestion(question)).toMatchObject([
      {
        code: 'quiz/duplicate-feedback',
        path: [...path, 1, 'answer'],
        related: [{path: [...path, 0, 'answer']}],
      },
    ]);
  });

  it.each([
    ['a number for a text', fillIn({feedback: [entry(30)]}), 'quiz/wrong-type', [0, 'answer']],
    ['a text for a number', numeric({feedback: [entry('30')]}), 'quiz/wrong-type', [0, 'answer']],
    ['no text', fillIn({feedback: [{answer: 'a'}]}), 'quiz/missing-key', [0]],
    [
      'another key',
      fillIn({feedback: [{...entry('a'), txt: 'b'}]}),
      'quiz/unknown-key',
      [0, 'txt'],
    ],
    ['one text', fillIn({feedback: 'Think again.'}), 'quiz/wrong-type', []],
  ])('is no feedback: %s', (_name, question, code, rest) => {
    expect(problemsOfQuestion(question)).toMatchObject([{code, path: [...path, ...rest]}]);
  });

  it('tells the type of a question that does not say it, with other keys', () => {
    const {type, ...keys} = fillIn({feedback: [entry('a')]});
    expect(type).toBe('fill-in');
    expect(problemsOfQuestion(keys)).toMatchObject([
      {code: 'quiz/missing-type', help: 'add `type: fill-in`'},
    ]);
  });
});

describe('a numeric question', () => {
  it.each([
    ['a whole number', numeric()],
    ['a negative fraction', numeric({answer: -0.5})],
    ['0', numeric({answer: 0})],
    ['a tolerance and a unit', numeric({tolerance: 0.5, unit: 'days'})],
    ['several numbers', numeric({answer: [90, 91.5]})],
    ['a tolerance in percent', numeric({tolerance: '2.5%'})],
    ['a space before the percent sign', numeric({tolerance: '5 %'})],
  ])('may have %s', (_name, question) => {
    expect(problemsOfQuestion(question)).toEqual([]);
  });

  it.each([
    ['text', {answer: '90'}, 'quiz/wrong-type', 'answer'],
    ['an empty list', {answer: []}, 'quiz/too-few-answer', 'answer'],
    ['a tolerance in words', {tolerance: 'a few'}, 'quiz/wrong-format', 'tolerance'],
    ['infinity', {answer: Infinity}, 'quiz/wrong-type', 'answer'],
    ['no number', {answer: NaN}, 'quiz/wrong-type', 'answer'],
    ['a negative tolerance', {tolerance: -1}, 'quiz/out-of-range', 'tolerance'],
    ['an empty unit', {unit: ''}, 'quiz/empty-text', 'unit'],
  ])('has no use for %s', (_name, keys, code, key) => {
    expect(problemsOfQuestion(numeric(keys))).toMatchObject([
      {code, path: ['quiz', 'questions', 0, key]},
    ]);
  });
});

describe('a sequencing question', () => {
  it('has two items at least', () => {
    expect(problemsOfQuestion(sequencing({items: ['One']}))).toMatchObject([
      {code: 'quiz/too-few-items', path: ['quiz', 'questions', 0, 'items']},
    ]);
  });

  it('has every item once', () => {
    const items = ['A call', 'An event', 'A  call\n'];
    expect(problemsOfQuestion(sequencing({id: 'journey', items}))).toEqual([
      {
        code: 'quiz/duplicate-item',
        message: 'question `journey` has the same item twice',
        path: ['quiz', 'questions', 0, 'items', 2],
        at: 'value',
        found: 'same text as item 1',
        expected: 'a different text for each item',
        help: 'reword or remove one of the two',
        related: [{path: ['quiz', 'questions', 0, 'items', 0], at: 'value', label: 'item 1'}],
      },
    ]);
  });
});

describe('a matching question', () => {
  const pairs = (...list: readonly (readonly [string, string])[]) =>
    list.map(([left, right]) => ({left, right}));

  it('has two pairs at least', () => {
    expect(problemsOfQuestion(matching({pairs: pairs(['A', 'B'])}))).toMatchObject([
      {code: 'quiz/too-few-pairs', path: ['quiz', 'questions', 0, 'pairs']},
    ]);
  });

  it('may match several left-hand sides with the same right-hand side', () => {
    expect(problemsOfQuestion(matching({pairs: pairs(['A', 'C'], ['B', 'C'])}))).toEqual([]);
  });

  it('has every left-hand side once', () => {
    const value = matching({pairs: pairs(['A', 'C'], ['A ', 'D'])});
    expect(problemsOfQuestion(value)).toMatchObject([
      {
        code: 'quiz/duplicate-left',
        message: 'question `which-service-answers-what` has the same left-hand side twice',
        path: ['quiz', 'questions', 0, 'pairs', 1, 'left'],
        found: 'same text as the left-hand side of pair 1',
        related: [{path: ['quiz', 'questions', 0, 'pairs', 0, 'left']}],
      },
    ]);
  });

  it('has no distractor that matches something, or that is there twice', () => {
    const value = matching({pairs: pairs(['A', 'C'], ['B', 'D']), distractors: ['D', 'E', 'E']});
    expect(problemsOfQuestion(value)).toMatchObject([
      {
        code: 'quiz/duplicate-right',
        message: 'question `which-service-answers-what` has the same right-hand side twice',
        path: ['quiz', 'questions', 0, 'distractors', 0],
        found: 'same text as the right-hand side of pair 2',
        related: [{path: ['quiz', 'questions', 0, 'pairs', 1, 'right']}],
      },
      {
        code: 'quiz/duplicate-right',
        path: ['quiz', 'questions', 0, 'distractors', 2],
        found: 'same text as distractor 2',
      },
    ]);
  });

  it('has its menus in the order of the file only where that is not the order of its rows', () => {
    const rows = (...levels: readonly string[]) =>
      matching({
        shuffle: false,
        pairs: levels.map((right, index) => ({left: `Row ${index}`, right})),
      });
    expect(problemsOfQuestion(rows('Low', 'Medium', 'Low'))).toEqual([]);
    expect(problemsOfQuestion({...rows('Low', 'Medium'), shuffle: true})).toEqual([]);
    expect(problemsOfQuestion(rows('Low', 'Medium'))).toMatchObject([
      {code: 'quiz/order-gives-answer', path: ['quiz', 'questions', 0, 'shuffle'], at: 'value'},
    ]);
  });

  it('has both sides of every pair', () => {
    const value = matching({pairs: [{left: 'A'}, {left: 'B', right: 'C', rigth: 'D'}]});
    expect(problemsOfQuestion(value)).toMatchObject([
      {code: 'quiz/missing-key', message: '`quiz.questions[0].pairs[0]` needs `right`'},
      {code: 'quiz/unknown-key', help: '`right` is there already: remove one of the two'},
    ]);
  });
});

describe('several problems', () => {
  it('of several questions are reported in one run', () => {
    const value = quizOf(
      choice({prompt: ''}),
      choice({options: [{text: 'A', correct: true}]}),
      trueFalse({answer: 'yes'}),
    );
    expect(codesOf(value)).toEqual(['quiz/empty-text', 'quiz/too-few-options', 'quiz/wrong-type']);
  });

  it('of one question are reported in one run', () => {
    const options = [{text: 'A'}, {text: 'A'}];
    expect(codesOf(quizOf(choice({options})))).toEqual([
      'quiz/no-correct-option',
      'quiz/duplicate-option',
    ]);
  });

  it('of form and of sense are reported in one run', () => {
    const noneCorrect = {options: [{text: 'A'}, {text: 'B'}]};
    const value = quizOf(
      choice({id: 'first', ...noneCorrect}),
      choice({id: 'second', pionts: 2}),
      choice({id: 'first'}),
    );
    expect(problemsOf(value)).toMatchObject([
      {code: 'quiz/unknown-key', path: ['quiz', 'questions', 1, 'pionts']},
      {code: 'quiz/no-correct-option', path: ['quiz', 'questions', 0, 'options']},
      {code: 'quiz/duplicate-id', path: ['quiz', 'questions', 2, 'id']},
    ]);
  });

  it('of a question do not hide that its id is there twice', () => {
    const value = quizOf(choice({id: 'same', pionts: 2}), choice({id: 'same', prompt: ' '}));
    expect(problemsOf(value)).toMatchObject([
      {code: 'quiz/unknown-key', path: ['quiz', 'questions', 0, 'pionts']},
      {code: 'quiz/empty-text', path: ['quiz', 'questions', 1, 'prompt']},
      {
        code: 'quiz/duplicate-id',
        path: ['quiz', 'questions', 1, 'id'],
        related: [{path: ['quiz', 'questions', 0, 'id']}],
      },
    ]);
  });

  it('of the quiz itself do not hide those of its questions', () => {
    const options = [{text: 'A'}, {text: 'B'}];
    expect(codesOf({passMark: 'high', ...quizOf(choice({options}))})).toEqual([
      'quiz/wrong-type',
      'quiz/no-correct-option',
    ]);
  });
});

describe('any value', () => {
  const quizKeys = ['quiz', 'questions', 'type', 'prompt', 'options', 'text', 'correct', 'answer'];
  const nearQuiz = fc.record(
    {
      title: fc.jsonValue(),
      questions: fc.array(
        fc.record(
          {
            id: fc.oneof(fc.constantFrom('a', 'b'), fc.jsonValue()),
            type: fc.oneof(fc.constantFrom('choice', 'true-false'), fc.jsonValue()),
            prompt: fc.oneof(fc.string(), fc.jsonValue()),
            options: fc.array(
              fc.record({text: fc.string(), correct: fc.boolean()}, {requiredKeys: []}),
            ),
            answer: fc.oneof(fc.boolean(), fc.jsonValue()),
          },
          {requiredKeys: []},
        ),
      ),
    },
    {requiredKeys: []},
  );

  it.each([
    ['of JSON', fc.jsonValue()],
    ['near a quiz', nearQuiz],
    [
      'of JavaScript',
      fc.anything({
        key: fc.oneof(fc.constantFrom(...quizKeys), fc.string()),
        values: [fc.string(), fc.integer(), fc.boolean(), fc.date({noInvalidDate: true})],
        withNullPrototype: true,
        withBigInt: true,
        withMap: true,
      }),
    ],
  ])('%s is a quiz or has a problem', (_name, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const {input, problems} = checkQuiz(value);
        expect(input === null).toBe(problems.length > 0);
      }),
    );
  });

  it('has problems that say where they are, below the quiz', () => {
    fc.assert(
      fc.property(nearQuiz, (value) => {
        for (const {path, message, found} of checkQuiz(value).problems) {
          expect(path[0]).toBe('quiz');
          expect(message).not.toMatch(/undefined|\[object/);
          expect(found).not.toBe('');
        }
      }),
    );
  });
});
