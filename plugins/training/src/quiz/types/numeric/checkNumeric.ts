import type {Problem, YamlPath} from '../../../diagnostics/diagnostic';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import type {NumericInput} from './schema';

/** Computers keep any 15 digits, and some numbers of 16. */
const KEPT_DIGITS = 15;

/**
 * Whether a whole number has digits that were lost when the YAML was read, or may have been:
 * 18446744073709551615 is read as 18446744073709551616.
 */
function mayHaveLostDigits(number: number): boolean {
  const [digits = ''] = String(number).split('e');
  const significant = digits.replace(/\D/g, '').replace(/0+$/, '');
  return (
    Number.isInteger(number) && !Number.isSafeInteger(number) && significant.length > KEPT_DIGITS
  );
}

/** Each number of the key with its path in the question. */
function numbersOf({answer, tolerance}: NumericInput): [number: number, path: YamlPath][] {
  const answers: [number, YamlPath][] = Array.isArray(answer)
    ? answer.map((one, index) => [one, ['answer', index]])
    : [[answer, ['answer']]];
  return typeof tolerance === 'number' ? [...answers, [tolerance, ['tolerance']]] : answers;
}

/** What is wrong with a question for a number that its schema cannot say. */
export function checkNumeric(input: NumericInput, {name, path}: CheckedQuestion): Problem[] {
  return numbersOf(input)
    .filter(([number]) => mayHaveLostDigits(number))
    .map(([, own]) => ({
      code: 'quiz/inexact-number',
      message: `the \`${own[0] ?? ''}\` of question \`${name}\` has more digits than a number keeps`,
      path: [...path, ...own],
      at: 'value',
      found: `beyond ${Number.MAX_SAFE_INTEGER}, the neighbours of a number are not told from it`,
      expected: `a whole number up to ${Number.MAX_SAFE_INTEGER}, or one of ${KEPT_DIGITS} digits and a power of ten`,
      help: 'ask for it with `type: fill-in`, and put the answer in quotes',
    }));
}
