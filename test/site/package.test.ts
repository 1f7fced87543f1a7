import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from './support/command';
import {isAllowed, licencesOf} from './support/licences';
import {packedPlugin, type Package} from './support/packedPlugin';
import {importsOf, neededFor} from './support/packageImports';
import {ROOT} from './support/site';

const PLUGIN = path.join(ROOT, 'plugins/training');

/** A page of the documentation for authors and developers. */
function documentation(page: string): string {
  return readFileSync(path.join(ROOT, `docs/authoring/${page}.mdx`), 'utf8');
}

/** Kilobytes: about a tenth more than when they were last measured. */
const BUDGET = {packed: 760, unpacked: 3000};

/** Each lets a site be built and published with the package, and asks for no more than a notice. */
const LICENCES = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'CC-BY-4.0',
  ],
  ...['ISC', 'MIT', 'MIT-0', 'Python-2.0', 'Unlicense'],
]);

/** What components import beside `client`. */
const BUNDLED_ENTRIES = [
  ...['client/course', 'client/coursePage', 'client/drawn', 'client/assessment', 'client/record'],
  ...['client/assessmentStore', 'client/review', 'storage'],
];

/** What of Docusaurus' theme works however many copies of it a site has: it uses no React context. */
const FREE_OF_CONTEXT = ['createStorageSlot'];

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

let plugin: Package;
let manifest: Manifest;
let text: (file: string) => string;

beforeAll(() => {
  plugin = packedPlugin();
  text = (file) => readFileSync(path.join(plugin.dir, file), 'utf8');
  manifest = JSON.parse(text('package.json')) as Manifest;
});

it('is small', () => {
  const toKilobytes = (size: number) => Math.round(size / 1000);
  const packed = toKilobytes(plugin.packedSize);
  const unpacked = toKilobytes(plugin.unpackedSize);
  process.stdout.write(
    `The package: ${packed} kB packed, ${unpacked} kB unpacked, ${plugin.files.length} files\n`,
  );
  expect(packed).toBeLessThanOrEqual(BUDGET.packed);
  expect(unpacked).toBeLessThanOrEqual(BUDGET.unpacked);
});

it('has compiled code, the source of components, and no tests', () => {
  const folders = new Set(plugin.files.map((file) => file.replace(/[^/]*$/, '')));
  expect([...folders].filter((folder) => !/^(?:lib|src\/theme)\//.test(folder))).toEqual(['']);
  expect(plugin.files.filter((file) => /\b(?:tests?|fixtures?)\b/i.test(file))).toEqual([]);
  const components = plugin.files.filter((file) => /^lib\/theme\/.*\.js$/.test(file));
  const isThere = (file: string) =>
    ['.ts', '.tsx'].some((ending) => plugin.files.includes(file.replace(/\.js$/, ending)));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((file) => !isThere(file.replace(/^lib/, 'src')))).toEqual([]);
});

it('has components that whoever ejects them can read: JSX, and no code that stands for it', () => {
  const code = plugin.files.filter((file) => /^lib\/theme\/.*\.js$/.test(file));
  expect(code.filter((file) => /\b_jsxs?\(|react\/jsx-runtime/.test(text(file)))).toEqual([]);
  expect(text('lib/theme/KnowledgeCheck/Mark/index.js')).toContain('<span');
});

it('has the documentation of each rule, which `training:explain` prints', () => {
  const rules = plugin.files.flatMap(
    (file) => /^lib\/lint\/rules\/(.+-.+)\.js$/.exec(file)?.[1] ?? [],
  );
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => !plugin.files.includes(`lib/lint/rules/${rule}.md`))).toEqual([]);
});

it('has what its exports name', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    Object.values([target].flat()),
  );
  const names = targets.flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  expect(names.filter((name) => !existsSync(path.join(plugin.dir, name)))).toEqual([]);
  expect(Object.keys(manifest.exports)).toEqual([
    ...['.', './remark', './client', './client/internal', './base.css', './client/course'],
    ...['./client/coursePage', './client/drawn', './client/assessment', './client/record'],
    ...['./client/assessmentStore', './client/review', './storage', './remark-lint'],
    ...['./schema.json', './comparisons.schema.json', './record.schema.json'],
    ...['./courses.schema.json', './package.json'],
  ]);
});

it('runs nothing when it is installed', () => {
  expect(Object.keys(manifest.scripts)).toEqual(['build', 'prepack']);
});

it('imports nothing that it does not declare', () => {
  const declared = {...manifest.dependencies, ...manifest.peerDependencies};
  const undeclared = importsOf(plugin).filter(({specifier}) => {
    const needed = neededFor(specifier, plugin);
    return (
      needed !== null &&
      needed !== 'docusaurus-plugin-training' &&
      !(needed in declared) &&
      // A package of types alone.
      !(`@types/${needed}` in declared)
    );
  });
  expect(undeclared).toEqual([]);
});

it('imports of itself only what it exports', () => {
  const own = importsOf(plugin)
    .map(({specifier}) => specifier)
    .filter((specifier) => specifier.startsWith('docusaurus-plugin-training'));
  const names = new Set(own.map((name) => name.replace('docusaurus-plugin-training', '.')));
  expect([...names].filter((name) => !(name in manifest.exports))).toEqual([]);
});

it('takes nothing from the theme of Docusaurus that fails where a site has two copies of it', () => {
  const taken = plugin.files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      Array.from(
        text(file).matchAll(/import \{([^}]*)\} from '@docusaurus\/theme-common[^']*'/g),
        ([, names = '']) => names.split(',').map((name) => name.replace(/ as .*/, '').trim()),
      ),
    )
    .flat();
  expect([...new Set(taken)].sort()).toEqual(FREE_OF_CONTEXT);
});

it('loads in a Node that cannot require ES modules', async () => {
  const program = [
    "import remarkTraining from './lib/remark.js';",
    "import plugin, {validateOptions} from './lib/index.js';",
    "import remarkLintTraining from './lib/editor/remarkLint.mjs';",
    'const all = [remarkTraining, plugin, validateOptions, remarkLintTraining];',
    "process.stdout.write(all.map((value) => typeof value).join(' '));",
  ].join('\n');
  const {output} = await runCommand(
    process.execPath,
    ['--no-experimental-require-module', '--input-type=module', '--eval', program],
    plugin.dir,
  );
  expect(output).toBe('function function function function');
});

it('has no problem for publint but those that it is meant to have', async () => {
  const {output} = await runCommand('npx', ['publint', 'run', plugin.tarball], ROOT);
  const problems = output.split('\n').filter((line) => /^\d+\. /.test(line));
  const expected: unknown[] = [
    // Its last line gives Node the default export itself, which publint does not look for.
    expect.stringContaining('pkg.exports["."].default sets both exports.__esModule'),
    // Only bundlers load them. Docusaurus compiles what ends in .js for the browsers of the site.
    expect.stringContaining('pkg.exports["./client"].default is ./lib/client/index.js'),
    expect.stringContaining('pkg.exports["./client/internal"].default is ./lib/client/internal.js'),
    ...BUNDLED_ENTRIES.map((name): unknown =>
      expect.stringContaining(`pkg.exports["./${name}"].default is ./lib/${name}/index.js`),
    ),
    // A bundler would then take the components for CommonJS.
    expect.stringContaining('Consider adding "type": "commonjs"'),
  ];
  // In the order in which it is done with each.
  expect(problems).toEqual(expect.arrayContaining(expected));
  expect(problems).toHaveLength(expected.length);
});

it('has types that TypeScript finds as a bundler does and as Node does, but for what is meant', async () => {
  // Of TypeScript's ways, `node10` is the one from before there were exports.
  const flags = ['--profile', 'node16', '--format', 'ascii', '--no-emoji', '--no-summary'];
  const styles = ['--exclude-entrypoints', './base.css'];
  const {output} = await runCommand(
    'npx',
    ['attw', plugin.tarball, ...styles, ...flags, '--no-color'],
    ROOT,
  );
  const found = output.split(/^\*+$/m).flatMap((entry) => {
    const lines = entry.split('\n').filter((line) => /^(?:node16|bundler).*: (?!OK )/.test(line));
    const [, name = ''] = /^"docusaurus-plugin-training(.*)"$/m.exec(entry) ?? [];
    return lines.map((line) => `.${name} ${line}`);
  });
  expect(found).toEqual([
    // As with publint.
    './client node16 (from CJS): Unexpected module syntax',
    './client node16 (from ESM): Unexpected module syntax',
    './client/internal node16 (from CJS): Unexpected module syntax',
    './client/internal node16 (from ESM): Unexpected module syntax',
    ...BUNDLED_ENTRIES.flatMap((name) => [
      `./${name} node16 (from CJS): Unexpected module syntax`,
      `./${name} node16 (from ESM): Unexpected module syntax`,
    ]),
    // Remark loads its plugins as ES modules.
    './remark-lint node16 (from CJS): ESM (dynamic import only)',
  ]);
});

it('comes with packages of permissive licences alone', () => {
  const licences = licencesOf(PLUGIN);
  expect(licences.size).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  const others = [...licences].filter(([, licence]) => !isAllowed(licence, LICENCES));
  // Docusaurus' own; its licence, MIT, is in a file and not in its manifest.
  expect(others).toEqual([['require-like@0.1.2', '']]);
});

it('says in the documentation why it needs each of its dependencies', () => {
  const [, section = ''] = documentation('works-with').split(/^## Dependencies$/m);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|');
    expect(reason.trim()).toMatch(/\.$/);
    return Array.from(names.matchAll(/`([^`]+)`/g), ([, name]) => name);
  });
  expect(listed).toEqual(Object.keys(manifest.dependencies));
});

it('has types for every component, and for the props of each that exports them', () => {
  const types = text('lib/theme.d.ts');
  const declared = Array.from(
    types.matchAll(/^declare module '@theme\/(.*)' \{$/gm),
    ([, name]) => name,
  );
  const components = plugin.files.flatMap((file) => {
    const [, name] = /^src\/theme\/(.*)\/index\.tsx?$/.exec(file) ?? [];
    return name ?? [];
  });
  expect(declared.sort()).toEqual(components.sort());
  const ofProps = Array.from(
    types.matchAll(/^ {2}export type Props = import\('\.\/theme\/(.*)'\)\.Props;$/gm),
    ([, name]) => name,
  );
  const withProps = components.filter((name) => {
    const folder = `theme/${name}/index`;
    const source = plugin.files.find((file) => file.startsWith(`src/${folder}.ts`)) ?? '';
    return /^export (?:interface|type) Props\b/m.test(text(source));
  });
  expect(withProps.length).toBeGreaterThan(40);
  expect(ofProps.sort()).toEqual(withProps.sort());
  for (const entry of ['index', 'remark']) {
    expect(text(`lib/${entry}.d.ts`)).toContain('/// <reference path="./theme.d.ts" />');
  }
});

it('lists in the documentation every component that a site can swizzle', () => {
  const [, section = ''] = documentation('components').split(/^## Components$/m);
  const [table = ''] = section.split(/^## /m);
  const listed = Array.from(table.matchAll(/^\| `([A-Z][^`]*)`/gm), ([, name = '']) => name);
  const types = ['Choice', 'FillIn', 'Numeric', 'Sequencing', 'Matching', 'Reflect'];
  const names = listed.flatMap((name) => types.map((type) => name.replace('<type>', type)));
  const components = plugin.files.flatMap((file) => {
    const [, name] = /^lib\/theme\/(.*)\/index\.js$/.exec(file) ?? [];
    return name ?? [];
  });
  expect([...new Set(names)].sort()).toEqual(components.sort());
});
