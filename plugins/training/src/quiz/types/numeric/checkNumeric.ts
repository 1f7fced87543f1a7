import type {Problem, YamlPath} from '../../../diagnostics/diagnostic';
import {isNear} from '../../../shared/readNumber';
import {numberKeys} from '../../../shared/severalNumbers';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {checkTypedFeedback} from '../../base/typedFeedback';
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

/** Each number that is written with its path in the question. */
function numbersOf({
  answer,
  tolerance,
  feedback,
}: NumericInput): [number: number, path: YamlPath][] {
  const answers: [number, YamlPath][] = Array.isArray(answer)
    ? answer.map((one, index) => [one, ['answer', index]])
    : [[answer, ['answer']]];
  const distances: [number, YamlPath][] =
    typeof tolerance === 'number' ? [[tolerance, ['tolerance']]] : [];
  const wrong = feedback.map((entry, index): [number, YamlPath] => [
    entry.answer,
    ['feedback', index, 'answer'],
  ]);
  return [...answers, ...distances, ...wrong];
}

function checkFeedback(input: NumericInput, question: CheckedQuestion): Problem[] {
  const keys = numberKeys({
    answers: [input.answer].flat().map(String),
    tolerance: String(input.tolerance),
  });
  return checkTypedFeedback(
    input.feedback,
    {
      neverWrong: (answer) =>
        keys.some((key) => isNear(answer, key)) ? 'this number is right' : null,
      isSame: (one, other) => Number(one) === Number(other),
    },
    question,
  );
}

/** What is wrong with a question for a number that its schema cannot say. */
export function checkNumeric(input: NumericInput, question: CheckedQuestion): Problem[] {
  const {name, path} = question;
  const inexact = numbersOf(input)
    .filter(([number]) => mayHaveLostDigits(number))
    .map(([, own]): Problem => ({
      code: 'quiz/inexact-number',
      message: `the \`${own[0] ?? ''}\` of question \`${name}\` has more digits than a number keeps`,
      path: [...path, ...own],
      at: 'value',
      found: `beyond ${Number.MAX_SAFE_INTEGER}, the neighbours of a number are not told from it`,
      expected: `a whole number up to ${Number.MAX_SAFE_INTEGER}, or one of ${KEPT_DIGITS} digits and a power of ten`,
      help: 'ask for it with `type: fill-in`, and put the answer in quotes',
    }));
  return [...inexact, ...checkFeedback(input, question)];
}
