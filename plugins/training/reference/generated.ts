import path from 'node:path';
import {problemsPage} from './problemsPage';
import {comparisonsSchema, coursesSchema, frontMatterSchema, recordSchema} from './jsonSchema';
import {referencePage} from './referencePage';
import {rulePage} from './rulePage';
import {rulesIndex} from './rulesIndex';
import {RULES} from '../src/lint/rules';
import {COLLECTIONS} from '../../../test/unit/support/brokenPages/collection';
import {expectedFile, toReport} from '../../../test/unit/support/brokenPages/expected';
import {pluginManifest} from './pluginManifest';

const ROOT = path.resolve(__dirname, '../../..');

/** Schemas and pages, by their path in the repository. */
const FROM_THE_PLUGIN: readonly (readonly [string, () => string])[] = [
  ['plugins/training/package.json', pluginManifest],
  ['plugins/training/schema.json', () => JSON.stringify(frontMatterSchema())],
  ['plugins/training/comparisons.schema.json', () => JSON.stringify(comparisonsSchema())],
  ['plugins/training/courses.schema.json', () => JSON.stringify(coursesSchema())],
  ['plugins/training/record.schema.json', () => JSON.stringify(recordSchema())],
  ['static/schemas/record.schema.json', () => JSON.stringify(recordSchema())],
  ['static/schemas/front-matter.schema.json', () => JSON.stringify(frontMatterSchema())],
  ['static/schemas/comparisons.schema.json', () => JSON.stringify(comparisonsSchema())],
  ['static/schemas/courses.schema.json', () => JSON.stringify(coursesSchema())],
  ['docs/authoring/reference.mdx', referencePage],
  ['docs/authoring/rules/index.mdx', rulesIndex],
  ['docs/authoring/problems.mdx', problemsPage],
  ...RULES.map((rule) => [`docs/authoring/rules/${rule.name}.mdx`, () => rulePage(rule)] as const),
];

/** What authors are told about the collection of files with errors. */
async function reportsOnBrokenPages(): Promise<[string, string][]> {
  const files = COLLECTIONS.flatMap(([, collection]) =>
    collection.files.map((file) => ({file, check: collection.check})),
  );
  return await Promise.all(
    files.map(async ({file, check}): Promise<[string, string]> => [
      expectedFile(file),
      `${JSON.stringify(toReport(file, await check(file)), null, 2)}\n`,
    ]),
  );
}

/** Everything in the repository that is written by `npm run generate`: absolute path and text. */
export async function generated(): Promise<readonly (readonly [string, string])[]> {
  return [
    ...FROM_THE_PLUGIN.map(([name, text]) => [path.join(ROOT, name), text()] as const),
    ...(await reportsOnBrokenPages()),
  ];
}
