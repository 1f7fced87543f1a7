import fc from 'fast-check';
import {hideMarkup} from '../../../plugins/training/src/lint/hideMarkup';
import {HIDDEN} from '../../../plugins/training/src/lint/markup';
import {toPlainProse, toProse} from '../../../plugins/training/src/lint/prose';

const markup = fc
  .array(
    fc.constantFrom(
      ...['a', ' ', '\n', '*', '**', '_', '~~', '`', '```', '\\', '[', ']', '(', ')', '!', '<b>'],
      ...['</b>', '<br/>', '{/*', '*/}', '[[', ']]', '# ', '- ', '&amp;', '“', '”', 'é', '😀'],
    ),
  )
  .map((parts) => parts.join(''));

it.each([
  ['hideMarkup', hideMarkup],
  ['toProse', toProse],
  ['toPlainProse', toPlainProse],
])('%s keeps the length of every text', (_, hideIn) => {
  fc.assert(
    fc.property(markup, (text) => {
      expect(hideIn(text)).toHaveLength(text.length);
    }),
  );
});

it('shows nothing that is not at the same place in the text', () => {
  expect(hideMarkup('a **b** `c` [d](e)')).toBe('a ..b.. .c. .d....'.replaceAll('.', HIDDEN));
});
