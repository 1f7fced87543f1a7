import {keyIsLongest} from '../../../../plugins/training/src/lint/rules/key-is-longest';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(keyIsLongest, lintedPage(quizOf(question), {locale}));
}

/** A text of words with a length. */
function textOf(length: number): string {
  return 'it is so that '.repeat(length).slice(0, length - 1) + 'x';
}

/** @param keys lengths of the correct options, which stand before the wrong ones */
function findInLengths(keys: readonly number[], wrong: readonly number[]) {
  const options = [
    ...keys.map((length) => ({text: textOf(length), correct: true})),
    ...wrong.map((length) => ({text: textOf(length)})),
  ];
  return findIn(choice({id: 'longest', options}));
}

function findInTexts(key: string, ...wrong: readonly string[]) {
  return findIn(choice({options: [{text: key, correct: true}, ...wrong.map((text) => ({text}))]}));
}

it('points at the correct option, and at the longest wrong one besides', () => {
  expect(findInLengths([60], [30, 40, 20])).toEqual([
    {
      message:
        'the correct option of question `longest` is by far the longest, so that readers can guess it',
      path: ['quiz', 'questions', 0, 'options', 0, 'text'],
      at: 'value',
      found: '60 characters',
      expected: 'about as many as the wrong options have: 30 on average',
      help: 'move what explains the answer into `feedback` or `explanation`, or say as much in the wrong options',
      related: [
        {
          path: ['quiz', 'questions', 0, 'options', 2, 'text'],
          at: 'value',
          label: 'the longest wrong option: 40 characters',
        },
      ],
    },
  ]);
});

it('takes a correct option of one and a half times the mean', () => {
  expect(findInLengths([45], [30, 30])).toHaveLength(1);
  expect(findInLengths([44], [30, 30])).toEqual([]);
});

it('leaves a correct option that is hardly longer than a wrong one', () => {
  expect(findInLengths([60], [60, 10, 10])).toEqual([]);
  expect(findInLengths([60], [49, 10, 10])).toEqual([]);
  expect(findInLengths([60], [48, 10, 10])).toHaveLength(1);
});

it('leaves a name, which is as long as it is', () => {
  expect(
    findInTexts(
      'Managed Simple Object Storage (Managed SOS).',
      'Cold Vault.',
      'Key Table.',
      'Managed Network File Storage (Managed NFS).',
    ),
  ).toEqual([]);
  expect(
    findInTexts(
      'AWS Identity and Access Management (IAM) Access Analyzer for S3',
      'AWS Config',
      'IAM',
    ),
  ).toEqual([]);
});

it('leaves short options, between which a few words are no clue', () => {
  expect(findInTexts('Virtually unlimited storage', '5 TB', '100 PB')).toEqual([]);
  expect(findInTexts('None of the above', '4', '8', '9')).toEqual([]);
});

it('leaves code, whose length is not that of an explanation', () => {
  expect(
    findInTexts(
      '`aws cloudtrail create-trail --name all --s3-bucket-name logs`',
      '`aws s3`',
      '`ls`',
    ),
  ).toEqual([]);
});

it('leaves a wrong option that is the longest', () => {
  expect(findInLengths([45], [90, 20])).toEqual([]);
});

it('looks at the shortest of several correct options', () => {
  expect(findInLengths([90, 35], [30, 30])).toEqual([]);
  expect(findInLengths([90, 60], [30, 30])).toMatchObject([
    {path: ['quiz', 'questions', 0, 'options', 1, 'text'], found: '60 characters'},
  ]);
});

it('leaves a question without a wrong option', () => {
  expect(findInLengths([60, 10], [])).toEqual([]);
});

it('leaves options whose length is not in their words', () => {
  const options = [
    {text: 'The part of the event that names the caller', correct: true},
    {text: '```json\n{"eventName": "RunInstances", "awsRegion": "eu-west-1"}\n```'},
    {text: 'The time'},
  ];
  expect(findIn(choice({options}))).toEqual([]);
});

it('counts what readers read, not the markup', () => {
  const options = [
    {text: '[**A trail**](https://docs.aws.amazon.com/awscloudtrail/latest/)', correct: true},
    {text: 'A recorder'},
    {text: 'An alarm'},
  ];
  expect(findIn(choice({options}))).toEqual([]);
});

it('counts characters, not their parts, in every language', () => {
  const options = [
    {text: '証跡は、組織のすべてのアカウントの呼び出しをバケットに記録します。', correct: true},
    {text: '証跡は費用を計算します。'},
    {text: '証跡は𠮷𠮷𠮷を表示します。'},
  ];
  expect(findIn(choice({options}), 'ja')).toMatchObject([{found: '33 characters'}]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse())).toEqual([]);
});
