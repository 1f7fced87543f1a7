import fc from 'fast-check';
import {applyFixes} from '../../../plugins/training/src/diagnostics/applyFixes';
import type {Diagnostic, Edit, Fix} from '../../../plugins/training/src/diagnostics/diagnostic';
import {diagnostic} from '../support/diagnostics';

function fixOf(...edits: readonly (readonly [start: number, end: number, text: string])[]): Fix {
  return {
    description: 'write it',
    edits: edits.map(([start, end, text]) => ({start, end, text})),
  };
}

function withFixes(fixes: readonly (Fix | null)[]): Diagnostic[] {
  return fixes.map((fix) => diagnostic({fix}));
}

const apply = (content: string, ...fixes: readonly (Fix | null)[]) =>
  applyFixes(content, withFixes(fixes));

describe('applyFixes', () => {
  it.each([
    ['replaces', fixOf([2, 4, 'XYZ']), 'abXYZef'],
    ['inserts', fixOf([2, 2, 'X']), 'abXcdef'],
    ['deletes', fixOf([2, 4, '']), 'abef'],
    ['writes at the start', fixOf([0, 0, 'X']), 'Xabcdef'],
    ['writes at the end', fixOf([6, 6, 'X']), 'abcdefX'],
    ['writes several edits of one fix', fixOf([0, 1, 'X'], [5, 6, 'Y']), 'XbcdeY'],
  ])('%s', (_name, fix, content) => {
    expect(apply('abcdef', fix)).toEqual({content, applied: 1});
  });

  it('writes the fixes of several diagnostics, in whatever order they come', () => {
    const first = fixOf([0, 1, 'longer']);
    const second = fixOf([4, 5, '']);
    const expected = {content: 'longerbcdf', applied: 2};
    expect(apply('abcdef', first, second)).toEqual(expected);
    expect(apply('abcdef', second, first)).toEqual(expected);
  });

  it('leaves diagnostics without a fix alone', () => {
    expect(apply('abcdef', null)).toEqual({content: 'abcdef', applied: 0});
  });

  it('writes once, and counts once, what several diagnostics ask for', () => {
    const fix = fixOf([2, 2, 'X']);
    expect(apply('abcdef', fix, {...fix, description: 'the same by another way'})).toEqual({
      content: 'abXcdef',
      applied: 1,
    });
  });

  it('writes once an edit that two different fixes have in common', () => {
    expect(
      apply('abcdef', fixOf([0, 1, 'X'], [2, 3, 'Y']), fixOf([2, 3, 'Y'], [4, 5, 'Z'])),
    ).toEqual({content: 'XbYdZf', applied: 2});
  });

  it.each([
    ['one that begins in the other', fixOf([0, 3, 'X']), fixOf([2, 5, 'Y']), 'Xdef'],
    ['one inside the other', fixOf([0, 5, 'X']), fixOf([2, 3, 'Y']), 'Xf'],
    ['the same place with another text', fixOf([0, 3, 'X']), fixOf([0, 3, 'Y']), 'Xdef'],
    ['two texts for one place', fixOf([2, 2, 'X']), fixOf([2, 2, 'Y']), 'abXcdef'],
    ['a text in what is replaced', fixOf([0, 3, 'X']), fixOf([2, 2, 'Y']), 'Xdef'],
    ['one edit of several', fixOf([0, 3, 'X']), fixOf([2, 3, 'Y'], [4, 5, 'Z']), 'Xdef'],
    [
      'one of several with another text',
      fixOf([0, 3, 'X']),
      fixOf([0, 3, 'Y'], [4, 5, 'Z']),
      'Xdef',
    ],
    [
      'one of several with another start',
      fixOf([0, 3, 'X']),
      fixOf([1, 3, 'X'], [4, 5, 'Z']),
      'Xdef',
    ],
    [
      'one of several with another end',
      fixOf([0, 3, 'X']),
      fixOf([0, 2, 'X'], [4, 5, 'Z']),
      'Xdef',
    ],
  ])(
    'writes the first in the file of two that overlap, and no part of the other: %s',
    (_name, first, second, content) => {
      expect(apply('abcdef', first, second)).toEqual({content, applied: 1});
    },
  );

  it('takes the first by its place, not by the order of the diagnostics', () => {
    expect(apply('abcdef', fixOf([2, 5, 'Y']), fixOf([0, 3, 'X'])).content).toBe('Xdef');
  });

  it.each([
    ['one after the other', fixOf([0, 2, 'X']), fixOf([2, 4, 'Y']), 'XYef'],
    ['a text before what is replaced', fixOf([2, 4, 'Y']), fixOf([2, 2, 'X']), 'abXYef'],
    ['a text after what is replaced', fixOf([2, 4, 'Y']), fixOf([4, 4, 'X']), 'abYXef'],
  ])('writes both of two that touch: %s', (_name, first, second, content) => {
    expect(apply('abcdef', first, second)).toEqual({content, applied: 2});
  });

  it('counts no fix that changes nothing', () => {
    expect(apply('abcdef', fixOf([0, 1, 'a'], [3, 3, '']))).toEqual({
      content: 'abcdef',
      applied: 0,
    });
  });

  it('keeps line breaks and the byte order mark, and counts both', () => {
    const content = '\uFEFF---\r\nquiz:\r\n  tilte: One\r\n---\r\n';
    const start = content.indexOf('tilte');
    expect(apply(content, fixOf([start, start + 5, 'title'])).content).toBe(
      '\uFEFF---\r\nquiz:\r\n  title: One\r\n---\r\n',
    );
  });
});

describe('whatever the fixes', () => {
  /** Edits of one fix: in the order of the file, without overlaps. */
  const fixIn = (length: number): fc.Arbitrary<Fix> =>
    fc
      .uniqueArray(fc.nat({max: length}), {minLength: 2, maxLength: 6})
      .map((places) => [...places].sort((a, b) => a - b))
      .chain((places) =>
        fc.tuple(
          ...places.slice(1).map((place, index) =>
            fc.record({
              start: fc.constant(places[index] ?? 0),
              // Only added, replaced, or left to the next one.
              end: fc.constantFrom(places[index] ?? 0, place),
              text: fc.string({maxLength: 3}),
            }),
          ),
        ),
      )
      .map((edits) => ({description: 'write it', edits}));

  const cases = fc
    .string({unit: fc.constantFrom('a', 'b', '\r\n', '\uFEFF', '事', '🙂')})
    .chain((content) =>
      fc.record({
        content: fc.constant(content),
        fixes:
          content.length === 0
            ? fc.constant<Fix[]>([])
            : fc.array(fixIn(content.length), {maxLength: 4}),
      }),
    );

  /** Whether some of the edits, none of which overlap, make the result of the text. */
  function canMake(result: string, content: string, edits: readonly Edit[]): boolean {
    const [edit, ...rest] = edits;
    if (!edit) {
      return content === result;
    }
    const {start, end, text} = edit;
    // From the end of the file on, so that the places of the others stay as they are.
    const changed = content.slice(0, start) + text + content.slice(end);
    const others = rest.filter((other) => other.end <= start);
    return canMake(result, changed, others) || canMake(result, content, rest);
  }

  it('nothing is written but their edits, and all other text is as before', () => {
    fc.assert(
      fc.property(cases, ({content, fixes}) => {
        const edits = fixes
          .flatMap((fix) => fix.edits)
          .sort((a, b) => b.start - a.start || b.end - a.end);
        const result = applyFixes(content, withFixes(fixes));
        expect(canMake(result.content, content, edits)).toBe(true);
      }),
    );
  });

  it('each of them is written whole where it stands alone', () => {
    fc.assert(
      fc.property(cases, ({content, fixes}) => {
        for (const fix of fixes) {
          const expected = [...fix.edits]
            .reverse()
            .reduce(
              (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
              content,
            );
          expect(applyFixes(content, withFixes([fix])).content).toBe(expected);
        }
      }),
    );
  });

  it('the same fixes a second time change nothing more', () => {
    fc.assert(
      fc.property(cases, ({content, fixes}) => {
        const once = applyFixes(content, withFixes(fixes));
        expect(applyFixes(content, withFixes([...fixes, ...fixes]))).toEqual(once);
      }),
    );
  });

  it('the order of the diagnostics decides only between fixes that begin in one place', () => {
    fc.assert(
      fc.property(cases, ({content, fixes}) => {
        const starts = fixes.map(({edits}) => edits[0]?.start);
        fc.pre(new Set(starts).size === starts.length);
        expect(applyFixes(content, withFixes([...fixes].reverse()))).toEqual(
          applyFixes(content, withFixes(fixes)),
        );
      }),
    );
  });
});
