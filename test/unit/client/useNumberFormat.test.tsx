/** @jest-environment jsdom */
import {renderHook} from '@testing-library/react';
import {useNumberFormat} from '../../../plugins/training/src/client/useNumberFormat';
import {setLanguage} from '../support/docusaurus/useDocusaurusContext';

const NAME = 'TRAINING_LATIN_DIGITS';

function formatIn(language: string, hasLatinDigits?: boolean) {
  setLanguage(language);
  if (hasLatinDigits !== undefined) {
    Object.assign(globalThis, {[NAME]: hasLatinDigits && `${language}-u-nu-latn`});
  }
  return renderHook(() => useNumberFormat()).result.current;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, NAME);
  setLanguage('en');
});

it.each([undefined, true])(
  'writes numbers as the language does, Latin digits known: %s',
  (known) => {
    const format = formatIn('de', known);
    expect([0, 7, 511, 512, 1234.5, -3].map((value) => format(value))).toEqual([
      ...['0', '7', '511', '512', '1.234,5', '-3'],
    ]);
    expect(format(0.5, {style: 'percent'})).toBe('50\u00A0%');
  },
);

it('writes the digits of a language that has its own', () => {
  expect(formatIn('ar-EG', false)(12)).toBe('١٢');
});

it('writes Latin digits beside English words, with the signs of the language', () => {
  const format = formatIn('bn', true);
  expect([12, 1234567.5].map((value) => format(value))).toEqual(['12', '12,34,567.5']);
  expect(format(0.5, {style: 'percent'})).toBe('50%');
  expect(formatIn('da', true)(1.5)).toBe('1,5');
});

it('asks no rules for small numbers where digits are Latin', () => {
  const toLocaleString = jest.spyOn(Number.prototype, 'toLocaleString');
  expect(formatIn('en', true)(20)).toBe('20');
  expect(toLocaleString).not.toHaveBeenCalled();
  toLocaleString.mockRestore();
});
