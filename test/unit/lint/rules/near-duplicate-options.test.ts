import {nearDuplicateOptions} from '../../../../plugins/training/src/lint/rules/near-duplicate-options';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, matching, quizOf, sequencing} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(nearDuplicateOptions, lintedPage(quizOf(question), {locale}));
}

function findInOptions(texts: readonly string[], locale?: string) {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findIn(choice({id: 'twice', options}), locale);
}

it('points at the second of two options, and at the first besides', () => {
  expect(findInOptions(['Data events', 'Management events', 'data events.'])).toEqual([
    {
      message: 'two options of question `twice` say the same',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'same words as “Data events”',
      expected: 'options that differ in what they say',
      help: 'reword or remove one of the two',
      related: [
        {
          path: ['quiz', 'questions', 0, 'options', 0, 'text'],
          at: 'value',
          label: 'the first of the two',
        },
      ],
    },
  ]);
});

it.each([
  ['the first capital', 'Data events', 'data events'],
  ['a full stop', 'Data events', 'Data events.'],
  ['a comma', 'In S3, for ever', 'In S3 for ever'],
  ['a hyphen', 'A multi-Region trail', 'A multi Region trail'],
  ['a mark that stands alone', 'In S3 : all files', 'In S3: all files'],
  ['quotes', 'The “data” events', 'The data events'],
  ['emphasis', 'Data *events*', '**Data** events'],
])('finds options that differ in %s alone', (_, first, second) => {
  expect(findInOptions([first, second])).toHaveLength(1);
});

it.each([
  ['one word', 'Read events', 'Write events'],
  ['an operator', '==', '='],
  ['signs around a word', '.aa', '\\#aa'],
  ['straight quotes', '"on"', 'on'],
  ['dots', 'live long and ...', 'live long and'],
  ['the case of one word', 'i', 'I'],
  ['a capital inside', 'United States', 'United states'],
  ['an article', 'Data events', 'The data events'],
  ['the order of two respective answers', '32 and 64', '64 and 32'],
  ['what a program prints', '`1` and `2`', '`2` and `1`'],
  ['letters of other options', 'A, B, C', 'B, C'],
  ['a formula', 'O(n)', 'O(n!)'],
  ['a number', '90 days', '30 days'],
  ['a sign of a number', '5', '-5'],
  ['the point in a number', '1.5', '15'],
  ['a name', '`StartLogging`', '`StopLogging`'],
  ['the case of code', '`eventName`', '`EventName`'],
  ['punctuation in code', '`s3:Get*`', '`s3:Get`'],
  ['code between words', 'Call `Stop*` now', 'Call `Stop` now'],
  ['words behind code', 'Call `Stop` now', 'Call `Stop` later'],
  [
    'the place of a block of code',
    'Run\n\n```\na\n```\n\nor\n\n```\nb\n```',
    'Run\n\n```\na\n```\n\n```\nb\n```\n\nor',
  ],
  ['a negation', 'It is recorded', 'It is not recorded'],
  ['who does what', 'CloudTrail calls CloudWatch', 'CloudWatch calls CloudTrail'],
  ['the order of steps', 'Read and then write', 'Write and then read'],
  ['“and” or “or”', 'S3 and Lake', 'S3 or Lake'],
  ['the order around one of both', 'S3 and Lake or Athena', 'Lake or Athena and S3'],
  ['an image', '![Trail](a.png)', '![trail](b.png)'],
  ['a component', '<Icon name="a" /> Trail', '<Icon name="b" /> trail'],
  ['a component behind code', '`Stop` <Icon name="a" />', '`Stop` <Icon name="b" />'],
  ['signs alone', '*', '?'],
])('says nothing about options that differ in %s', (_, first, second) => {
  expect(findInOptions([first, second])).toEqual([]);
});

it('leaves options with the same text to the check, which refuses them', () => {
  expect(findInOptions(['Data events', ' Data  events '])).toEqual([]);
});

it('knows articles in English alone', () => {
  expect(findInOptions(['a trilha', 'trilha'], 'pt-BR')).toEqual([]);
  expect(findInOptions(['A trilha', 'a trilha.'], 'pt-BR')).toHaveLength(1);
});

it('knows “and” and “or” in English alone', () => {
  expect(findInOptions(['S3 or Athena', 'Athena or S3'], 'fr')).toEqual([]);
});

it('finds items to put in order', () => {
  const items = ['A call is made', 'An event is recorded', 'a call is made.'];
  expect(findIn(sequencing({items}))).toMatchObject([
    {path: ['quiz', 'questions', 0, 'items', 2], found: 'same words as “A call is made”'},
  ]);
});

describe('of pairs', () => {
  const pairs = [
    {left: 'CloudTrail', right: 'Who called it?'},
    {left: 'CloudWatch', right: 'How busy is it?'},
  ];

  it('finds a distractor that says what a right-hand side says', () => {
    expect(findIn(matching({pairs, distractors: ['who called it']}))).toMatchObject([
      {path: ['quiz', 'questions', 0, 'distractors', 0], found: 'same words as “Who called it?”'},
    ]);
  });

  it('lets them share a right-hand side', () => {
    const shared = [...pairs, {left: 'Config', right: 'How busy is it?'}];
    expect(findIn(matching({pairs: shared}))).toEqual([]);
  });

  it('does not compare one side with the other', () => {
    const both = [...pairs, {left: 'Config', right: 'cloudtrail'}];
    expect(findIn(matching({pairs: both}))).toEqual([]);
  });
});
