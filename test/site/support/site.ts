import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {type Result, runCommand} from './command';

export type Bundler = 'rspack' | 'webpack';

export const ROOT = path.resolve(__dirname, '../../..');
export const CLI = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const SITES = path.join(ROOT, 'test/fixtures/sites');
const COPIES = path.join(ROOT, 'test/fixtures/.copies');

/** What builds leave in a site: a copy starts from nothing. */
const MADE_BY_BUILDS = ['build', '.docusaurus', 'node_modules'];

/** A copy of a fixture site, to be built and changed. */
export interface Site {
  readonly dir: string;
  read(file: string): string;
  write(file: string, content: string): void;
  edit(file: string, change: (content: string) => string): void;
  /** Names of the scripts, those of readers by default, that contain a text. */
  scriptsWith(text: string, folder?: string): string[];
  /** Runs `docusaurus build` in a process of its own, as Docusaurus behaves differently in Jest. */
  build(
    bundler?: Bundler,
    env?: Readonly<Record<string, string>>,
    ...flags: readonly string[]
  ): Promise<Result>;
  /** Runs another command of Docusaurus in the same way. */
  command(...args: readonly string[]): Promise<Result>;
  remove(): void;
}

function run(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Result> {
  return runCommand(process.execPath, [CLI, ...args], cwd, env);
}

export function createSite(fixture: string): Site {
  // As deep as the fixtures themselves, so that relative imports mean the same.
  mkdirSync(COPIES, {recursive: true});
  const dir = mkdtempSync(path.join(COPIES, `${fixture}-`));
  cpSync(path.join(SITES, fixture), dir, {
    recursive: true,
    filter: (file) => !MADE_BY_BUILDS.includes(path.basename(file)),
  });
  const absolute = (file: string) => path.join(dir, file);
  const read = (file: string) => readFileSync(absolute(file), 'utf8');
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(absolute(file)), {recursive: true});
    writeFileSync(absolute(file), content);
  };
  return {
    dir,
    read,
    write,
    edit: (file, change) => {
      write(file, change(read(file)));
    },
    scriptsWith: (text, folder = 'build/assets/js') =>
      readdirSync(absolute(folder), {recursive: true, encoding: 'utf8'}).filter(
        (file) => file.endsWith('.js') && read(`${folder}/${file}`).includes(text),
      ),
    build: (bundler = 'rspack', env = {}, ...flags) =>
      run(['build', ...flags], dir, {FIXTURE_BUNDLER: bundler, ...env}),
    command: (...args) => run(args, dir, {}),
    remove: () => {
      rmSync(dir, {recursive: true, force: true});
    },
  };
}
