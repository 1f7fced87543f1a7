/**
 * Compiles `src/` to `lib/`: ES modules for what only bundlers load, `client/` and `theme/`, and
 * CommonJS for everything else. What both load, such as `shared/`, is there in both forms. All of it is
 * readable, because sites copy components from `lib/theme/`. Types come from the TypeScript
 * compiler.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import typescript from 'typescript';
import {removePrivateTypes} from './publicTypes.mjs';
import {writeThemeTypes} from './themeTypes.mjs';

const ROOT = import.meta.dirname;
const SOURCE = path.join(ROOT, 'src');
const OUTPUT = path.join(ROOT, 'lib');

/** Folders whose files only a bundler loads. */
const BUNDLED = ['client', 'theme', 'storage'];

/** Folders whose files Node and bundlers load. */
const SHARED = ['shared', 'grading', 'records'];

/**
 * What a bundler loads of these: `course.bundled.js` beside `course.js`. Of ES modules it takes what
 * is used alone, and puts constants in their places; CommonJS has to stay as it is.
 */
const BUNDLED_FORM = '.bundled';

const CODE_FOR_BUNDLERS = typescript.ModuleKind.ESNext;

/** CommonJS, with `import()` as it is: there is no other way from CommonJS to ES modules. */
const CODE_FOR_NODE = typescript.ModuleKind.Node16;

/** What is imported by the name of the package, and loaded by Node, and has a default export. */
const NODE_ENTRIES = ['index.ts', 'remark.ts'];

/** Node's ES modules take `module.exports` of CommonJS for its default export. */
const DEFAULT_FOR_NODE =
  'module.exports = Object.assign(exports.default, exports, {__esModule: true});\n';

/**
 * @param {string} file relative to the source
 * @param {typescript.ModuleKind} module
 */
function compile(file, module) {
  const {outputText} = typescript.transpileModule(readFileSync(path.join(SOURCE, file), 'utf8'), {
    fileName: file,
    compilerOptions: {
      module,
      target: typescript.ScriptTarget.ES2022,
      // Docusaurus compiles it, and who copies a component can read it.
      jsx: typescript.JsxEmit.Preserve,
      esModuleInterop: true,
    },
  });
  return outputText;
}

/** @param {string} target relative to the output @param {string} code */
function write(target, code) {
  const file = path.join(OUTPUT, target);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, code);
}

/** @param {string} file relative to the source @returns {boolean} */
function isShared(file) {
  return SHARED.includes(file.split(path.sep)[0]);
}

/** @param {string} file relative to the source */
async function writeForBundlers(file) {
  const target = file.replace(/\.tsx?$/, `${isShared(file) ? BUNDLED_FORM : ''}.js`);
  const options = await prettier.resolveConfig(path.join(OUTPUT, target));
  const others = `(?:\\.\\./)+(?:${SHARED.join('|')})/`;
  const folders = isShared(file) ? `(?:\\./|${others})` : others;
  const imports = new RegExp(`(from ['"]${folders}\\w+)`, 'g');
  const code = compile(file, CODE_FOR_BUNDLERS).replace(imports, `$1${BUNDLED_FORM}`);
  write(target, await prettier.format(code, {...options, parser: 'babel'}));
}

/** @param {string} file relative to the source */
function writeForNode(file) {
  write(
    file.replace(/\.ts$/, '.js'),
    compile(file, CODE_FOR_NODE) + (NODE_ENTRIES.includes(file) ? DEFAULT_FOR_NODE : ''),
  );
}

rmSync(OUTPUT, {recursive: true, force: true});
for (const entry of readdirSync(SOURCE, {recursive: true, withFileTypes: true})) {
  const file = path.relative(SOURCE, path.join(entry.parentPath, entry.name));
  if (entry.isFile()) {
    if (!/\.tsx?$/.test(file)) {
      cpSync(path.join(SOURCE, file), path.join(OUTPUT, file));
    } else if (BUNDLED.includes(file.split(path.sep)[0])) {
      await writeForBundlers(file);
    } else {
      writeForNode(file);
      if (isShared(file)) {
        await writeForBundlers(file);
      }
    }
  }
}

const {status} = spawnSync('npx', ['tsc', '--project', path.join(ROOT, 'tsconfig.build.json')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
// The config of a site in TypeScript imports both.
writeThemeTypes(OUTPUT, ['index.d.ts', 'remark.d.ts']);
const {exports} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const named = Object.values(exports).flatMap(({types = []}) => types);
removePrivateTypes(OUTPUT, [
  'theme.d.ts',
  ...named.map((file) => path.relative(OUTPUT, path.join(ROOT, file))),
]);
process.exit(status ?? 1);
