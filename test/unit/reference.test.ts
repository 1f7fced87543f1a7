import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {problemsPage} from '../../plugins/training/reference/problemsPage';
import {
  comparisonsSchema,
  frontMatterSchema,
  type JsonSchema,
} from '../../plugins/training/reference/jsonSchema';
import {referencePage} from '../../plugins/training/reference/referencePage';
import {rulesIndex} from '../../plugins/training/reference/rulesIndex';

const ROOT = path.join(__dirname, '../..');
const PRETTIER = path.join(ROOT, 'node_modules/prettier/bin/prettier.cjs');

/** As `npm run format` leaves it. Prettier is an ES module, which Jest does not load. */
function json(schema: JsonSchema): string {
  const input = JSON.stringify(schema);
  const args = [PRETTIER, '--stdin-filepath', path.join(ROOT, 'schema.json')];
  return execFileSync(process.execPath, args, {input, encoding: 'utf8'});
}

const GENERATED: readonly (readonly [string, () => string])[] = [
  ['plugins/training/schema.json', () => json(frontMatterSchema())],
  ['plugins/training/comparisons.schema.json', () => json(comparisonsSchema())],
  ['static/schemas/front-matter.schema.json', () => json(frontMatterSchema())],
  ['static/schemas/comparisons.schema.json', () => json(comparisonsSchema())],
  ['docs/authoring/reference.mdx', referencePage],
  ['docs/authoring/rules/index.mdx', rulesIndex],
  ['docs/authoring/problems.mdx', problemsPage],
];

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

describe('what is generated from the plugin', () => {
  it.each(GENERATED)('is in %s, or `npm run reference` puts it there', (name, generate) => {
    const file = path.join(ROOT, name);
    const text = generate();
    if (process.env.UPDATE_REFERENCE === '1') {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, text);
    }
    expect(read(file)).toBe(text);
  });
});
