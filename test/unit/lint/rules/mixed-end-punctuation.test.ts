import {mixedEndPunctuation} from '../../../../plugins/training/src/lint/rules/mixed-end-punctuation';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, matching, quizOf, sequencing, trueFalse} from '../../support/quizInput';

function findIn(question: unknown) {
  return findInQuestions(mixedEndPunctuation, lintedPage(quizOf(question)));
}

function findInOptions(...texts: readonly string[]) {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findIn(choice({id: 'ends', options}));
}

it('points at the end of the option without a full stop', () => {
  expect(findInOptions('It records calls.', 'It keeps settings.', 'It draws graphs')).toEqual([
    {
      message: 'the options of question `ends` end differently: 2 with a full stop, 1 without',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'no full stop',
      expected: 'the same end for all options',
      help: 'add a full stop, or remove those of the other options',
      offset: 14,
      related: [
        {
          path: ['quiz', 'questions', 0, 'options', 0, 'text'],
          at: 'value',
          label: 'a full stop',
        },
      ],
    },
  ]);
});

it('points at the others that end like it, too', () => {
  const [problem] = findInOptions('One.', 'Two', 'Three.', 'Four', 'Five.');
  expect(problem).toMatchObject({
    path: ['quiz', 'questions', 0, 'options', 1, 'text'],
    related: [
      {path: ['quiz', 'questions', 0, 'options', 3, 'text'], label: 'no full stop'},
      {path: ['quiz', 'questions', 0, 'options', 0, 'text'], label: 'a full stop'},
    ],
  });
});

it('points at the full stop where most options have none', () => {
  expect(findInOptions('Management events', 'Data events.', 'Insights events')).toMatchObject([
    {
      path: ['quiz', 'questions', 0, 'options', 1, 'text'],
      found: 'a full stop',
      help: 'remove the full stop, or end all options with one',
      offset: 11,
    },
  ]);
});

it('points at the first option that does not end as the first does, where half of them do', () => {
  expect(findInOptions('One.', 'Two')).toMatchObject([{found: 'no full stop', offset: 2}]);
  expect(findInOptions('One', 'Two.')).toMatchObject([{found: 'a full stop', offset: 3}]);
});

it('points at the first option where all others end differently', () => {
  expect(findInOptions('One', 'Two.', 'Three.')).toMatchObject([
    {path: ['quiz', 'questions', 0, 'options', 0, 'text'], found: 'no full stop', offset: 2},
  ]);
});

it('finds a full stop inside marks of emphasis, quotes and brackets', () => {
  expect(findInOptions('**One.**', 'Two')).toMatchObject([{found: 'no full stop'}]);
  expect(findInOptions('One', 'Say “two.”')).toMatchObject([{found: 'a full stop', offset: 8}]);
  expect(findInOptions('One', '(Two.)')).toMatchObject([{found: 'a full stop', offset: 4}]);
});

it('points at the whole text where Markdown follows its last character', () => {
  const [problem] = findInOptions('One.', 'Two.', 'See [below](./overview.mdx)');
  expect(problem).toMatchObject({path: ['quiz', 'questions', 0, 'options', 2, 'text']});
  expect(problem).not.toHaveProperty('offset');
});

it.each([
  ['Chinese and Japanese', '記録する。', '保存する'],
  ['Hindi', 'यह दर्ज करता है।', 'यह रखता है'],
  ['Urdu', 'یہ لکھتا ہے۔', 'یہ رکھتا ہے'],
])('knows the full stop of %s', (_, first, second) => {
  expect(findInOptions(first, second)).toHaveLength(1);
});

it.each([
  ['all end with a full stop', ['One.', 'Two.']],
  ['none does', ['One', 'Two']],
  ['the other has one between two sentences', ['None is recorded', 'It is on. None is recorded']],
  ['the other is a word in code', ['It is recorded.', '`StopLogging`']],
  ['the other ends with a block of code', ['It is recorded.', 'So:\n\n```\na\n```']],
  ['a line ends behind the block of code', ['It is recorded.', 'So:\n\n```\na\n```\n']],
  ['the other is a question', ['It is recorded.', 'Who knows?']],
  ['the other is an exclamation', ['It is recorded.', 'No!']],
  ['the other trails off', ['It is recorded', 'And so on...']],
  ['the other ends with an abbreviation', ['At noon', 'At 9 a.m.']],
  ['the other ends with etc.', ['Calls', 'Calls, logs, etc.']],
  ['the stop stands alone', ['git push', 'git add .']],
  ['the stop is part of an operator', ['&&', '?.', '||']],
  ['the stop is in code', ['Use the menu', 'Choose `Values.`']],
  ['the others are code', ['It fails.', '`5`, `10`', '`1`, `2`']],
  ['the others are numbers or signs', ['There is none.', 'x->y', '1']],
  ['the others are names or values', ['This code has an error.', 'False', 'list']],
  [
    'the others are names in Japanese',
    ['なし。最初から構築するしかありません。', 'リスト', '辞書'],
  ],
  ['a remark stands behind the stop', ['It runs.', 'It is off. (By default)']],
  ['the other is an image without words', ['It is recorded.', '![](a.png)']],
])('says nothing where %s', (_, texts) => {
  expect(findInOptions(...texts)).toEqual([]);
});

it('finds items to put in order', () => {
  expect(findIn(sequencing({items: ['A call is made', 'It is recorded.']}))).toMatchObject([
    {path: ['quiz', 'questions', 0, 'items', 1]},
  ]);
});

it('looks at each side of pairs apart from the other, and at distractors with the right one', () => {
  const pairs = [
    {left: 'CloudTrail', right: 'It records calls.'},
    {left: 'CloudWatch', right: 'It measures.'},
  ];
  expect(findIn(matching({pairs}))).toEqual([]);
  expect(findIn(matching({pairs, distractors: ['It bills']}))).toMatchObject([
    {path: ['quiz', 'questions', 0, 'distractors', 0], found: 'no full stop'},
  ]);
});

it('says nothing about questions without texts to compare', () => {
  expect(findIn(trueFalse())).toEqual([]);
});
