import {readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * All tests of the parts that `MUTATION_TESTS` names, as one file: Jest loads every module again
 * for each file of tests, which for thousands of mutants takes most of the time.
 */
const unitTests = path.resolve(__dirname, '../unit');
const wanted = (process.env.MUTATION_TESTS ?? '').split(',');
const files = readdirSync(unitTests, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.test.ts') && wanted.some((part) => file.startsWith(part)));

describe.each(files)('%s', (file) => {
  jest.requireActual<object>(path.join(unitTests, file));
});
