import type {Problem} from '../../../diagnostics/diagnostic';
import {type CheckedQuestion, checkDuplicates} from '../../base/checkDuplicates';
import {optionId} from '../../base/identity';
import type {MatchingInput} from './schema';

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

export function checkMatching(input: MatchingInput, question: CheckedQuestion): Problem[] {
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
