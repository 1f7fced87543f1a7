import fc from 'fast-check';
import {csvField} from '../../../plugins/training/src/shared/csvField';

/** What a spreadsheet calculates, however the text got into a cell. */
const FORMULA = /^["'\s]*[=+\-@＝＋－＠]/;

const text = fc
  .array(fc.constantFrom('=1+1', '-', '@', '＋', '"', ' ', ';', '\t', '\r\n', 'Ada'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

it('keeps the text, apart from apostrophes, and its quotes', () => {
  expect(csvField('Ada, "A"; -\n')).toBe('"Ada, ""A"";\' -\n"');
  fc.assert(
    fc.property(text, (value) => {
      const field = csvField(value).slice(1, -1).replaceAll('""', '"');
      expect(field.replaceAll("'", '')).toBe(value);
    }),
  );
});

it('begins no formula, whatever a spreadsheet takes for the end of a field', () => {
  fc.assert(
    fc.property(text, (value) => {
      const field = csvField(value).slice(1, -1).replaceAll('""', '"');
      const cells = field.split(/[;\t\r\n]/).filter((cell) => FORMULA.test(cell));
      cells.forEach((cell) => {
        expect(cell).toMatch(/^'/);
      });
    }),
  );
});
