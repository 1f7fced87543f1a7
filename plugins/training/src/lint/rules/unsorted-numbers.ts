import type {QuestionInput} from '../../quiz/types';
import {readNumber} from '../../shared/readNumber';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {toPlainText} from '../text';

/** A number, with what stands before and after it: `$`, `days`. */
const QUANTITY = /^(?<before>[^\p{L}\p{N}\s.,−-]?)\s?(?<number>[-−]?\d[\d.,'’\s]*)(?<unit>\D*)$/u;

interface Quantity {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

/** The sign before decimals: `1,000` is a thousand in English, and one in German. */
function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find(({type}) => type === 'decimal')?.value ?? '.';
}

function toQuantity(markdown: string, language: string): Quantity[] {
  const text = toPlainText(markdown);
  const parts = QUANTITY.exec(text)?.groups;
  if (!parts) {
    return [];
  }
  const {before = '', number = '', unit = ''} = parts;
  const decimal = decimalSign(language);
  const written = readNumber(number, decimal, () => false);
  // 1 day, 7 days
  const singular = unit.toLowerCase().replace(/s$/, '');
  // Decimals behind another sign: it is not certain what their author means.
  const value = Number(written);
  const isCertain = Number.isInteger(value) || number.includes(decimal);
  return written === null || !isCertain ? [] : [{text, value, unit: before + singular}];
}

/** Quantities that can be put in order; none where a text is something else. */
function toQuantities({options}: QuestionInput<'choice'>, language: string): Quantity[] {
  const quantities = options.flatMap(({text}) => toQuantity(text, language));
  const isComparable =
    quantities.length === options.length &&
    quantities.every(({unit}) => unit === quantities[0]?.unit);
  return isComparable ? quantities : [];
}

/** Index of the first quantity that is on the wrong side of the one before it; -1 for none. */
function findBreak(quantities: readonly Quantity[]): number {
  const steps = quantities.map(({value}, index) =>
    Math.sign(value - (quantities[index - 1]?.value ?? value)),
  );
  const direction = steps.find((step) => step !== 0);
  return steps.findIndex((step) => step !== 0 && step !== direction);
}

export const unsortedNumbers: QuestionRule = {
  name: 'unsorted-numbers',
  summary: 'Options that are all numbers stand in no order, where options are not shuffled.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check({input, id, path}, quiz) {
    if (input.type !== 'choice' || (input.shuffle ?? quiz.input.shuffle)) {
      return [];
    }
    const quantities = toQuantities(input, quiz.language);
    const index = findBreak(quantities);
    const [misplaced, before] = [quantities[index], quantities[index - 1]];
    if (!misplaced || !before) {
      return [];
    }
    const sorted = [...quantities].sort((a, b) => a.value - b.value).map(({text}) => text);
    return [
      {
        message: `the options of question \`${id}\` are numbers in no order`,
        path: [...path, 'options', index, 'text'],
        at: 'value',
        found: `after ${before.text}`,
        expected: sorted.join(', '),
        help: 'put the options in the order of their numbers',
      },
    ];
  },
};
