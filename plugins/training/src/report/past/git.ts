import {spawnSync} from 'node:child_process';

/** More than the pages of any site. */
const MOST_BYTES = 1 << 30;

/** A version of a file, and the day on which it was committed. */
export interface FileVersion {
  /** As `2026-01-31`, in UTC. */
  readonly day: string;
  /** Name of the content. */
  readonly blob: string;
}

/** What git knows of a site. Nothing is written, and nothing checked out. */
export interface Repository {
  /** Whether git knows nothing of what came before some commit. */
  readonly isShallow: boolean;
  /** Days of all commits, as `2026-01-31` in UTC. */
  readonly days: ReadonlyMap<string, string>;
  /** Contents by path, relative to the site, of Markdown files of the folders. */
  readonly treeAt: (commit: string) => ReadonlyMap<string, string>;
  /** Versions of each Markdown file of the folders, those that it was renamed from among them. */
  readonly versions: () => ReadonlyMap<string, readonly FileVersion[]>;
  /** Texts by the names of contents; those that git does not have are missing. */
  readonly read: (blobs: readonly string[]) => ReadonlyMap<string, string>;
}

function run(siteDir: string, args: readonly string[], input = ''): Buffer | null {
  const {status, stdout} = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: siteDir,
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    // What somebody replaces in a clone is not what the site was built from.
    env: {...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0'},
  });
  return status === 0 ? stdout : null;
}

function linesOf(output: Buffer | null): string[] {
  return (output?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
}

/** The earlier of the days on which a commit was written and committed: a rebase changes one. */
function dayOf(times: readonly string[]): string {
  const seconds = Math.min(...times.map(Number));
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function isPage(file: string): boolean {
  return /\.mdx?$/.test(file);
}

/** `<name> blob <size>`, the content, and a line break, for each. */
function parseBatch(output: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf(10, start);
    const [name = '', type, size] = output.toString('utf8', start, end).split(' ');
    start = end + 1;
    if (type === 'blob') {
      texts.set(name, output.toString('utf8', start, start + Number(size)));
      start += Number(size) + 1;
    }
  }
  return texts;
}

/** `:<modes> <old> <new> <status>\t<path>`, with the path before for a file that was renamed. */
const CHANGE = /^:\d+ \d+ (\w+) (\w+) ([A-Z])\d*\t([^\t]+)(?:\t([^\t]+))?$/;

/** Versions of files, from a log with the newest commit first. */
function parseLog(lines: readonly string[]): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  /** What files are called now, by what they were called. */
  const names = new Map<string, string>();
  let day = '';
  for (const line of lines) {
    const [, , blob = '', status, before = '', after = before] = CHANGE.exec(line) ?? [];
    if (status === undefined) {
      day = dayOf(line.split(' '));
    } else if (isPage(after) && status !== 'D') {
      const name = names.get(after) ?? after;
      if (status === 'R') {
        names.set(before, name);
      }
      versions.set(name, [...(versions.get(name) ?? []), {day, blob}]);
    }
  }
  return versions;
}

/**
 * Opens the repository that a site is in.
 *
 * @param folders of its pages, relative to it
 * @returns `null` outside of a repository, or without git
 */
export function openRepository(siteDir: string, folders: readonly string[]): Repository | null {
  const commits = run(siteDir, ['log', '--all', 'HEAD', '--format=%H %at %ct']);
  if (commits === null) {
    return null;
  }
  const days = new Map(
    linesOf(commits).map((line) => {
      const [commit = '', ...times] = line.split(' ');
      return [commit, dayOf(times)];
    }),
  );
  const depth = linesOf(run(siteDir, ['rev-parse', '--show-prefix']))
    .join('')
    .split('/').length;
  // Git refuses to look anywhere outside of the repository.
  const inside = folders.filter(
    (name) => name.split('/').filter((part) => part === '..').length < depth,
  );
  const pathspec = ['--', ...inside];
  let versions: ReadonlyMap<string, readonly FileVersion[]> | null = null;
  return {
    isShallow: linesOf(run(siteDir, ['rev-parse', '--is-shallow-repository']))[0] === 'true',
    days,
    treeAt(commit) {
      const lines = linesOf(run(siteDir, ['ls-tree', '-r', commit, ...pathspec]));
      return new Map(
        lines.flatMap((line): [string, string][] => {
          const [, blob = '', file = ''] = /^\d+ blob (\w+)\t(.*)$/.exec(line) ?? [];
          return isPage(file) ? [[file, blob]] : [];
        }),
      );
    },
    versions() {
      versions ??= parseLog(
        linesOf(
          run(siteDir, [
            'log',
            '--all',
            'HEAD',
            '--relative',
            '--raw',
            '--no-abbrev',
            '-M',
            '--format=%at %ct',
            ...pathspec,
          ]),
        ),
      );
      return versions;
    },
    read(blobs) {
      const output = run(siteDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
      return output === null || blobs.length === 0 ? new Map() : parseBatch(output);
    },
  };
}
