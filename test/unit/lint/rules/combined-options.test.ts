import {combinedOptions} from '../../../../plugins/training/src/lint/rules/combined-options';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf} from '../../support/quizInput';

function findInOptions(texts: readonly string[], locale = 'en') {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findInQuestions(
    combinedOptions,
    lintedPage(quizOf(choice({id: 'combined', options})), {locale}),
  );
}

it('points at an option that joins two others, and at these besides', () => {
  expect(findInOptions(['CloudTrail', 'CloudWatch', 'Both CloudTrail and CloudWatch'])).toEqual([
    {
      message:
        'an option of question `combined` joins other options: “Both CloudTrail and CloudWatch”',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'joins other options',
      expected: 'one answer in each option',
      help: 'mark several options as `correct` instead: readers then tick each of them',
      related: [
        {
          path: ['quiz', 'questions', 0, 'options', 0, 'text'],
          at: 'value',
          label: 'joined with another',
        },
        {
          path: ['quiz', 'questions', 0, 'options', 1, 'text'],
          at: 'value',
          label: 'joined with another',
        },
      ],
    },
  ]);
});

it.each([
  ['in any order', 'data events and management events'],
  ['with a full stop', 'Management events and data events.'],
  ['with a comma at the end', 'Management events, data events,'],
  ['with emphasis', '**Both** management events and data events'],
  ['with an ampersand', 'Management events & data events'],
  ['by “or”', 'Either management events or data events'],
  ['by “nor”', 'Neither management events nor data events'],
])('finds two others joined %s', (_, text) => {
  expect(
    findInOptions(['Management events.', 'Data events', 'Insights events', text]),
  ).toHaveLength(1);
});

it('finds three others joined', () => {
  expect(findInOptions(['S3', 'Athena', 'Lake', 'S3, Athena, and Lake'])).toMatchObject([
    {related: [{}, {}, {}]},
  ]);
});

it.each(['A and B', 'Both A and C', 'A, B and C', 'Only B or D', 'I and III', 'Options 1 and 2'])(
  'finds labels of options, which name no text: %s',
  (text) => {
    expect(findInOptions(['A trail', 'An alarm', 'A rule', text])).toMatchObject([{related: []}]);
  },
);

it('finds labels of options that have no text', () => {
  expect(findInOptions(['![](a.png)', '![](b.png)', '1 and 2'])).toHaveLength(1);
});

it.each(['A et B ;', 'Un suivi et une alarme ;'])(
  'does not mind a space before a semicolon, as in French: %s',
  (text) => {
    expect(findInOptions(['Un suivi ;', 'Une alarme ;', 'Un filtre ;', text], 'fr')).toHaveLength(
      1,
    );
  },
);

it.each([
  ['de', 'Ein Trail', 'Ein Alarm', 'Sowohl ein Trail als auch ein Alarm'],
  ['de', 'Ein Trail', 'Ein Alarm', 'Weder ein Trail noch ein Alarm'],
  ['fr', 'Un suivi', 'Une alarme', 'Un suivi et une alarme'],
  ['fr', 'Un suivi', 'Une alarme', 'Ni un suivi ni une alarme'],
  ['es', 'Un registro', 'Una alarma', 'Tanto un registro como una alarma'],
  ['pt', 'Uma trilha', 'Um alarme', 'Uma trilha e um alarme'],
  ['it', 'Un percorso', 'Un allarme', 'Sia un percorso che un allarme'],
  ['nl', 'Een trail', 'Een alarm', 'Zowel een trail als een alarm'],
  ['sv', 'Ett spår', 'Ett larm', 'Både ett spår och ett larm'],
])('knows the words of %s', (locale, first, second, both) => {
  expect(findInOptions([first, second, both], locale)).toHaveLength(1);
});

it.each([
  ['names one other option alone', ['A trail', 'An alarm', 'A trail and its bucket']],
  ['joins what no option says', ['Reads', 'Writes', 'Files and folders']],
  ['joins a letter with what is no label', ['Rust', 'Go', 'C and Python']],
  ['counts something', ['0', '1', '1 and 2']],
  ['names pairs of numbers, as all do', ['1 and 2', '2 and 3', '1 and 3']],
  ['begins with an article', ['A trail', 'A rule', 'A bucket, or a prefix']],
  ['has code alone', ['```\na\n```', '```\nb\n```', '```\na and b\n```']],
])('leaves an option that %s', (_, texts) => {
  expect(findInOptions(texts)).toEqual([]);
});

it('finds nothing in a language that it does not know', () => {
  expect(findInOptions(['A', 'B', 'A and B'], 'ja')).toEqual([]);
});

it('leaves an order, in which all options name the same', () => {
  expect(findInOptions(['A, B, C', 'C, B, A', 'B, C, A'])).toEqual([]);
});

it('leaves what a program prints', () => {
  expect(findInOptions(['`1`', '`2`', '`1`, `2`'])).toEqual([]);
});
