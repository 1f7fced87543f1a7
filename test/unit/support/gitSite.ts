import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A repository in a folder of its own. */
export interface GitSite {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (file: string, content: string) => void;
  /** Commits everything, and gives the name of the commit. */
  readonly commit: (day: string) => string;
  readonly remove: () => void;
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export function createGitSite(): GitSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'training-git-'));
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', [...args], {
      cwd: folder,
      env: {...process.env, ...AUTHOR, ...env},
      encoding: 'utf8',
    }).trim();
  run(['init', '--quiet']);
  return {
    folder,
    git: (...args) => run(args),
    write(file, content) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, file), content);
    },
    commit(day) {
      const date = `${day}T12:00:00Z`;
      run(['add', '--all']);
      run(['commit', '--quiet', '--message', day], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
      return run(['rev-parse', 'HEAD']);
    },
    remove() {
      rmSync(folder, {recursive: true});
    },
  };
}
