import {type ChildProcess, fork} from 'node:child_process';
import path from 'node:path';
import {cleanEnvironment, type Result} from './command';

let child: ChildProcess | null = null;

afterAll(() => {
  child?.kill();
  child = null;
});

function start(): ChildProcess {
  return fork(path.join(__dirname, 'runCommands.mjs'), {
    env: cleanEnvironment(),
    execArgv: [],
    silent: true,
  });
}

/**
 * Runs a command of Docusaurus in a process that the tests of a file share. Nothing but the start of
 * Docusaurus differs from `site.command()`, which costs ten times as much.
 *
 * @param dir of the site
 */
export function runInSharedProcess(dir: string, ...args: readonly string[]): Promise<Result> {
  child ??= start();
  const running = child;
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      reject(new Error(`The process of the commands ended in ${code}.`));
    };
    running.once('exit', ended);
    running.once('message', (result) => {
      running.off('exit', ended);
      resolve(result as Result);
    });
    running.send({dir, args});
  });
}
