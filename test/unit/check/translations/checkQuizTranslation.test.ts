import {
  checkPageTranslation,
  checkTranslation,
} from '../../../../plugins/training/src/check/translations/checkQuizTranslation';
import {severityOf} from '../../../../plugins/training/src/diagnostics/codes';
import {quizSchema} from '../../../../plugins/training/src/quiz/schema';

/** A question of each type, with what a translation may change in other words. */
const original = {
  questions: [
    {
      id: 'events',
      prompt: 'Which events are recorded?',
      options: [{text: 'Management', correct: true}, {text: 'Data'}, {text: 'Insights'}],
    },
    {id: 'trail', type: 'true-false', prompt: 'Event history needs a trail.', answer: false},
    {id: 'call', type: 'fill-in', prompt: 'Which call stops it?', answer: 'StopLogging'},
    {id: 'days', type: 'fill-in', text: 'It keeps [[90]] days, for [[free|nothing]].'},
    {id: 'number', type: 'numeric', prompt: 'How many days?', answer: 90, unit: 'days'},
    {id: 'order', type: 'sequencing', prompt: 'In order.', items: ['First', 'Second', 'Third']},
    {
      id: 'pairs',
      type: 'matching',
      prompt: 'Match.',
      pairs: [
        {left: 'CloudTrail', right: 'Who?'},
        {left: 'Config', right: 'How?'},
      ],
      distractors: ['When?'],
    },
  ],
};

const translated = {
  questions: [
    {
      id: 'events',
      prompt: 'Quels événements sont enregistrés ?',
      options: [{text: 'Gestion', correct: true}, {text: 'Données'}, {text: 'Insights'}],
    },
    {id: 'trail', type: 'true-false', prompt: "Il faut un journal d'activité.", answer: false},
    {id: 'call', type: 'fill-in', prompt: 'Quel appel ?', answer: ['StopLogging', 'stoplogging']},
    {id: 'days', type: 'fill-in', text: 'Gratuit ([[gratuit]]) pendant [[90]] jours.'},
    {id: 'number', type: 'numeric', prompt: 'Combien de jours ?', answer: 90, unit: 'jours'},
    {id: 'order', type: 'sequencing', prompt: "Dans l'ordre.", items: ['Un', 'Deux', 'Trois']},
    {
      id: 'pairs',
      type: 'matching',
      prompt: 'Associez.',
      pairs: [
        {left: 'CloudTrail', right: 'Qui ?'},
        {left: 'Config', right: 'Comment ?'},
      ],
      distractors: ['Quand ?'],
    },
  ],
};

type Questions = readonly Readonly<Record<string, unknown>>[];

/** `code path: found, expected` of each problem. */
function compare(questions: Questions, originals: Questions = original.questions): string[] {
  return checkTranslation(
    quizSchema.parse({questions: originals}),
    quizSchema.parse({questions}),
    'docs/page.mdx',
  ).map(
    ({code, path, found, expected}) =>
      `${severityOf(code)} ${code} ${path.slice(1).join('.')}: ${found}; ${expected ?? ''}`,
  );
}

/** The translation with another field in one of its questions. */
function withChange(id: string, change: Readonly<Record<string, unknown>>): Questions {
  return translated.questions.map((question) =>
    question.id === id ? {...question, ...change} : question,
  );
}

describe('how a translated quiz is taken', () => {
  const assessment = {
    mode: 'assessment',
    passMark: 80,
    retryAfter: '1 day',
    draw: [
      {from: 'trails', count: 2},
      {from: ['lake', 'events'], count: 1},
    ],
  };
  /** Each difference as the key, and what is said of it. */
  const differences = (there: unknown, here: unknown) =>
    checkPageTranslation(
      {quiz: there, defaultId: 'page'},
      {quiz: here, defaultId: 'page'},
      'docs/page.mdx',
    ).map(
      ({code, path, found, expected, help}) =>
        `${code} ${path.join('.')}: ${found}; ${expected ?? ''}; ${help ?? ''}`,
    );

  it('is as in the original, however its list of pages is written', () => {
    const [first, second] = assessment.draw;
    const draw = [{...first, from: ['trails']}, second];
    expect(differences(assessment, {...assessment, draw})).toEqual([]);
  });

  it('is reported where other questions are asked, or another score is enough', () => {
    const draw = [{from: ['lake', 'events'], count: 3}];
    expect(differences(assessment, {...assessment, passMark: 50, draw})).toEqual([
      'translation/other-quiz quiz.passMark: `50`; `80`, as in docs/page.mdx; write what the original has',
      'translation/other-quiz quiz.draw: 3 of `lake` and `events`; 2 of `trails`, 1 of `lake` and `events`, as in docs/page.mdx; write what the original has',
    ]);
  });

  it('is reported where it lacks what the original has, or has more', () => {
    const practice = {draw: assessment.draw};
    expect(differences(assessment, practice)).toEqual([
      'translation/other-quiz quiz: without `mode`; `assessment`, as in docs/page.mdx; write what the original has',
      'translation/other-quiz quiz: without `passMark`; `80`, as in docs/page.mdx; write what the original has',
      'translation/other-quiz quiz: without `retryAfter`; `1 day`, as in docs/page.mdx; write what the original has',
    ]);
    expect(differences(practice, {...practice, passMark: 80})).toEqual([
      'translation/other-quiz quiz.passMark: `80`; no `passMark`, as in docs/page.mdx; remove it',
    ]);
  });
});

it('lets texts, accepted answers and units differ', () => {
  expect(compare(translated.questions)).toEqual([]);
});

it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
  [
    'another option is correct',
    'events',
    {options: [{text: 'Gestion'}, {text: 'Données', correct: true}, {text: 'Insights'}]},
    'questions.0.options: 3 options, correct: 2; 3 options, correct: 1, as in docs/page.mdx',
  ],
  [
    'an option is missing',
    'events',
    {options: [{text: 'Gestion', correct: true}, {text: 'Données'}]},
    'questions.0.options: 2 options, correct: 1; 3 options, correct: 1, as in docs/page.mdx',
  ],
  [
    'the answer is another one',
    'trail',
    {answer: true},
    'questions.1.answer: `true`; `false`, as in docs/page.mdx',
  ],
  [
    'a field is a pattern',
    'call',
    {answer: undefined, pattern: 'Stop.*'},
    'questions.2.pattern: a pattern; accepted answers, as in docs/page.mdx',
  ],
  [
    'a blank is missing',
    'days',
    {text: 'Pendant [[90]] jours.'},
    'questions.3.text: 1 blank; 2 blanks, as in docs/page.mdx',
  ],
  [
    'the number is another one',
    'number',
    {answer: 30},
    'questions.4.answer: 30; 90, as in docs/page.mdx',
  ],
  [
    'the tolerance is another one',
    'number',
    {tolerance: 5},
    'questions.4.answer: 90 ± 5; 90, as in docs/page.mdx',
  ],
  [
    'an item is missing',
    'order',
    {items: ['Un', 'Deux']},
    'questions.5.items: 2 items; 3 items, as in docs/page.mdx',
  ],
  [
    'a distractor is missing',
    'pairs',
    {distractors: []},
    'questions.6.pairs: 2 pairs, no distractors; 2 pairs, 1 distractor, as in docs/page.mdx',
  ],
])('is wrong where %s', (_name, id, change, expected) => {
  expect(compare(withChange(id, change))).toEqual([`error translation/other-key ${expected}`]);
});

it('is wrong where a question is of another type', () => {
  const change = {type: 'numeric', answer: 0};
  expect(compare(withChange('trail', change))).toEqual([
    'error translation/other-type questions.1.type: `numeric`; `true-false`, as in docs/page.mdx',
  ]);
});

it('may have its questions in another order, by their ids', () => {
  expect(compare([...translated.questions].reverse())).toEqual([]);
});

it('lacks questions with one warning that names them', () => {
  expect(compare(translated.questions.slice(2))).toEqual([
    'warning translation/missing-question questions: without `events` and `trail`; the questions of docs/page.mdx',
  ]);
});

it('has a question that the original lacks', () => {
  expect(compare([...translated.questions, {...translated.questions[1], id: 'new'}])).toEqual([
    'warning translation/extra-question questions.7.id: only in the translation; the questions of docs/page.mdx',
  ]);
});

it('is compared by place where neither question has an id', () => {
  const question = (prompt: string, answer: boolean) => ({type: 'true-false', prompt, answer});
  expect(compare([question('Vrai ?', true)], [question('True?', false)])).toEqual([
    'error translation/other-key questions.0.answer: `true`; `false`, as in docs/page.mdx',
  ]);
});

it('keeps a question with an id apart from one without', () => {
  const question = (id: string | undefined) => ({
    id,
    type: 'true-false',
    prompt: 'P',
    answer: true,
  });
  expect(compare([question(undefined)], [question('first')])).toEqual([
    'warning translation/missing-question questions: without `first`; the questions of docs/page.mdx',
    'warning translation/extra-question questions.0: only in the translation; the questions of docs/page.mdx',
  ]);
});
