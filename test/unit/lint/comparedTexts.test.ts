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
          label: 'option 1',
        },
        {
          markdown: 'Data events',
          path: ['quiz', 'questions', 0, 'options', 1, 'text'],
          label: 'option 2',
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
        {markdown: 'A', path: ['quiz', 'questions', 0, 'items', 0], label: 'item 1'},
        {markdown: 'B', path: ['quiz', 'questions', 0, 'items', 1], label: 'item 2'},
      ],
    },
  ]);
});

it('gives each side of pairs, and distractors with the right one', () => {
  const groups = groupsOf(matching({distractors: ['What does it cost?']}));
  expect(groups.map(({noun, texts}) => [noun, texts.map(({label}) => label)])).toEqual([
    ['left-hand sides', ['that of pair 1', 'that of pair 2']],
    ['right-hand sides', ['that of pair 1', 'that of pair 2', 'distractor 1']],
  ]);
  expect(groups[1]?.texts[2]).toMatchObject({path: ['quiz', 'questions', 0, 'distractors', 0]});
  expect(groups[1]?.texts[0]).toMatchObject({path: ['quiz', 'questions', 0, 'pairs', 0, 'right']});
});

it.each([
  ['true-false', trueFalse()],
  ['fill-in', fillIn()],
  ['numeric', numeric()],
])('gives nothing of a question of type %s', (_, question) => {
  expect(groupsOf(question)).toEqual([]);
});
