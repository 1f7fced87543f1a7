import {readFileSync} from 'node:fs';
import path from 'node:path';
import {applyFixes} from '../../plugins/training/src/diagnostics/applyFixes';
import {CODES} from '../../plugins/training/src/diagnostics/codes';
import type {Diagnostic} from '../../plugins/training/src/diagnostics/diagnostic';
import {type Collection, COLLECTIONS} from './support/brokenPages/collection';
import {readExpected, toReport} from './support/brokenPages/expected';
import {isInside} from './support/ranges';

const files = COLLECTIONS.flatMap(([of, collection]) =>
  collection.files.map((file): [string, string, string, Collection['check']] => [
    of,
    path.basename(file),
    file,
    collection.check,
  ]),
);

describe('a file with errors', () => {
  it.each(files)(
    'is told so, at the right places and in the right words: %s, %s',
    async (_of, _name, file, check) => {
      const diagnostics = await check(file);
      // After a change of words, `npm run generate` writes what is expected.
      expect(toReport(file, diagnostics)).toEqual(readExpected(file));
      const outside = diagnostics.flatMap((diagnostic) => {
        const content = readFileSync(diagnostic.file, 'utf8');
        const ranges = [diagnostic.range, ...diagnostic.related.map(({range}) => range)];
        return ranges.filter((range) => !isInside(content, range));
      });
      expect(outside).toEqual([]);
    },
  );
});

/** Which problem it is, wherever it stands. */
function nameOf({code, message}: Diagnostic): string {
  return `${code}: ${message}`;
}

function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({code}) => code.endsWith('/yaml-syntax'));
}

const filesWithFixes = files.filter(([, , own]) =>
  readExpected(own).some(({file, fix}) => file === undefined && fix !== undefined),
);

describe('a fix', () => {
  it.each(filesWithFixes)(
    'undoes its problem, and leaves YAML readable that was: %s, %s',
    async (_of, _name, file, check) => {
      const content = readFileSync(file, 'utf8');
      const own = (await check(file)).filter((diagnostic) => diagnostic.file === file);
      for (const diagnostic of own) {
        if (diagnostic.fix !== null) {
          const after = await check(file, applyFixes(content, [diagnostic]).content);
          const isSame = (other: Diagnostic) => nameOf(other) === nameOf(diagnostic);
          expect(after.filter(isSame).length).toBeLessThan(own.filter(isSame).length);
          expect(isUnreadable([diagnostic]) || !isUnreadable(after)).toBe(true);
        }
      }
    },
  );
});

describe('the collection', () => {
  const expected = files.map(([, , file]) => readExpected(file));
  const collected = new Set(expected.flat().map(({code}) => code));
  const contents = files.map(([, , file]) => readFileSync(file, 'utf8'));
  // A page with a claim takes a process: `claims/brokenClaims.test.ts` has these. What readers
  // answer is in no page: `report/statistics.test.ts` has that.
  const codes = CODES.map(([code]) => code).filter((code) => !/^(?:claims|report)\//.test(code));

  it.each(codes)('has a file with the problem %s', (code) => {
    expect(collected).toContain(code);
  });

  it('has no problem that the documentation does not know', () => {
    expect([...collected].filter((code) => !codes.some((known) => known === code))).toEqual([]);
  });

  it('has files with nothing wrong', () => {
    expect(expected.filter(({length}) => length === 0).length).toBeGreaterThan(5);
  });

  it.each([
    ['line breaks of Windows', '\r\n'],
    ['byte order marks', '\uFEFF'],
    ['tabs', '\t'],
  ])('has kept its %s', (_, characters) => {
    expect(contents.filter((content) => content.includes(characters))).not.toEqual([]);
  });
});
