import {existsSync, readFileSync, statSync, utimesSync} from 'node:fs';
import {
  readSuppressions,
  SUPPRESSIONS_FILE,
  suppressionsFile,
  writeSuppressions,
} from '../../../../plugins/training/src/check/suppressions/suppressionsFile';
import {createSiteFolder} from '../../support/siteFolder';

const {siteDir, write} = createSiteFolder();

const SUPPRESSIONS = {
  'docs/a.mdx': {'lint/missing-id': 2, 'lint/vague-terms': 1},
  'docs/b.mdx': {'lint/missing-id': 1},
};

it('suppresses nothing where there is no file', () => {
  expect(readSuppressions(siteDir)).toEqual({suppressions: {}, error: null});
});

it('writes a line for each entry, and reads them', () => {
  writeSuppressions(siteDir, SUPPRESSIONS);
  expect(readFileSync(suppressionsFile(siteDir), 'utf8').split('\n')).toEqual([
    '{',
    '  "docs/a.mdx": {',
    '    "lint/missing-id": 2,',
    '    "lint/vague-terms": 1',
    '  },',
    '  "docs/b.mdx": {',
    '    "lint/missing-id": 1',
    '  }',
    '}',
    '',
  ]);
  expect(readSuppressions(siteDir)).toEqual({suppressions: SUPPRESSIONS, error: null});
});

it('leaves a file that says the same as a formatter has left it', () => {
  const formatted = `${JSON.stringify(SUPPRESSIONS, null, '\t')}\n\n`;
  const file = write(SUPPRESSIONS_FILE, formatted);
  utimesSync(file, 1, 1);
  writeSuppressions(siteDir, SUPPRESSIONS);
  expect(statSync(file).mtimeMs).toBe(1000);
  writeSuppressions(siteDir, {'docs/a.mdx': {'lint/missing-id': 2}});
  expect(readSuppressions(siteDir).suppressions).toEqual({'docs/a.mdx': {'lint/missing-id': 2}});
});

it('removes the file when there is nothing left to suppress', () => {
  write(SUPPRESSIONS_FILE, '{}');
  writeSuppressions(siteDir, {});
  expect(existsSync(suppressionsFile(siteDir))).toBe(false);
});

it.each([
  ['a merge conflict', '{\n<<<<<<< HEAD\n}\n', /marks of a merge conflict/],
  ['text that is no JSON', '{"docs/a.mdx": ', /cannot be read: .*JSON/],
  ['another form', '{"docs/a.mdx": {"lint/missing-id": "all"}}', /a number for each code/],
  ['a number that is no count', '{"docs/a.mdx": {"lint/missing-id": 0}}', /a number for each/],
])('says how to get out of %s', (_name, content, reason) => {
  write(SUPPRESSIONS_FILE, content);
  const {suppressions, error} = readSuppressions(siteDir);
  expect(suppressions).toBeNull();
  expect(error).toMatch(reason);
  expect(error).toMatch(/training:check --suppress$/);
});
