import fc from 'fast-check';
import {
  type NumericKey,
  readNumeric,
  readTyped,
} from '../../../../plugins/training/src/client/types/numeric';
import {processNumeric} from '../../../../plugins/training/src/grading/numeric';
import {readNumber} from '../../../../plugins/training/src/shared/readNumber';

function parseNumber(text: string, decimal: string): number | null {
  const number = readNumber(text, decimal, () => false);
  return number === null ? null : Number(number);
}

describe('a number in a language with a decimal point', () => {
  it.each([
    ['90', 90],
    ['-12', -12],
    ['+5', 5],
    ['−12', -12],
    ['–12', -12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234', 1234],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['1.234', 1.234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567', 1234567],
    ['1,234,567.89', 1234567.89],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234.5', 1234.5],
    ['1_000', 1000],
    ['1e3', 1000],
    ['1.5e-3', 0.0015],
    ['١٢٫٥', 12.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲٫۵', 12.5],
    ['१२.५', 12.5],
    ['１２．５', 12.5],
    ['\u200e-5', -5],
    [' 90 ', 90],
  ])('is read from %j', (text, number) => {
    expect(parseNumber(text, '.')).toBe(number);
  });
});

describe('a number in a language with a decimal comma', () => {
  it.each([
    ['1,234', 1.234],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['.125', 0.125],
    ['12345.678', 12345.678],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,567', 1234.567],
  ])('is read from %j', (text, number) => {
    expect(parseNumber(text, ',')).toBe(number);
  });
});

describe('a text that is no number', () => {
  it.each([
    '',
    ' ',
    'ninety',
    '12 days',
    '1.2.3',
    '1,23,4',
    '1,2345,678',
    '1.234,567.8,9',
    '--5',
    '5-',
    '1e',
    'e5',
    '.',
    ',',
    '-',
    '0x10',
    'Infinity',
    'NaN',
    '½',
    '1/2',
    '5%',
    '1:30',
  ])('is not read as one: %j', (text) => {
    expect(parseNumber(text, '.')).toBeNull();
  });
});

describe('any number', () => {
  const doubles = fc.double({noNaN: true, noDefaultInfinity: true});

  it('is read from what JavaScript writes for it, in a language with a decimal point', () => {
    fc.assert(
      fc.property(doubles, (number) => {
        expect(parseNumber(String(number), '.')).toBe(Number(String(number)));
      }),
    );
  });

  it.each(['en', 'de', 'fr', 'de-CH', 'ar-EG', 'fa', 'hi', 'pt-BR', 'sv'])(
    'is read from what the language %s writes for it, grouped or not',
    (language) => {
      const decimal = new Intl.NumberFormat(language).format(1.5).replace(/\p{Nd}/gu, '');
      const numbers = fc.integer({min: -1e9, max: 1e9}).map((number) => number / 100);
      fc.assert(
        fc.property(numbers, fc.boolean(), (number, useGrouping) => {
          const format = new Intl.NumberFormat(language, {useGrouping, maximumFractionDigits: 2});
          expect(parseNumber(format.format(number), decimal)).toBe(Number(number.toFixed(2)));
        }),
      );
    },
  );

  it('or none is read from any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom('.', ','), (text, decimal) => {
        const number = parseNumber(text, decimal);
        expect(number === null || !Number.isNaN(number)).toBe(true);
      }),
    );
  });
});

describe('a number with its unit', () => {
  it.each([
    ['90 days', 'days', 90],
    ['90days', 'days', 90],
    ['90 DAYS', 'days', 90],
    ['90', 'days', 90],
    ['5 %', '%', 5],
    ['1.5 kB', 'kB', 1.5],
  ])('is read from %j', (typed, unit, number) => {
    expect(readTyped(typed, {unit, unitNames: []}, '.')).toBe(String(number));
  });

  it.each([
    ['90 hours', 'days'],
    ['days', 'days'],
    ['90 days', null],
  ])('is none in %j where the unit is %j', (typed, unit) => {
    expect(readTyped(typed, {unit, unitNames: []}, '.')).toBeNull();
  });
});

describe('the answer to a question for a number', () => {
  const numeric = (key: Partial<NumericKey>) =>
    processNumeric({answer: '90', tolerance: '0', unit: null, unitNames: [], ...key});
  const isRight = (typed: string, key: Partial<NumericKey> = {}) =>
    numeric(key).grade([typed]).correct;

  it('is that number alone where there is no tolerance', () => {
    expect(isRight('90')).toBe(true);
    expect(isRight('90.0')).toBe(true);
    expect(isRight('90.001')).toBe(false);
    expect(isRight('-90')).toBe(false);
  });

  it('may be as far away as the tolerance, and no further', () => {
    const key = {answer: '12.5', tolerance: '0.5'};
    expect(['12', '13', '12.7'].map((typed) => isRight(typed, key))).toEqual([true, true, true]);
    expect(['11.99', '13.01'].map((typed) => isRight(typed, key))).toEqual([false, false]);
  });

  it.each([
    ['0.3', {answer: '0.1', tolerance: '0.2'}],
    ['0.4', {answer: '0.3', tolerance: '0.1'}],
    ['1.1', {answer: '1', tolerance: '0.1'}],
  ])('is not wrong by the rounding of a computer: %s', (typed, key) => {
    expect(isRight(typed, key)).toBe(true);
  });

  it('may be 0', () => {
    expect(isRight('0', {answer: '0'})).toBe(true);
    expect(isRight('0.0001', {answer: '0'})).toBe(false);
  });

  it.each([[[]], [['']], [[' ']], [['ninety']], [['Infinity']], [['90', '90']]])(
    'is not complete, and none of this question: %j',
    (response: readonly string[]) => {
      expect(numeric({}).isComplete(response)).toBe(false);
      expect(numeric({}).grade(response)).toMatchObject({correct: false, score: 0});
    },
  );

  it('is shown as the author wrote it', () => {
    expect(numeric({answer: '0.1'}).correctResponse).toEqual(['0.1']);
  });

  it('comes from the attributes of its element', () => {
    expect(readNumeric({answer: '0.1', tolerance: '0.01', unit: 'USD'})).toEqual({
      answer: '0.1',
      tolerance: '0.01',
      unit: 'USD',
      unitNames: [],
    });
    expect(readNumeric({answer: '-3'})).toEqual({
      answer: '-3',
      tolerance: '0',
      unit: null,
      unitNames: [],
    });
  });
});
