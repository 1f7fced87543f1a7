import {count} from '../../../diagnostics/wording';
import {processMatching} from '../../../grading/matching';
import {normalizeText} from '../../base/identity';
import type {Item} from '../../base/model';
import {orderForReaders} from '../../base/orderForReaders';
import {type Parse, type Parts, textElement} from '../../base/parts';
import {speaksOfOthers} from '../../base/speaksOfOthers';
import {toItem} from '../../base/texts';
import {
  anyValue,
  type Context,
  type TextGroup,
  type TypeDefinition,
} from '../../base/typeDefinition';
import {checkMatching} from './checkMatching';
import {type MatchingInput, matchingSchema} from './schema';
import {type StatedPairs, verification} from './verification';

export interface MatchingQuestion {
  readonly type: 'matching';
  readonly pairs: readonly {readonly left: Item; readonly rightId: string}[];
  /** Right-hand sides, those that match nothing among them, in the order of the menus. */
  readonly choices: readonly Item[];
}

function normalizeMatching(input: MatchingInput, context: Context): MatchingQuestion {
  const pairs = input.pairs.map(({left, right}, index) => {
    const path = [...context.path, 'pairs', index];
    return {left: toItem(left, [...path, 'left']), right: toItem(right, [...path, 'right'])};
  });
  const distractors = input.distractors.map((distractor, index) =>
    toItem(distractor, [...context.path, 'distractors', index]),
  );
  // Several left-hand sides may match the same right-hand side.
  const choices = new Map(
    [...pairs.map(({right}) => right), ...distractors].map((item) => [item.id, item]),
  );
  return {
    type: 'matching',
    pairs: pairs.map(({left, right}) => ({left, rightId: right.id})),
    choices:
      input.shuffle === false
        ? [...choices.values()]
        : orderForReaders(
            [...choices.values()],
            ({text}) => speaksOfOthers(text.markdown),
            context.id,
          ),
  };
}

function matchingParts({pairs, choices}: MatchingQuestion, parse: Parse): Parts {
  return {
    attributes: {},
    children: [
      ...pairs.map(({left, rightId}) =>
        textElement('left', {id: left.id, right: rightId}, parse(left.text)),
      ),
      ...choices.map(({id, text}) => textElement('right', {id}, parse(text))),
    ],
  };
}

function comparedSides({pairs, distractors}: MatchingInput): TextGroup[] {
  const sideOf = (side: 'left' | 'right') =>
    pairs.map((pair, index) => ({markdown: pair[side], path: ['pairs', index, side]}));
  const others = distractors.map((distractor, index) => ({
    markdown: distractor,
    path: ['distractors', index],
  }));
  return [
    {noun: 'left-hand sides', texts: sideOf('left')},
    {noun: 'right-hand sides', texts: [...sideOf('right'), ...others]},
  ];
}

/** Rows, and the match of each. */
export const matching: TypeDefinition<typeof matchingSchema, MatchingQuestion, StatedPairs> = {
  schema: matchingSchema,
  example: {
    id: 'service-and-question',
    type: 'matching',
    prompt: 'Which service answers which question?',
    pairs: [
      {left: 'AWS CloudTrail', right: 'Who called which API?'},
      {left: 'Amazon CloudWatch', right: 'How busy is it?'},
    ],
    distractors: ['What will it cost next month?'],
  },
  clues: {pairs: anyValue, distractors: anyValue},
  theme: {
    folder: 'Matching',
    descriptions: {
      Input: 'Menu for every row',
      Instruction: 'What to do: "Choose a match for every row."',
      ResponseText: 'Pairs, as text',
    },
    others: {},
  },
  script: {
    name: 'training-arranging',
    client: ['types/matching'],
    grading: ['matching'],
    shared: [],
    theme: ['Matching'],
  },
  needsExplanation: true,
  normalize: normalizeMatching,
  check: checkMatching,
  warnings: () => [],
  gradedContent: ({pairs, distractors}) => [
    pairs
      .map(({left, right}) => JSON.stringify([normalizeText(left), normalizeText(right)]))
      .sort(),
    distractors.map(normalizeText).sort(),
  ],
  key: ({pairs, distractors}) => ({
    field: 'pairs',
    words: [count(pairs.length, 'pair'), count(distractors.length, 'distractor')].join(', '),
  }),
  parts: matchingParts,
  process: ({pairs, choices}) =>
    processMatching(
      pairs.map(({left, rightId}) => ({left: left.id, right: rightId})),
      choices.map(({id}) => id),
    ),
  asks: ({pairs}) => pairs.flatMap(({left, right}) => [left, right]),
  comparedTexts: comparedSides,
  feedback: () => null,
  variant: null,
  verification,
};
