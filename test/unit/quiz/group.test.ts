import {lint, toLintedQuiz} from '../../../plugins/training/src/lint/lint';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {QUIZ_PATH} from '../../../plugins/training/src/quiz/quizPath';
import {placedQuestions} from '../../../plugins/training/src/quiz/group';
import {writtenTexts} from '../../../plugins/training/src/quiz/texts/writtenTexts';
import {normalizedQuiz} from '../support/normalizedQuiz';
import {blanks, choice, fillIn, numeric, quizOf, trueFalse} from '../support/quizInput';

const STEM = 'A trail of the account `111122223333` was stopped.';

function groupOf(...questions: unknown[]) {
  return {stem: STEM, questions};
}

const QUIZ = quizOf(trueFalse(), groupOf(fillIn(), numeric({answer: 90})), choice());

describe('questions about one text', () => {
  it('stand among the others, each at its place', () => {
    const {input} = checkQuiz(QUIZ);
    expect(input && placedQuestions(input, QUIZ_PATH)).toMatchObject([
      {path: ['quiz', 'questions', 0], stem: null},
      {
        input: {type: 'fill-in'},
        path: ['quiz', 'questions', 1, 'questions', 0],
        stem: {markdown: STEM, path: ['quiz', 'questions', 1, 'stem']},
      },
      {input: {type: 'numeric'}, path: ['quiz', 'questions', 1, 'questions', 1]},
      {path: ['quiz', 'questions', 2], stem: null},
    ]);
    expect(normalizedQuiz(QUIZ)?.questions.map(({stem}) => stem?.markdown ?? null)).toEqual([
      null,
      STEM,
      STEM,
      null,
    ]);
  });

  it('are told what is wrong with them, and with their text, in one run', () => {
    const quiz = quizOf(
      {stem: ' ', questions: [choice({options: []}), trueFalse({answr: true}), null]},
      {questions: [fillIn()], extra: 1},
      {stem: STEM, questions: []},
      {stem: STEM, questions: 'none'},
      choice({prompt: ''}),
    );
    expect(checkQuiz(quiz).problems.map(({code, path}) => [code, path.slice(2).join('.')])).toEqual(
      expect.arrayContaining([
        ['quiz/empty-text', '0.stem'],
        ['quiz/too-few-options', '0.questions.0.options'],
        ['quiz/unknown-key', '0.questions.1.answr'],
        ['quiz/wrong-type', '0.questions.2'],
        ['quiz/missing-key', '1'],
        ['quiz/unknown-key', '1.extra'],
        ['quiz/wrong-type', '3.questions'],
        ['quiz/empty-text', '4.prompt'],
      ]),
    );
  });

  it('are known by what they look like, as others are', () => {
    const {problems} = checkQuiz(quizOf(groupOf({prompt: 'Which?', answer: 'StopLogging'})));
    expect(problems).toMatchObject([
      {code: 'quiz/missing-type', path: ['quiz', 'questions', 0, 'questions', 0]},
    ]);
  });

  it('have ids that no other question of the page has', () => {
    const twice = fillIn({id: 'stop'});
    expect(checkQuiz(quizOf(twice, groupOf(twice))).problems).toMatchObject([
      {code: 'quiz/duplicate-id', path: ['quiz', 'questions', 1, 'questions', 0]},
    ]);
  });

  it('keep what readers have answered when they come under a text', () => {
    const [alone] = normalizedQuiz(quizOf(fillIn()))?.questions ?? [];
    const [under] = normalizedQuiz(quizOf(groupOf(fillIn())))?.questions ?? [];
    expect([under?.id, under?.hash]).toEqual([alone?.id, alone?.hash]);
  });

  it('have Markdown and blanks, as their text has Markdown', () => {
    expect(
      writtenTexts(quizOf(groupOf(blanks('It is [[*a*]].')))).map(({path, markdown}) => [
        path.join('.'),
        markdown.includes('*a*'),
      ]),
    ).toEqual([
      ['quiz.questions.0.stem', false],
      ['quiz.questions.0.questions.0.text', false],
    ]);
  });

  it('are linted where they stand', () => {
    const quiz = quizOf(groupOf(choice({id: 'a', prompt: 'Which is not recorded?'})));
    const {input} = checkQuiz(quiz);
    const page = input && {...toLintedQuiz(input, 'en', QUIZ_PATH), file: 'a.mdx'};
    const found = page && lint([page], {}).get('a.mdx');
    expect(found?.find(({code}) => code === 'lint/unemphasised-negative')?.path).toEqual([
      'quiz',
      'questions',
      0,
      'questions',
      0,
      'prompt',
    ]);
  });
});

describe('a text with its questions among those about another', () => {
  it.each([
    ['as it would stand elsewhere', 'stem', {stem: STEM, questions: [fillIn()]}],
    ['with its questions misspelt', 'stem', {stem: STEM, question: [fillIn()]}],
    ['without its questions', 'stem', {stem: STEM}],
    ['in other letters', 'Stem', {Stem: STEM, questions: [fillIn()]}],
    ['without itself', 'questions', {questions: [fillIn()]}],
  ])('is one problem: %s', (_, key, entry) => {
    expect(checkQuiz(quizOf(groupOf(fillIn(), entry as object))).problems).toMatchObject([
      {
        code: 'quiz/unknown-key',
        message: 'a `stem` with questions stands among the questions of another one',
        path: ['quiz', 'questions', 0, 'questions', 1, key],
      },
    ]);
  });

  it('is not a question with a key too much', () => {
    const {problems} = checkQuiz(quizOf(groupOf(fillIn({stem: STEM}), fillIn({questions: []}))));
    expect(problems.map(({path}) => path.slice(4).join('.'))).toEqual(['0.stem', '1.questions']);
  });
});

describe('a text without its questions', () => {
  it.each([
    ['before the questions in the list', {stem: STEM}],
    ['with another name for them', {stem: STEM, question: [fillIn()]}],
    ['with a misspelt key for them', {stem: STEM, qeustions: [fillIn()]}],
    ['itself misspelt', {stme: STEM}],
    ['in other letters', {Stem: STEM}],
    ['with the keys of a question', {stem: STEM, options: [{text: 'A', correct: true}]}],
    ['with the type of a question', {type: 'sequencing', stem: STEM, items: ['A', 'B']}],
  ])('is one problem, without a fix: %s', (_, entry) => {
    const {problems} = checkQuiz(quizOf(entry, fillIn()));
    expect(problems).toMatchObject([
      {
        code: 'quiz/missing-key',
        message: 'a `stem` needs `questions`: indent the questions below it',
        path: ['quiz', 'questions', 0, expect.stringMatching(/^st[em]{2}$/i)],
      },
    ]);
    expect(problems[0]).not.toHaveProperty('fix');
  });

  it.each([
    ['beside a prompt', quizOf({...fillIn(), stem: STEM})],
    ['beside the items of a question', quizOf({prompt: 'Which?', type: 'sequencing', stem: STEM})],
    ['in the quiz', {stem: STEM, questions: [fillIn()]}],
  ])('is told where it belongs: %s', (_, quiz) => {
    const problem = checkQuiz(quiz).problems.find(({path}) => path.at(-1) === 'stem');
    expect(problem?.help).toMatch(/^a `stem` stands in the place of a question/);
    expect(problem).not.toHaveProperty('fix');
  });

  it.each([{step: 'One', prompt: 'Which?'}, {item: 'One'}])(
    'is not what other keys are: %o',
    (entry) => {
      const {problems} = checkQuiz(quizOf(entry));
      expect(problems.filter(({message}) => message.startsWith('a `stem`'))).toEqual([]);
    },
  );
});
