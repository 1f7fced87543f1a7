import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCE = path.resolve(__dirname, '../../plugins/training/src');

/** From the ground up: a room, which is a folder or a file beside them, imports only what stands above it. */
const NODE_ROOMS = [
  'shared',
  'assessment',
  'grading',
  'records',
  'diagnostics',
  'mdx',
  'docusaurus',
  'quiz',
  'service',
  'lint',
  'options.ts',
  'course/declaration',
  'course/check',
  'course/built',
  'course/embed',
  'course/publish',
  'comparison/declaration',
  'comparison/assembly',
  'comparison/check',
  'comparison/quiz',
  'comparison/built',
  'comparison/embed',
  'comparison/publish',
  'claims',
  'check',
  'page',
  'remark.ts',
  'lifecycle',
  'report',
  'cli',
  'editor',
  'swizzle.ts',
  'index.ts',
];

/** The same for what runs in the browser. */
const BROWSER_ROOMS = ['shared', 'assessment', 'grading', 'records', 'storage', 'client', 'theme'];

/** What both import. */
const BOTH = ['shared', 'assessment', 'grading', 'records'];

/** Folders without code. */
const OTHER_FOLDERS = ['locales', 'styles'];

const MOST_LOOSE_FILES = 8;

/** What the file may name without its ending. */
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '/index.ts', '/index.tsx'];

/** Every module that a file imports, types and modules that are loaded later included. */
function modulesIn(name: string, text: string): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) {
      found.push(node.text);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (['import', 'require', 'require.resolve'].includes(callee)) {
        add(node.arguments[0]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The file of the plugin that a module is, relative to the source; `null` for any other. */
function ownFile(from: string, module: string): string | null {
  if (module.startsWith('@theme/')) {
    return module.slice(1);
  }
  if (module === 'docusaurus-plugin-training/client') {
    return 'client/index.ts';
  }
  if (!module.startsWith('.')) {
    return null;
  }
  const target = path.join(SOURCE, path.dirname(from), module.replace(/\.js$/, ''));
  const file = ENDINGS.map((ending) => target + ending).find(
    (name) => existsSync(name) && statSync(name).isFile(),
  );
  return path.relative(SOURCE, file ?? target);
}

function roomOf(file: string): string {
  const [first = '', second, third] = file.split(/[\\/]/);
  return ['comparison', 'course'].includes(first) && third !== undefined
    ? `${first}/${second}`
    : first;
}

interface Import {
  readonly from: string;
  readonly module: string;
  /** `null` for a package. */
  readonly to: string | null;
}

function importsIn(from: string): Import[] {
  const modules = modulesIn(from, readFileSync(path.join(SOURCE, from), 'utf8'));
  return modules.map((module) => ({from, module, to: ownFile(from, module)}));
}

/** Imports as a reader of the failed test finds them. */
function shown(imports: readonly Import[]): string[] {
  return imports.map(({from, module, to}) => `${from} imports ${to ?? module}`);
}

const files = readdirSync(SOURCE, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => path.relative(SOURCE, path.join(parentPath, name)));
const imports = files.filter((name) => /\.(?:[cm]?ts|tsx|mjs|cjs)$/.test(name)).flatMap(importsIn);

const isIn = (rooms: readonly string[]) => (file: string) => rooms.includes(roomOf(file));
const isForBrowser = isIn(BROWSER_ROOMS.filter((room) => !BOTH.includes(room)));
const isForNode = isIn(NODE_ROOMS.filter((room) => !BOTH.includes(room)));

it.each([
  ['import a from "./a";', './a'],
  ["import type {A} from '../a';", '../a'],
  ["export * from './a';", './a'],
  ["type A = import('./a').A;", './a'],
  ["const a = await import('a');", 'a'],
  ["const a = require('./a.cjs');", './a.cjs'],
  ["declare module 'b' { import type {A} from 'a'; }", 'a'],
])('reads %s', (code, module) => {
  expect(modulesIn('test.ts', code)).toEqual([module]);
});

it('has a place in the order for every room', () => {
  const known = [...NODE_ROOMS, ...BROWSER_ROOMS, ...OTHER_FOLDERS];
  expect(files.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

it('tells a newcomer what is in every room', () => {
  const contributing = readFileSync(path.resolve(__dirname, '../../CONTRIBUTING.md'), 'utf8');
  const cells = contributing.match(/^\| `\w+\/`[^|]*/gm) ?? [];
  const told = cells.flatMap((cell) => cell.match(/\w+(?=\/`)/g) ?? []);
  const folders = new Set(files.map((file) => file.split(/[\\/]/)[0] ?? ''));
  const rooms = [...folders].filter((name) => !name.includes('.'));
  expect(told.sort()).toEqual(rooms.sort());
});

it.each([
  ['Node', NODE_ROOMS],
  ['the browser', BROWSER_ROOMS],
])('imports one way in what runs in %s: no room from one that is built on it', (_, rooms) => {
  const backward = imports.filter(
    ({from, to}) => to !== null && rooms.indexOf(roomOf(from)) < rooms.indexOf(roomOf(to)),
  );
  expect(shown(backward.filter(({from}) => isIn(rooms)(from)))).toEqual([]);
});

it('imports no React and nothing of the browser into what runs in Node', () => {
  const wrong = imports.filter(
    ({from, module, to}) =>
      !isForBrowser(from) &&
      (to === null ? /^react(?:-dom)?(?:\/|$)/.test(module) : isForBrowser(to)),
  );
  expect(shown(wrong)).toEqual([]);
});

it('imports nothing of Node into what runs in the browser', () => {
  const wrong = imports.filter(
    ({from, module, to}) =>
      !isForNode(from) && (to === null ? module.startsWith('node:') : isForNode(to)),
  );
  expect(shown(wrong)).toEqual([]);
});

it(`has at most ${MOST_LOOSE_FILES} files beside its rooms`, () => {
  const loose = files.filter((file) => roomOf(file) === file);
  expect(loose.length > MOST_LOOSE_FILES ? loose : []).toEqual([]);
});
