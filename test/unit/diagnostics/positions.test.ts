import fc from 'fast-check';
import {offsetAt, positionAt} from '../../../plugins/training/src/diagnostics/positions';

it('counts lines and columns from 1', () => {
  expect(positionAt('one\ntwo', 4)).toEqual({line: 2, column: 1});
});

it('does not count a byte order mark', () => {
  expect(positionAt('\uFEFFone', 1)).toEqual({line: 1, column: 1});
});

it('finds any offset again by its position', () => {
  const characters = fc.constantFrom('a', 'é', '\n', '\r\n', '😀');
  fc.assert(
    fc.property(fc.array(characters), fc.constantFrom('', '\uFEFF'), fc.nat(), (all, bom, nat) => {
      const text = bom + all.join('');
      const offset = bom.length + (nat % (text.length - bom.length + 1));
      expect(offsetAt(text, positionAt(text, offset))).toBe(offset);
    }),
  );
});
