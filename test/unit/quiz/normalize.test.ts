import fc from 'fast-check';
import type {Quiz} from '../../../plugins/training/src/quiz/model';
import type {Question} from '../../../plugins/training/src/quiz/types';
import {normalizeQuiz} from '../../../plugins/training/src/quiz/normalize';
import {quizSchema} from '../../../plugins/training/src/quiz/schema';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
} from '../support/quizInput';

function normalize(value: unknown): Quiz {
  return normalizeQuiz(quizSchema.parse(value));
}

function normalizeOne(question: unknown, quizKeys: object = {}): Question {
  const [first] = normalize({...quizKeys, ...quizOf(question)}).questions;
  if (first === undefined) {
    throw new Error('A quiz without questions.');
  }
  return first;
}

function normalizeChoice(question: unknown, quizKeys: object = {}): Question<'choice'> {
  const normalized = normalizeOne(question, quizKeys);
  if (normalized.type !== 'choice') {
    throw new Error('Another type of question.');
  }
  return normalized;
}

function textsOf({options}: Question<'choice'>): string[] {
  return options.map(({text}) => text.markdown);
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
const lettered = LETTERS.map((text) => ({text, correct: text === 'A'}));

describe('the defaults of a quiz', () => {
  const quiz = normalize(quizOf(choice()));

  it('are no title, no intro and no pass mark', () => {
    expect(quiz).toMatchObject({title: null, intro: null, passMark: null});
  });

  it('of a question are one point, no hint, no explanation and one answer', () => {
    expect(quiz.questions[0]).toMatchObject({
      type: 'choice',
      points: 1,
      hints: [],
      explanation: null,
      multiple: false,
    });
  });

  it('of an option are that it is wrong and has no feedback', () => {
    const {options} = normalizeChoice(choice());
    expect(options.find(({text}) => text.markdown === 'Data events')).toMatchObject({
      correct: false,
      feedback: null,
    });
  });

  it('of a true-false question are no feedback', () => {
    expect(normalizeOne(trueFalse())).toMatchObject({
      type: 'true-false',
      answer: true,
      feedback: {true: null, false: null},
    });
  });

  it('leave a pass mark of 0 as it is', () => {
    expect(normalize({passMark: 0, ...quizOf(choice())}).passMark).toBe(0);
  });
});

describe('every text', () => {
  it('of a quiz knows where it stands', () => {
    expect(normalize({title: 'T', intro: 'I', ...quizOf(choice())})).toMatchObject({
      title: {markdown: 'T', path: ['quiz', 'title']},
      intro: {markdown: 'I', path: ['quiz', 'intro']},
    });
  });

  it('of a question knows where it stands', () => {
    const quiz = normalize(
      quizOf(choice(), choice({prompt: 'P?', hints: ['H0', 'H1'], explanation: 'E'})),
    );
    const path = ['quiz', 'questions', 1];
    expect(quiz.questions[1]).toMatchObject({
      prompt: {markdown: 'P?', path: [...path, 'prompt']},
      hints: [
        {markdown: 'H0', path: [...path, 'hints', 0]},
        {markdown: 'H1', path: [...path, 'hints', 1]},
      ],
      explanation: {markdown: 'E', path: [...path, 'explanation']},
    });
  });

  it('of an option keeps the place it was written at when the option moves', () => {
    const options = lettered.map((option) => ({...option, feedback: `Of ${option.text}`}));
    const question = normalizeChoice(choice({options}));
    expect(textsOf(question)).not.toEqual(LETTERS);
    for (const {text, feedback} of question.options) {
      const path = ['quiz', 'questions', 0, 'options', LETTERS.indexOf(text.markdown)];
      expect(text.path).toEqual([...path, 'text']);
      expect(feedback).toEqual({markdown: `Of ${text.markdown}`, path: [...path, 'feedback']});
    }
  });

  it('of the feedback to true and false knows where it stands', () => {
    const path = ['quiz', 'questions', 0, 'feedback'];
    expect(normalizeOne(trueFalse({feedback: {true: 'Yes.', false: 'No.'}}))).toMatchObject({
      feedback: {
        true: {markdown: 'Yes.', path: [...path, 'true']},
        false: {markdown: 'No.', path: [...path, 'false']},
      },
    });
  });
});

describe('the id of a question', () => {
  it("is its author's", () => {
    expect(normalizeOne(choice({id: 'my-id'})).id).toBe('my-id');
  });

  it('comes from the prompt where the author gave none', () => {
    expect(normalizeOne(choice({prompt: 'Which events?'})).id).toBe('which-events');
  });

  it('comes from the words around its blanks where it has no prompt', () => {
    const question = {type: 'fill-in', text: 'It keeps [[90]] days.'};
    expect(normalizeOne(question).id).toBe('it-keeps-days');
  });
});

describe('the ids of options', () => {
  it('do not depend on where the options stand', () => {
    const idsByText = (question: Question<'choice'>) =>
      new Map(question.options.map(({id, text}) => [text.markdown, id]));
    const forwards = normalizeChoice(choice({options: lettered}));
    const backwards = normalizeChoice(choice({options: [...lettered].reverse()}));
    expect(idsByText(backwards).get('C')).toBe(idsByText(forwards).get('C'));
    expect(new Set(idsByText(forwards).values()).size).toBe(LETTERS.length);
  });
});

describe('whether a question takes several answers', () => {
  const options = (...key: readonly boolean[]) =>
    key.map((correct, index) => ({text: `Option ${index}`, correct}));

  it.each([
    ['one right option', choice({options: options(true, false)}), false],
    ['several right options', choice({options: options(true, true, false)}), true],
    [
      'one right option and `multiple`',
      choice({options: options(true, false), multiple: true}),
      true,
    ],
    [
      'several right options, whatever `multiple` says',
      choice({options: options(true, true), multiple: false}),
      true,
    ],
  ])('follows from %s', (_name, question, multiple) => {
    expect(normalizeChoice(question).multiple).toBe(multiple);
  });
});

describe('the number of options that readers are told to choose', () => {
  const several = [true, true, false].map((correct, index) => ({text: `Option ${index}`, correct}));

  it('is what the author says, where there are boxes to tick', () => {
    expect(normalizeChoice(choice({options: several, choose: 2})).choose).toBe(2);
    expect(normalizeChoice(choice({multiple: true, choose: 1})).choose).toBe(1);
  });

  it('is not said without a word of the author, or of radio buttons', () => {
    expect(normalizeChoice(choice({options: several})).choose).toBeNull();
    expect(normalizeChoice(choice({choose: 1})).choose).toBeNull();
  });
});

describe('the order of options', () => {
  it('is the same in every build', () => {
    const question = choice({options: lettered});
    expect(textsOf(normalizeChoice(question))).toEqual(textsOf(normalizeChoice(question)));
  });

  it('differs from question to question', () => {
    const orders = ['one', 'two', 'three', 'four'].map((id) =>
      textsOf(normalizeChoice(choice({id, options: lettered}))).join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it("is the author's with `shuffle: false`", () => {
    expect(textsOf(normalizeChoice(choice({options: lettered}), {shuffle: false}))).toEqual(
      LETTERS,
    );
  });

  it.each([
    [false, true],
    [true, false],
  ])("of one question is the author's, or mixed, against what the quiz says", (own, ofQuiz) => {
    const question = choice({options: lettered, shuffle: own});
    const mixed = textsOf(normalizeChoice(choice({options: lettered})));
    expect(mixed).not.toEqual(LETTERS);
    expect(textsOf(normalizeChoice(question, {shuffle: ofQuiz}))).toEqual(own ? mixed : LETTERS);
  });

  it('ends with options that stay last, in the order of the file', () => {
    const [first, second, ...others] = lettered;
    for (const id of ['one', 'two', 'three', 'four']) {
      const options = [{...first, last: true}, {...second, last: true}, ...others];
      expect(textsOf(normalizeChoice(choice({id, options}))).slice(-2)).toEqual(
        LETTERS.slice(0, 2),
      );
    }
  });

  it('mixes an option whose words sound as if it spoke of the others, where its author says so', () => {
    const places = ['one', 'two', 'three', 'four', 'five'].map((id) => {
      const options = [{text: 'None of the events', last: false}, ...lettered];
      return textsOf(normalizeChoice(choice({id, options}))).indexOf('None of the events');
    });
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('keeps every option, once', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 6}), fc.stringMatching(/^[a-z]{1,8}$/), (count, id) => {
        const question = normalizeChoice(choice({id, options: lettered.slice(0, count)}));
        expect(textsOf(question).sort()).toEqual(LETTERS.slice(0, count));
      }),
    );
  });

  it.each([
    'All of the above',
    'All of the above.',
    'None of the above',
    '  none of the above',
    'None of these',
    'Both of the above',
    'Any of these',
    'Neither of these',
    'All the above',
    '**All** of the above',
    '_None of the above_',
    'Alle der genannten',
    'Keine der Antworten',
    'Toutes les réponses ci-dessus',
    'Aucune des réponses ci-dessus',
    'Aucune de ces réponses',
    'Todas las anteriores',
    'Ninguna de las anteriores',
    'Todas as anteriores',
    'Nenhuma das anteriores',
    'Tutte le precedenti',
    'Nessuna delle precedenti',
    'Alle bovenstaande antwoorden',
    'Geen van bovenstaande',
    'Alla ovanstående',
    'Inget av ovanstående',
  ])('leaves last what speaks of the others: %s', (text) => {
    for (const id of ['one', 'two', 'three']) {
      const question = choice({id, options: [{text}, ...lettered]});
      expect(textsOf(normalizeChoice(question)).at(-1)).toBe(text);
    }
  });

  it('has what speaks of the others once', () => {
    const question = choice({options: [{text: 'All of the above'}, ...lettered]});
    expect(textsOf(normalizeChoice(question)).sort()).toEqual([
      'A',
      'All of the above',
      ...LETTERS.slice(1),
    ]);
  });

  it('keeps several that speak of the others in the order of the author', () => {
    const speaking = [{text: 'All of the above'}, {text: 'None of the above'}];
    for (const id of ['one', 'two', 'three']) {
      const question = choice({id, options: [...speaking, ...lettered]});
      expect(textsOf(normalizeChoice(question)).slice(-2)).toEqual([
        'All of the above',
        'None of the above',
      ]);
    }
  });

  it('moves options of which each seems to speak of the others', () => {
    const texts = ['All of these', 'None of these', 'Both'];
    const orders = Array.from({length: 20}, (_, index) =>
      textsOf(
        normalizeChoice(choice({id: `question-${index}`, options: texts.map((text) => ({text}))})),
      ).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it.each([
    'All events',
    'Bothersome',
    'Anyone of the team',
    'Allen of the above',
    'All the events of an account',
  ])('moves what only begins like it: %s', (text) => {
    const lasts = Array.from({length: 20}, (_, index) =>
      textsOf(
        normalizeChoice(choice({id: `question-${index}`, options: [{text}, ...lettered]})),
      ).at(-1),
    );
    expect(new Set(lasts).size).toBeGreaterThan(1);
  });
});

describe('the other types', () => {
  const path = ['quiz', 'questions', 0];

  it('have answers in a list', () => {
    expect(normalizeOne(fillIn())).toMatchObject({
      type: 'fill-in',
      answers: ['StopLogging'],
      pattern: null,
      text: null,
      caseSensitive: false,
    });
    expect(normalizeOne(fillIn({answer: ['A', 'B']}))).toMatchObject({answers: ['A', 'B']});
  });

  it('have a text with blanks in the place of a prompt', () => {
    expect(normalizeOne(blanks('It is [[this]].'))).toMatchObject({
      prompt: null,
      answers: [],
      text: {markdown: 'It is [[this]].', path: [...path, 'text']},
    });
  });

  it('have a number without tolerance and unit', () => {
    expect(normalizeOne(numeric())).toMatchObject({
      answers: ['90'],
      tolerance: '0',
      unit: null,
    });
  });

  it('have items in another order than the right one, whatever `shuffle` says', () => {
    for (const id of ['one', 'two', 'three', 'four', 'five', 'six']) {
      const question = normalizeOne(sequencing({id}), {shuffle: false});
      if (question.type !== 'sequencing') {
        throw new Error('Another type of question.');
      }
      expect(question.items.map((item) => item.id)).not.toEqual(question.order);
      expect(question.items.map((item) => item.id).sort()).toEqual([...question.order].sort());
    }
  });

  it('have items that know where they were written', () => {
    const question = normalizeOne(sequencing({items: ['First', 'Second']}));
    expect(question).toMatchObject({
      items: [
        {text: {markdown: 'Second', path: [...path, 'items', 1]}},
        {text: {markdown: 'First', path: [...path, 'items', 0]}},
      ],
    });
  });

  it('have both sides of pairs, and distractors, that know where they were written', () => {
    const pairs = [
      {left: 'CloudTrail', right: 'Calls'},
      {left: 'CloudWatch', right: 'Load'},
    ];
    const question = normalizeOne(matching({pairs, distractors: ['Cost']}));
    expect(question).toMatchObject({
      pairs: [
        {left: {text: {markdown: 'CloudTrail', path: [...path, 'pairs', 0, 'left']}}},
        {left: {text: {markdown: 'CloudWatch', path: [...path, 'pairs', 1, 'left']}}},
      ],
      choices: expect.arrayContaining(
        [
          {markdown: 'Calls', path: [...path, 'pairs', 0, 'right']},
          {markdown: 'Load', path: [...path, 'pairs', 1, 'right']},
          {markdown: 'Cost', path: [...path, 'distractors', 0]},
        ].map((text) => expect.objectContaining({text}) as unknown),
      ) as unknown,
    });
  });

  it('have pairs that name the right-hand side among the choices', () => {
    const question = normalizeOne(matching());
    if (question.type !== 'matching') {
      throw new Error('Another type of question.');
    }
    const words = question.pairs.map(
      ({rightId}) => question.choices.find(({id}) => id === rightId)?.text.markdown,
    );
    expect(words).toEqual(['Who called *it*?', 'How busy is it?']);
  });

  it('have every right-hand side once, those that match nothing among them', () => {
    const question = normalizeOne(
      matching({
        pairs: [
          {left: 'CloudTrail', right: 'Calls'},
          {left: 'CloudWatch', right: 'Load'},
          {left: 'Lake', right: ' Calls'},
        ],
        distractors: ['Cost'],
      }),
    );
    if (question.type !== 'matching') {
      throw new Error('Another type of question.');
    }
    const words = question.choices.map(({text}) => text.markdown.trim());
    expect(words.sort()).toEqual(['Calls', 'Cost', 'Load']);
    const [trail, , lake] = question.pairs;
    expect(trail?.rightId).toBe(lake?.rightId);
  });
});
