import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type Result, runCommand, runOrThrow} from './command';
import {ROOT} from './site';

const CREATE_DOCUSAURUS = path.join(ROOT, 'node_modules/create-docusaurus');
const {version: TEMPLATE_VERSION} = JSON.parse(
  readFileSync(path.join(CREATE_DOCUSAURUS, 'package.json'), 'utf8'),
) as {readonly version: string};

const INSTALL = {
  npm: ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund'],
  pnpm: ['npx', '--yes', 'pnpm@9.15.9', 'install', '--prefer-offline'],
} as const;

export interface Template {
  /** Of Docusaurus. */
  readonly version: string;
  readonly language: 'typescript' | 'javascript';
  readonly react: '18' | '19';
  /** What installs the packages. */
  readonly manager: keyof typeof INSTALL;
}

/** A site that Docusaurus' own command has made, outside of this repository. */
export interface StrangersSite {
  readonly dir: string;
  read(file: string): string;
  write(file: string, content: string): void;
  edit(file: string, change: (content: string) => string): void;
  /** Runs one of the scripts of its package.json. */
  script(name: string, ...args: readonly string[]): Promise<Result>;
  /** Answers a question of the built site in a browser, and says what the page said. */
  answer(address: string, option: string): Promise<unknown>;
  remove(): void;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Makes a site, and installs its packages and the tarball in one go. */
export async function createStrangersSite(
  {version, language, react, manager}: Template,
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
  const command = path.join(CREATE_DOCUSAURUS, 'bin/index.js');
  await runOrThrow(process.execPath, [command, 'site', 'classic', ...flags], parent);
  // The template asks for its own version of every package of Docusaurus.
  const template = read('package.json').replaceAll(`"${TEMPLATE_VERSION}"`, `"${version}"`);
  const manifest = JSON.parse(template) as Manifest;
  const dependencies = {
    ...manifest.dependencies,
    react: `^${react}.0.0`,
    'react-dom': `^${react}.0.0`,
    'docusaurus-plugin-training': `file:${tarball}`,
  };
  write('package.json', JSON.stringify({...manifest, dependencies}));
  const [program, ...args] = INSTALL[manager];
  await runOrThrow(program, args, dir);
  return {
    dir,
    read,
    write,
    edit: (file, change) => {
      write(file, change(read(file)));
    },
    script: (name, ...args) => runCommand('npm', ['run', name, '--', ...args], dir),
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
