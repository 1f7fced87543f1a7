import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from './support/command';
import {isAllowed, licencesOf} from './support/licences';
import {packedPlugin, type Package} from './support/packedPlugin';
import {importsOf, neededFor} from './support/packageImports';
import {ROOT} from './support/site';

const PLUGIN = path.join(ROOT, 'plugins/training');

/** Kilobytes: about a tenth more than when they were last measured. */
const BUDGET = {packed: 450, unpacked: 1900};

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

/** What of Docusaurus' theme works however many copies of it a site has: it uses no React context. */
const FREE_OF_CONTEXT = ['createStorageSlot', 'useAnchorTargetClassName'];

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

it('has compiled code with readable components, their source, and no tests', () => {
  const folders = new Set(plugin.files.map((file) => file.replace(/[^/]*$/, '')));
  expect([...folders].filter((folder) => !/^(?:lib|src\/theme)\//.test(folder))).toEqual(['']);
  expect(plugin.files.filter((file) => /\b(?:tests?|fixtures?)\b/i.test(file))).toEqual([]);
  expect(text('lib/theme/KnowledgeCheck/Mark/index.js')).toContain('<span');
  expect(text('src/theme/KnowledgeCheck/Mark/index.tsx')).toContain('<span');
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
    ...['.', './remark', './client', './client/internal', './remark-lint', './schema.json'],
    ...['./comparisons.schema.json', './package.json'],
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
        ([, names = '']) => names.split(',').map((name) => name.trim()),
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

it('satisfies publint', async () => {
  const {output} = await runCommand('npx', ['publint', 'run', plugin.tarball], ROOT);
  const problems = output.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(problems).toEqual([
    // Its last line gives Node the default export itself, which publint does not look for.
    expect.stringContaining('pkg.exports["."].default sets both exports.__esModule'),
    // Only bundlers load it. Docusaurus compiles what ends in .js for the browsers of the site.
    expect.stringContaining('pkg.exports["./client"].default is ./lib/client/index.js'),
    expect.stringContaining('pkg.exports["./client/internal"].default is ./lib/client/internal.js'),
    // A bundler would then take the components for CommonJS.
    expect.stringContaining('Consider adding "type": "commonjs"'),
  ]);
});

it('has types that are right wherever TypeScript looks for them', async () => {
  // Of TypeScript's ways, `node10` is the one from before there were exports.
  const flags = ['--profile', 'node16', '--format', 'ascii', '--no-emoji', '--no-summary'];
  const {output} = await runCommand('npx', ['attw', plugin.tarball, ...flags, '--no-color'], ROOT);
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
    // Remark loads its plugins as ES modules.
    './remark-lint node16 (from CJS): ESM (dynamic import only)',
  ]);
});

it('comes with packages of permissive licences alone', () => {
  const licences = licencesOf(PLUGIN);
  expect(licences.size).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect([...licences].filter(([, licence]) => !isAllowed(licence, LICENCES))).toEqual([]);
});

it('says in its README why it needs each of its dependencies', () => {
  const [, section = ''] = text('README.md').split(/^## Dependencies$/m);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|');
    expect(reason.trim()).toMatch(/\.$/);
    return Array.from(names.matchAll(/`([^`]+)`/g), ([, name]) => name);
  });
  expect(listed).toEqual(Object.keys(manifest.dependencies));
});

it('has types for every component, with what its own file exports', () => {
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
  expect(types).toContain("export type Props = import('./theme/KnowledgeCheck/Mark').Props;");
  expect(text('lib/theme/KnowledgeCheck/Mark/index.d.ts')).toContain('export interface Props {');
  for (const entry of ['index', 'remark']) {
    expect(text(`lib/${entry}.d.ts`)).toContain('/// <reference path="./theme.d.ts" />');
  }
});

it('lists in its README every component that a site can swizzle', () => {
  const [, section = ''] = text('README.md').split(/^## Theme components$/m);
  const [table = ''] = section.split(/^### /m);
  const listed = Array.from(table.matchAll(/^\| `([A-Z][^`]*)`/gm), ([, name = '']) => name);
  const types = ['Choice', 'FillIn', 'Numeric', 'Sequencing', 'Matching', 'Reflect'];
  const names = listed.flatMap((name) => types.map((type) => name.replace('<type>', type)));
  const components = plugin.files.flatMap((file) => {
    const [, name] = /^lib\/theme\/(.*)\/index\.js$/.exec(file) ?? [];
    return name ?? [];
  });
  expect([...new Set(names)].sort()).toEqual(components.sort());
});
