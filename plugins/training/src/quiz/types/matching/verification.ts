import {
  type Difference,
  differing,
  isSame,
  type Judgement,
  listed,
  nothing,
  quoted,
} from '../../base/judgement';
import type {KeyVerification} from '../../base/keyVerification';
import {pairsIn, type PlainValue} from '../../base/plainValue';
import {textAt} from '../../base/texts';
import type {MatchingInput} from './schema';

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

export const verification: KeyVerification<MatchingInput, StatedPairs> = {
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
