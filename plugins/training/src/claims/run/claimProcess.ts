import {type ChildProcess, fork} from 'node:child_process';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Failure, Reply, Request} from './message';

const START = path.join(__dirname, 'start.mjs');
const NO_NETWORK = pathToFileURL(path.join(__dirname, 'noNetwork.mjs')).href;

const KINDS: ReadonlySet<unknown> = new Set<Reply['kind']>([
  'loaded',
  'value',
  'unreadable',
  'no-export',
  'throws',
  'network',
  'nothing',
]);

/** Milliseconds that a module has at least: a machine with much else to do starts processes slowly. */
const LOADING = 60_000;

/** A claim may send what it likes. */
function isReply(message: unknown): message is Reply {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && KINDS.has(message.kind)
  );
}

/** A process in which the claims of one module run, one after another. */
export interface ClaimProcess {
  /** Whether it can still be asked. */
  readonly isAlive: () => boolean;
  /** Never rejects: whatever the claim does is an answer. */
  readonly ask: (request: Request) => Promise<Reply | Failure>;
  readonly end: () => void;
}

function startChild(siteDir: string): ChildProcess {
  return fork(START, [], {
    cwd: siteDir,
    execArgv: ['--import', NO_NETWORK],
    // Processes that a claim starts have no network either, where they run in Node.
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${NO_NETWORK}`.trim(),
    },
    // A report for a machine is alone on standard output.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
}

/**
 * @param timeout how long a claim may take, in milliseconds
 */
export function startClaimProcess(siteDir: string, timeout: number): ClaimProcess {
  const child = startChild(siteDir);
  let alive = true;
  let answer: (reply: Reply | Failure) => void = () => undefined;
  let isLoading = true;
  const end = (by: string) => {
    alive = false;
    child.kill('SIGKILL');
    answer({kind: 'ended', by, isLoading});
  };
  child.on('message', (message) => {
    if (isReply(message)) {
      answer(message);
    }
  });
  child.on('error', (error) => {
    end(error.message);
  });
  child.on('disconnect', () => {
    // The exit, which follows at once where there is one, says more.
    setTimeout(() => {
      end('leaving the command');
    }, 500).unref();
  });
  child.on('exit', (code, signal) => {
    end(code === null ? `the signal ${signal ?? 'of nobody'}` : `the exit code ${code}`);
  });
  return {
    isAlive: () => alive,
    ask: (request) =>
      new Promise((resolve) => {
        isLoading = request.kind === 'load';
        const limit = isLoading ? Math.max(timeout, LOADING) : timeout;
        const timer = setTimeout(() => {
          alive = false;
          child.kill('SIGKILL');
          answer({kind: 'timeout', isLoading, seconds: limit / 1000});
        }, limit);
        answer = (reply) => {
          clearTimeout(timer);
          answer = () => undefined;
          resolve(reply);
        };
        if (!alive) {
          answer({kind: 'ended', by: 'the exit code 0', isLoading});
          return;
        }
        child.send(request, (error) => {
          if (error) {
            end(error.message);
          }
        });
      }),
    end: () => {
      alive = false;
      child.kill('SIGKILL');
    },
  };
}
