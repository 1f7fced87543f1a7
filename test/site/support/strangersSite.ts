import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {cleanEnvironment, type Result, runCommand, runOrThrow} from './command';
import {ROOT} from './site';

const CREATE_DOCUSAURUS = path.join(ROOT, 'node_modules/create-docusaurus');
const {version: TEMPLATE_VERSION} = JSON.parse(
  readFileSync(path.join(CREATE_DOCUSAURUS, 'package.json'), 'utf8'),
) as {readonly version: string};

const CLASSIC = ['npx', '--yes', 'yarn@1.22.22'];
const BERRY = ['npx', '--yes', '--package', '@yarnpkg/cli-dist@4.18.1', 'yarn'];
const BUN = ['npx', '--yes', 'bun@1.4.5'];

/** What installs the packages, and runs a script of the package.json. */
const MANAGERS = {
  npm: {
    install: ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund'],
    run: ['npm', 'run', '--silent'],
  },
  pnpm: {
    install: ['npx', '--yes', 'pnpm@9.15.9', 'install', '--prefer-offline'],
    run: ['npm', 'run', '--silent'],
  },
  'yarn-classic': {
    install: [...CLASSIC, 'install', '--non-interactive'],
    run: [...CLASSIC, '--silent', 'run'],
  },
  'yarn-berry': {install: [...BERRY, 'install'], run: [...BERRY, 'run']},
  'yarn-berry-pnp': {install: [...BERRY, 'install'], run: [...BERRY, 'run']},
  bun: {install: [...BUN, 'install'], run: [...BUN, 'run', '--silent']},
} as const;

/** Yarn's settings are no npm's: it is told the registry that npm uses. */
function yarnSettings(registry: string, linker: string): string {
  return [
    `nodeLinker: ${linker}`,
    `npmRegistryServer: '${registry}'`,
    `unsafeHttpWhitelist: ['${new URL(registry).hostname}']`,
    'enableTelemetry: false',
    // What was published today counts, too.
    'npmMinimalAgeGate: 0',
    '',
  ].join('\n');
}

export interface Template {
  /** Of Docusaurus. */
  readonly version: string;
  readonly language: 'typescript' | 'javascript';
  readonly react: '18' | '19';
  readonly manager: keyof typeof MANAGERS;
  /** What is not named is that of the template. */
  readonly bundler?: 'rspack' | 'webpack';
}

/** A site that Docusaurus' own command has made, outside of this repository. */
export interface StrangersSite {
  readonly dir: string;
  /** What the package manager said. */
  readonly installed: string;
  read(file: string): string;
  write(file: string, content: string): void;
  edit(file: string, change: (content: string) => string): void;
  /** Runs one of the scripts of its package.json. */
  script(name: string, ...args: readonly string[]): Promise<Result>;
  /** Starts one that goes on until it is stopped. */
  start(name: string, ...args: readonly string[]): ChildProcess;
  /** Answers a question of the built site in a browser, and says what the page said. */
  answer(address: string, option: string): Promise<unknown>;
  remove(): void;
}

function isMinorOf(version: string, other: string): boolean {
  const [major, minor] = version.split('.');
  return other.startsWith(`${major}.${minor}.`);
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Makes a site, and installs its packages and the tarball in one go. */
export async function createStrangersSite(
  {version, language, react, manager, bundler}: Template,
  tarball: string,
): Promise<StrangersSite> {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'strangers-site-'));
  const dir = path.join(parent, 'site');
  const absolute = (file: string) => path.join(dir, file);
  const read = (file: string) => readFileSync(absolute(file), 'utf8');
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(absolute(file)), {recursive: true});
    writeFileSync(absolute(file), content);
  };
  const flags = [`--${language}`, '--skip-install', '--package-manager', 'npm'];
  const [create, ...first] = isMinorOf(version, TEMPLATE_VERSION)
    ? [process.execPath, path.join(CREATE_DOCUSAURUS, 'bin/index.js')]
    : ['npx', '--yes', `create-docusaurus@${version}`];
  await runOrThrow(create, [...first, 'site', 'classic', ...flags], parent);
  // The template asks for its own version of every package of Docusaurus.
  const template = read('package.json').replaceAll(`"${TEMPLATE_VERSION}"`, `"${version}"`);
  const manifest = JSON.parse(template) as Manifest;
  const faster = bundler === 'rspack' ? version : manifest.dependencies['@docusaurus/faster'];
  const dependencies = {
    ...manifest.dependencies,
    '@docusaurus/faster': bundler === 'webpack' ? undefined : faster,
    react: `^${react}.0.0`,
    'react-dom': `^${react}.0.0`,
    'docusaurus-plugin-training': `file:${tarball}`,
  };
  // Older ones cannot be built with a webpack of today, with the plugin or without.
  const isOlder = version.startsWith('3.') && !isMinorOf(version, TEMPLATE_VERSION);
  const overrides = isOlder ? {webpack: '5.97.1'} : {};
  write('package.json', JSON.stringify({...manifest, dependencies, overrides}));
  if (manager.startsWith('yarn-berry')) {
    const registry = (await runOrThrow('npm', ['config', 'get', 'registry'], ROOT)).trim();
    const linker = manager === 'yarn-berry-pnp' ? 'pnp' : 'node-modules';
    write('.yarnrc.yml', yarnSettings(registry, linker));
    // Where a folder above is a project, Yarn takes the site for a part of it.
    write('yarn.lock', '');
  }
  const [program, ...args] = MANAGERS[manager].install;
  const installed = await runOrThrow(program, args, dir);
  const [runner, ...before] = MANAGERS[manager].run;
  const scriptArgs = (name: string, rest: readonly string[]) =>
    // npm would take what follows for its own.
    [...before, name, ...(runner === 'npm' ? ['--'] : []), ...rest];
  return {
    dir,
    installed,
    read,
    write,
    edit: (file, change) => {
      write(file, change(read(file)));
    },
    script: (name, ...args) => runCommand(runner, scriptArgs(name, args), dir),
    start: (name, ...args) =>
      spawn(runner, scriptArgs(name, args), {
        cwd: dir,
        env: cleanEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own: the script is stopped with all that it has started.
        detached: true,
      }),
    answer: async (address, option) => {
      const script = path.join(ROOT, 'test/site/support/answerQuestion.mjs');
      const said = await runOrThrow(
        process.execPath,
        [script, absolute('build'), address, option],
        ROOT,
      );
      return JSON.parse(said) as unknown;
    },
    remove: () => {
      rmSync(parent, {recursive: true, force: true});
    },
  };
}
