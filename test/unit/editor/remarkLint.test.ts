import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import packageJson from '../../../plugins/training/package.json';

const ROOT = path.join(__dirname, '../../..');
const ENTRY = path.join(ROOT, 'plugins/training/src/editor/remarkLint.mjs');
// Below the root, so that it finds the packages.
const COPIES = path.join(ROOT, 'test/fixtures/.copies');

let folder = '';

beforeAll(() => {
  mkdirSync(COPIES, {recursive: true});
  folder = mkdtempSync(path.join(COPIES, 'remark-lint-'));
  cpSync(ENTRY, path.join(folder, 'remarkLint.mjs'));
  writeFileSync(
    path.join(folder, 'remarkLintTraining.js'),
    `exports.remarkLintTraining = (options) => (tree, file) => {
      file.message(JSON.stringify(options));
    };`,
  );
});

afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** Node loads the module as remark does, which Jest cannot. */
function run(code: string): unknown {
  const script = `
    import {unified} from 'unified';
    import remarkParse from 'remark-parse';
    import {VFile} from 'vfile';
    import plugin from './remarkLint.mjs';
    const processor = unified().use(remarkParse).use(plugin, {locale: 'fr'});
    const file = new VFile('---\\ntitle: A page\\n---\\n');
    console.log(JSON.stringify(${code}));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'}));
}

describe('the entry for remark', () => {
  it('is what the package exports: an object with the plugin in it would be taken for a preset', () => {
    expect(packageJson.exports['./remark-lint'].default).toBe('./lib/editor/remarkLint.mjs');
  });

  it('is the plugin, with its options', () => {
    expect(run(`(processor.runSync(processor.parse(file), file), file.messages[0].reason)`)).toBe(
      '{"locale":"fr"}',
    );
  });

  it('leaves front matter to those who format a page', () => {
    expect(run('processor.parse(file).children.map(({type}) => type)')).toEqual(['yaml']);
  });
});
