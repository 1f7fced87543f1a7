import type {Problem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {type Support, SUPPORT_VALUES} from '../../shared/comparison';
import {isUnknown, type Fact} from '../assembly/fact';
import type {RowInput} from '../declaration/schema';

type Advice = Pick<Problem, 'help' | 'fix'>;

/** Words of authors for what a row of support has a word of its own for. */
const OTHER_WORDS: ReadonlyMap<string, Support> = new Map([
  ['n/a', 'not-applicable'],
  ['na', 'not-applicable'],
  ['not applicable', 'not-applicable'],
  ['partially', 'partly'],
  ['partial', 'partly'],
  ['in part', 'partly'],
  ['limited', 'partly'],
  ['not known', 'unknown'],
  ['?', 'unknown'],
]);

function suggestWord(value: Fact['value'], words: readonly string[]): string | null {
  const text = String(value).trim().toLowerCase();
  const other = OTHER_WORDS.get(text);
  return other !== undefined && words.includes(other) ? other : didYouMean(text, words);
}

/** A number that quotes make a text of. */
function numberIn(value: Fact['value']): string | null {
  return typeof value === 'string' &&
    /^-?\d+(?:\.\d+)?$/.test(value) &&
    Number.isFinite(Number(value))
    ? value
    : null;
}

/** What to write instead of a value that does not fit the kind of its row. */
export function adviceFor(value: Fact['value'], kind: RowInput['kind']): Advice {
  const number = kind === 'number' ? numberIn(value) : null;
  if (number !== null) {
    return {
      help: `remove the quotes, which make a text of it: \`${number}\``,
      fix: {kind: 'literal', text: number},
    };
  }
  const words =
    kind === 'text' ? [] : SUPPORT_VALUES.filter((word) => kind === 'support' || isUnknown(word));
  const word = suggestWord(value, words);
  if (word !== null) {
    return {help: `did you mean \`${word}\`?`};
  }
  return {help: kind === 'support' ? 'details belong in a `note` beside the value' : null};
}
