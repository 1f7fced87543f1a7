import {spawn} from 'node:child_process';

export interface Result {
  readonly exitCode: number | null;
  /** Standard output and standard error, without colours. */
  readonly output: string;
}

/** The environment of a shell that knows nothing of Jest. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: undefined,
    JEST_WORKER_ID: undefined,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ...extra,
  };
}

/** Runs a program without a terminal: one that asks would wait for an answer. */
export function runCommand(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: cleanEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({exitCode, output});
    });
  });
}

/**
 * Runs a program that has to succeed.
 *
 * @returns what it printed
 * @throws with what it printed, where it fails
 */
export async function runOrThrow(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const {exitCode, output} = await runCommand(program, args, cwd);
  if (exitCode !== 0) {
    throw new Error(`${[program, ...args].join(' ')} ended in ${exitCode}:\n${output}`);
  }
  return output;
}
