import {comparedTexts} from '../../../plugins/training/src/lint/comparedTexts';
import {lintedPage} from '../support/lintedPage';
import {
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
} from '../support/quizInput';

function groupsOf(question: unknown) {
  return lintedPage(quizOf(question)).questions.flatMap(comparedTexts);
}

it('gives the options of a choice', () => {
  expect(groupsOf(choice())).toEqual([
    {
      noun: 'options',
      texts: [
        {
          markdown: 'Management events',
          path: ['quiz', 'questions', 0, 'options', 0, 'text'],
        },
        {
          markdown: 'Data events',
          path: ['quiz', 'questions', 0, 'options', 1, 'text'],
        },
      ],
    },
  ]);
});

it('gives the items of a sequence', () => {
  expect(groupsOf(sequencing({items: ['A', 'B']}))).toMatchObject([
    {
      noun: 'items',
      texts: [
        {markdown: 'A', path: ['quiz', 'questions', 0, 'items', 0]},
        {markdown: 'B', path: ['quiz', 'questions', 0, 'items', 1]},
      ],
    },
  ]);
});

it('gives each side of pairs, and distractors with the right one', () => {
  const groups = groupsOf(matching({distractors: ['What does it cost?']}));
  expect(groups.map(({noun, texts}) => [noun, texts.map(({path}) => path.slice(3))])).toEqual([
    [
      'left-hand sides',
      [
        ['pairs', 0, 'left'],
        ['pairs', 1, 'left'],
      ],
    ],
    [
      'right-hand sides',
      [
        ['pairs', 0, 'right'],
        ['pairs', 1, 'right'],
        ['distractors', 0],
      ],
    ],
  ]);
  expect(groups[1]?.texts[2]).toMatchObject({markdown: 'What does it cost?'});
});

it.each([
  ['true-false', trueFalse()],
  ['fill-in', fillIn()],
  ['numeric', numeric()],
])('gives nothing of a question of type %s', (_, question) => {
  expect(groupsOf(question)).toEqual([]);
});
