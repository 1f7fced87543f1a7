import * as z from 'zod';
import type {Problem} from '../../diagnostics/diagnostic';
import {processMatching} from '../../grading/matching';
import {type CheckedQuestion, checkDuplicates} from '../base/checkDuplicates';
import {common, markdown, ownShuffle} from '../base/fields';
import {normalizeText, optionId} from '../base/identity';
import {count} from '../../diagnostics/wording';
import type {Item} from '../base/model';
import {orderForReaders} from '../base/orderForReaders';
import {type Parse, type Parts, textElement} from '../base/parts';
import {speaksOfOthers} from '../base/speaksOfOthers';
import {
  type Difference,
  differing,
  isSame,
  type Judgement,
  listed,
  nothing,
  quoted,
} from '../base/judgement';
import type {KeyVerification} from '../base/keyVerification';
import {pairsIn, type PlainValue} from '../base/plainValue';
import {textAt, toItem} from '../base/texts';
import {anyValue, type Context, type TextGroup, type TypeDefinition} from '../base/typeDefinition';

const pair = z
  .strictObject({
    left: markdown.meta({
      description: 'What the reader finds the match of. No two rows have the same.',
    }),
    right: markdown.meta({description: 'Its match. Several rows may have the same.'}),
  })
  .meta({title: 'pair', description: 'A row with its match.'});

const schema = z
  .strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z.array(pair).min(2).meta({description: 'The rows, each with its match.'}),
    distractors: z
      .array(markdown.meta({description: 'A right-hand side that matches nothing.'}))
      .default([])
      .meta({description: 'Right-hand sides that match nothing.'}),
    shuffle: ownShuffle.meta({
      description:
        'With `false`, the menus keep the order of the file: where rows share right-hand sides, such as levels.',
    }),
  })
  .meta({title: 'matching', description: 'The reader finds the match of each row.'});

type MatchingInput = z.output<typeof schema>;

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

function isSameText(one: string, other: string): boolean {
  return optionId(one) === optionId(other);
}

/** Where each row has a match of its own, menus in the order of the file are in that of the rows. */
function checkOrder({pairs, shuffle}: MatchingInput, {name, path}: CheckedQuestion): Problem[] {
  const matches = new Set(pairs.map(({right}) => optionId(right)));
  return shuffle !== false || matches.size < pairs.length
    ? []
    : [
        {
          code: 'quiz/order-gives-answer',
          message: `the menus of question \`${name}\` have the answers in the order of the rows`,
          path: [...path, 'shuffle'],
          at: 'value',
          found: 'the first entry belongs to the first row, the second to the second',
          expected: 'rows that share right-hand sides, or menus that are mixed',
          help: 'remove `shuffle`',
        },
      ];
}

function checkMatching(input: MatchingInput, question: CheckedQuestion): Problem[] {
  const {pairs, distractors} = input;
  const {path} = question;
  const lefts = pairs.map(({left}, index) => ({
    text: left,
    path: [...path, 'pairs', index, 'left'],
    label: `the left-hand side of pair ${index + 1}`,
  }));
  const rights = pairs.map(({right}, index) => ({
    text: right,
    path: [...path, 'pairs', index, 'right'],
    label: `the right-hand side of pair ${index + 1}`,
  }));
  // Pairs may share a right-hand side. A distractor that matches something is none.
  const firstRights = rights.filter(
    ({text}, index) => rights.findIndex((other) => isSameText(other.text, text)) === index,
  );
  const others = distractors.map((text, index) => ({
    text,
    path: [...path, 'distractors', index],
    label: `distractor ${index + 1}`,
  }));
  return [
    ...checkDuplicates('left', lefts, question),
    ...checkDuplicates('right', [...firstRights, ...others], question),
    ...checkOrder(input, question),
  ];
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

export interface StatedPairs {
  readonly type: 'matching';
  readonly pairs: readonly {readonly left: string; readonly right: string}[];
  readonly distractors: readonly string[];
}

function judgePairs({pairs}: StatedPairs, value: PlainValue): Judgement {
  const given = pairsIn(value);
  if (given === null) {
    return nothing('pairs of texts: a mapping from left to right');
  }
  const differences = pairs.flatMap(({left, right}): Difference[] => {
    const rights = given.filter(([one]) => isSame(one, left)).map(([, other]) => other);
    return rights.some((other) => isSame(other, right))
      ? []
      : [{text: left, found: `${quoted(left)} with ${quoted(right)}`, expected: listed(rights)}];
  });
  const missing = given.filter(([left]) => !pairs.some((one) => isSame(one.left, left)));
  return differing([
    ...differences,
    ...missing.map(([left, right]) => ({
      text: null,
      found: `without ${quoted(left)}`,
      expected: `${quoted(left)} with ${quoted(right)}`,
    })),
  ]);
}

const verification: KeyVerification<MatchingInput, StatedPairs> = {
  state: ({pairs, distractors}) => ({type: 'matching', pairs, distractors}),
  inWords: (stated, toWords) => ({
    ...stated,
    pairs: stated.pairs.map(({left, right}) => ({left: toWords(left), right: toWords(right)})),
    distractors: stated.distractors.map(toWords),
  }),
  place: ({pairs}, path) => ({
    path: [...path, 'pairs'],
    // What is said of a row is about its match.
    texts: pairs.flatMap(({left, right}, index) =>
      [left, right].map((text) => textAt(text, [...path, 'pairs', index, 'right'])),
    ),
  }),
  judge: judgePairs,
  isYesOrNo: false,
};

/** Rows, and the match of each. */
export const matching: TypeDefinition<typeof schema, MatchingQuestion, StatedPairs> = {
  schema,
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
    client: ['matching'],
    grading: ['matching'],
    shared: [],
    theme: ['Matching'],
  },
  needsExplanation: true,
  normalize: normalizeMatching,
  check: checkMatching,
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
