import type {Problem} from '../../../plugins/training/src/diagnostics/diagnostic';
import {lint, type LintOptions, toLintedQuiz} from '../../../plugins/training/src/lint/lint';
import type {LintedPage} from '../../../plugins/training/src/lint/rule';
import {RULES} from '../../../plugins/training/src/lint/rules';
import {quizSchema} from '../../../plugins/training/src/quiz/schema';
import {lintedPage} from '../support/lintedPage';
import {choice, quizOf, trueFalse} from '../support/quizInput';

/** A question in which no rule finds anything. */
function good(overrides: Readonly<Record<string, unknown>> = {}) {
  return choice({
    id: 'kept-for',
    prompt: 'Where does a trail deliver its files?',
    options: [
      {text: 'To an S3 bucket', correct: true, feedback: 'Yes.'},
      {text: 'To a DynamoDB table', feedback: 'Think of files.'},
      {text: 'To an EBS volume', feedback: 'Think of an object store.'},
    ],
    explanation: 'A trail delivers log files to a bucket.',
    ...overrides,
  });
}

const noExplanation = {explanation: undefined};

function problemsOf(page: LintedPage, options: LintOptions = {}): readonly Problem[] {
  return lint([page], options).get(page.file) ?? [];
}

function codesOf(quiz: unknown, options?: LintOptions): string[] {
  return problemsOf(lintedPage(quiz), options).map(({code}) => code);
}

describe('a quiz as rules look at it', () => {
  it('has the language of its locale, and the ids and paths of its questions', () => {
    const input = quizSchema.parse(quizOf(choice({id: 'own'}), trueFalse({prompt: 'It is free.'})));
    expect(toLintedQuiz(input, 'zh-Hans', ['front', 'quiz'])).toEqual({
      input,
      path: ['front', 'quiz'],
      language: 'zh',
      draws: [],
      pageIdInCourse: null,
      questions: [
        {input: input.questions[0], id: 'own', path: ['front', 'quiz', 'questions', 0], stem: null},
        {
          input: input.questions[1],
          id: 'it-is-free',
          path: ['front', 'quiz', 'questions', 1],
          stem: null,
        },
      ],
    });
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    expect(new Set(RULES.map(({name}) => name)).size).toBe(RULES.length);
  });

  it('find nothing in a good question', () => {
    expect(codesOf(quizOf(good()))).toEqual([]);
  });
});

describe('a problem', () => {
  it('has the code of its rule and is a warning', () => {
    expect(problemsOf(lintedPage(quizOf(good(noExplanation))))).toMatchObject([
      {
        code: 'lint/missing-explanation',
        severity: 'warning',
        path: ['quiz', 'questions', 0],
        message: 'question `kept-for` has no explanation',
      },
    ]);
  });

  it('is an error where the site says so', () => {
    expect(
      problemsOf(lintedPage(quizOf(good(noExplanation))), {'missing-explanation': 'error'}),
    ).toMatchObject([{code: 'lint/missing-explanation', severity: 'error'}]);
  });

  it('is none where the site switched its rule off', () => {
    expect(codesOf(quizOf(good(noExplanation)), {'missing-explanation': 'off'})).toEqual([]);
  });

  it('is one for each question and rule, with the other places besides', () => {
    const options = [
      {text: 'To an S3 bucket', correct: true, feedback: 'Yes.'},
      {text: 'All of the above', feedback: 'No.'},
      {text: 'None of the above', feedback: 'No.'},
    ];
    expect(problemsOf(lintedPage(quizOf(good({options}))))).toMatchObject([
      {
        code: 'lint/all-or-none-of-the-above',
        path: ['quiz', 'questions', 0, 'options', 1, 'text'],
        related: [
          {
            path: ['quiz', 'questions', 0, 'options', 2, 'text'],
            label: 'refers to the other options',
          },
        ],
      },
    ]);
  });

  it('belongs to the file of its page', () => {
    const pages = [
      lintedPage(quizOf(good()), {file: '/good.mdx'}),
      lintedPage(quizOf(good({id: undefined})), {file: '/id.mdx'}),
      lintedPage(quizOf(good(noExplanation)), {file: '/explanation.mdx'}),
    ];
    const codes = [...lint(pages, {})].map(([file, problems]) => [
      file,
      problems.map(({code}) => code),
    ]);
    expect(Object.fromEntries(codes)).toEqual({
      '/id.mdx': ['lint/missing-id'],
      '/explanation.mdx': ['lint/missing-explanation'],
    });
  });

  it('of a rule about the whole site stands in one of its files', () => {
    const pages = ['/a.mdx', '/b.mdx', '/c.mdx'].map((file) =>
      lintedPage(
        {
          shuffle: false,
          questions: [1, 2, 3, 4].map((number) =>
            good({id: `question-${number}`, prompt: `Which file is number ${number} of ${file}?`}),
          ),
        },
        {file},
      ),
    );
    const problems = lint(pages, {});
    expect([...problems.keys()]).toEqual(['/a.mdx']);
    expect(problems.get('/a.mdx')).toMatchObject([{code: 'lint/key-position'}]);
  });
});

describe('a rule that is off by default', () => {
  const vague = good({
    options: [
      {text: 'Often to an S3 bucket', correct: true, feedback: 'Yes.'},
      {text: 'To a DynamoDB table', feedback: 'Think of files.'},
      {text: 'To an EBS volume', feedback: 'Think of an object store.'},
    ],
  });

  it('finds nothing', () => {
    expect(codesOf(quizOf(vague))).toEqual([]);
  });

  it('finds what it finds where the site switches it on', () => {
    expect(codesOf(quizOf(vague), {'vague-terms': 'warn'})).toEqual(['lint/vague-terms']);
  });
});

describe('a rule that a question disables', () => {
  const disabled = {disableRules: {'missing-explanation': 'The page explains it at length.'}};

  it('finds nothing there', () => {
    expect(codesOf(quizOf(good({...noExplanation, ...disabled})))).toEqual([]);
  });

  it('finds what is in other questions', () => {
    const page = lintedPage(
      quizOf(
        good({...noExplanation, ...disabled}),
        good({...noExplanation, id: 'other', prompt: 'Who reads the log files of a trail?'}),
      ),
    );
    expect(problemsOf(page)).toMatchObject([
      {code: 'lint/missing-explanation', path: ['quiz', 'questions', 1]},
    ]);
  });

  it('leaves the others to find what they find', () => {
    expect(codesOf(quizOf(good({...noExplanation, ...disabled, id: undefined})))).toEqual([
      'lint/missing-id',
    ]);
  });
});

describe('a rule that a quiz disables', () => {
  const disabled = {'missing-explanation': 'This page explains everything itself.'};

  it('finds nothing in the quiz', () => {
    const questions = [
      good(noExplanation),
      good({...noExplanation, id: undefined, prompt: 'Who?'}),
    ];
    expect(codesOf({questions, disableRules: disabled})).toEqual(['lint/missing-id']);
  });

  it('finds what is in other pages', () => {
    const pages = [
      lintedPage({questions: [good(noExplanation)], disableRules: disabled}, {file: '/a.mdx'}),
      lintedPage(quizOf(good(noExplanation)), {file: '/b.mdx'}),
    ];
    expect([...lint(pages, {}).keys()]).toEqual(['/b.mdx']);
  });
});

describe('a rule about the whole site', () => {
  const reason = {'true-false-balance': 'A list of facts to learn.'};

  function statements(overrides: Readonly<Record<string, unknown>> = {}) {
    return [1, 2, 3, 4, 5].map((number) =>
      trueFalse({
        id: `fact-${number}`,
        prompt: `Fact ${number} is so.`,
        feedback: {true: 'Yes.', false: 'No.'},
        explanation: 'Why.',
        ...overrides,
      }),
    );
  }

  it('does not count a quiz that disables it', () => {
    expect(codesOf({questions: statements()})).toEqual(['lint/true-false-balance']);
    expect(codesOf({questions: statements(), disableRules: reason})).toEqual([]);
  });

  it('does not count a question that disables it', () => {
    const [first, ...others] = statements();
    expect(codesOf(quizOf({...first, disableRules: reason}, ...others))).toEqual([]);
  });

  it('may be disabled where only other pages show whether that is needed', () => {
    const [first] = statements();
    expect(codesOf(quizOf({...first, disableRules: reason}))).toEqual([]);
  });
});

describe('an entry of `disableRules` for a rule that finds nothing', () => {
  const entry = {disableRules: {'missing-explanation': 'It is clear.'}};

  it('is found in a question', () => {
    expect(problemsOf(lintedPage(quizOf(good(entry))))).toMatchObject([
      {
        code: 'lint/unneeded-disable',
        severity: 'warning',
        message: 'question `kept-for` disables `missing-explanation`, which finds nothing there',
        path: ['quiz', 'questions', 0, 'disableRules', 'missing-explanation'],
        at: 'key',
      },
    ]);
  });

  it('is found in a quiz', () => {
    expect(problemsOf(lintedPage({questions: [good()], ...entry}))).toMatchObject([
      {
        code: 'lint/unneeded-disable',
        message: 'the quiz disables `missing-explanation`, which finds nothing there',
        path: ['quiz', 'disableRules', 'missing-explanation'],
      },
    ]);
  });

  it('is left alone where the rule is off', () => {
    expect(codesOf(quizOf(good(entry)), {'missing-explanation': 'off'})).toEqual([]);
  });

  it('is left alone where the rule does not know the language', () => {
    const rule = RULES.find(
      ({languages, scope}) => scope !== 'site' && languages !== null && !languages.includes('sw'),
    );
    const page = lintedPage(quizOf(good({disableRules: {[rule?.name ?? '']: 'Not in Swahili.'}})), {
      locale: 'sw',
    });
    expect(problemsOf(page)).toEqual([]);
  });

  it('is left alone where the rule knows the language of another page', () => {
    const rule = RULES.find(
      ({languages, scope}) => scope === 'question' && languages?.length === 1,
    );
    const disabled = good({disableRules: {[rule?.name ?? '']: 'Not in Swahili.'}});
    const pages = [
      lintedPage(quizOf(disabled), {file: '/sw.mdx', locale: 'sw'}),
      lintedPage(quizOf(good()), {file: '/en.mdx'}),
    ];
    expect([...lint(pages, {}).keys()]).toEqual([]);
  });

  it('is left alone where that is disabled in turn', () => {
    const rules = {...entry.disableRules, 'unneeded-disable': 'Kept as an example.'};
    expect(codesOf(quizOf(good({disableRules: rules})))).toEqual([]);
    expect(
      codesOf({
        questions: [good(entry)],
        disableRules: {'unneeded-disable': 'Kept as an example.'},
      }),
    ).toEqual([]);
  });

  it('is left alone where the site switched that off', () => {
    expect(codesOf(quizOf(good(entry)), {'unneeded-disable': 'off'})).toEqual([]);
  });
});

describe('an entry of `disableRules` for a rule that there is not', () => {
  function problemOf(disableRules: Readonly<Record<string, string>>) {
    return problemsOf(lintedPage(quizOf(good({...noExplanation, disableRules}))), {
      'missing-explanation': 'off',
    });
  }

  it('is an error, fixed by the name that was probably meant', () => {
    expect(problemOf({'mising-explanation': 'It is clear.'})).toEqual([
      {
        code: 'quiz/unknown-rule',
        message: 'question `kept-for` disables `mising-explanation`, which is not a rule',
        path: ['quiz', 'questions', 0, 'disableRules', 'mising-explanation'],
        at: 'key',
        found: 'unknown rule',
        expected: '`missing-explanation`',
        help: 'did you mean `missing-explanation`?',
        fix: {kind: 'replace', text: 'missing-explanation'},
      },
    ]);
  });

  it('is fixed where it is the code of a report', () => {
    expect(problemOf({'lint/missing-explanation': 'It is clear.'})).toMatchObject([
      {fix: {kind: 'replace', text: 'missing-explanation'}},
    ]);
  });

  it('has no fix where no rule has a name like it', () => {
    const [problem] = problemOf({spelling: 'It is a name.'});
    expect(problem).toMatchObject({
      expected: 'the name of a rule',
      help: 'copy the name from a report, without `lint/`',
    });
    expect(problem).not.toHaveProperty('fix');
  });

  it('has no fix where the rule that was meant is disabled besides', () => {
    const [problem] = problemOf({
      'mising-explanation': 'It is clear.',
      'missing-explanation': 'It is clear.',
    });
    expect(problem).toMatchObject({help: 'did you mean `missing-explanation`?'});
    expect(problem).not.toHaveProperty('fix');
  });

  it('is fixed where another question disables the rule that was meant', () => {
    const page = lintedPage(
      quizOf(
        good({...noExplanation, disableRules: {'missing-explanation': 'It is clear.'}}),
        good({id: 'other', prompt: 'Who reads it?', disableRules: {'mising-explanation': 'So.'}}),
      ),
    );
    expect(problemsOf(page)).toMatchObject([{fix: {text: 'missing-explanation'}}]);
  });

  it('is fixed where the quiz of another page disables the rule that was meant', () => {
    const pages = [
      lintedPage(
        {questions: [good(noExplanation)], disableRules: {'missing-explanation': 'It is clear.'}},
        {file: '/a.mdx'},
      ),
      lintedPage(
        {questions: [good()], disableRules: {'mising-explanation': 'It is clear.'}},
        {file: '/b.mdx'},
      ),
    ];
    expect(lint(pages, {}).get('/b.mdx')).toMatchObject([{fix: {text: 'missing-explanation'}}]);
  });

  it('is an error of a quiz, too', () => {
    const page = lintedPage({questions: [good()], disableRules: {'no-such-rule': 'Why.'}});
    expect(problemsOf(page)).toMatchObject([
      {
        message: 'the quiz disables `no-such-rule`, which is not a rule',
        path: ['quiz', 'disableRules', 'no-such-rule'],
      },
    ]);
  });
});
