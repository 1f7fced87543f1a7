import {existsSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import type {Claimed} from '../claim';
import {startClaimProcess} from './claimProcess';
import type {Outcome} from './message';
import {MODULE_ENDINGS} from './moduleEndings';

/** A claim to run, and what it gets. */
export interface Job {
  readonly module: string;
  readonly name: string;
  /** Without Markdown. */
  readonly stated: Claimed;
}

export interface RunOptions {
  readonly siteDir: string;
  /** Absolute path of the folder of claims. */
  readonly folder: string;
  /** How long a claim may run, in milliseconds. */
  readonly timeout: number;
}

/** Names of the modules of a folder, as claims are named by them. */
function modulesIn(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files
    .filter(
      (file) => MODULE_ENDINGS.includes(path.extname(file)) && !/\.(?:d|test)\.\w+$/.test(file),
    )
    .map((file) => file.slice(0, -path.extname(file).length).split(path.sep).join('/'))
    .sort();
}

function fileOf(module: string, folder: string): string | null {
  const base = path.join(folder, module);
  return MODULE_ENDINGS.map((ending) => base + ending).find((file) => existsSync(file)) ?? null;
}

/** Runs the claims of one module in a process, and in a new one after each that ends it. */
async function runModule(
  file: string,
  jobs: readonly Job[],
  {siteDir, timeout}: RunOptions,
): Promise<ReadonlyMap<Job, Outcome>> {
  const outcomes = new Map<Job, Outcome>();
  const waiting = [...jobs];
  while (waiting.length > 0) {
    const process = startClaimProcess(siteDir, timeout);
    const loaded = await process.ask({kind: 'load', file});
    if (loaded.kind !== 'loaded') {
      // The next process would come no further.
      waiting.splice(0).forEach((job) => outcomes.set(job, loaded));
    }
    while (process.isAlive()) {
      const job = waiting.shift();
      if (!job) {
        break;
      }
      const reply = await process.ask({kind: 'run', name: job.name, stated: job.stated});
      outcomes.set(
        job,
        reply.kind === 'loaded' ? {kind: 'nothing', found: 'a message of its own'} : reply,
      );
    }
    process.end();
  }
  return outcomes;
}

function byModule(jobs: readonly Job[]): Map<string, Job[]> {
  const groups = new Map<string, Job[]>();
  jobs.forEach((job) => {
    groups.set(job.module, [...(groups.get(job.module) ?? []), job]);
  });
  return groups;
}

/**
 * Runs claims, modules in parallel, each module in a process of its own.
 *
 * @returns an outcome for each of them, whatever they do
 */
export async function runClaims(
  jobs: readonly Job[],
  options: RunOptions,
): Promise<ReadonlyMap<Job, Outcome>> {
  const outcomes = new Map<Job, Outcome>();
  // The largest first, so that none of them is left for the end.
  const groups = [...byModule(jobs)].sort(([, one], [, other]) => other.length - one.length);
  const run = (module: string, own: readonly Job[]) => {
    const file = fileOf(module, options.folder);
    const modules = file === null ? modulesIn(options.folder) : [];
    return file === null
      ? new Map(own.map((job): [Job, Outcome] => [job, {kind: 'no-module', modules}]))
      : runModule(file, own, options);
  };
  const work = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      (await run(...group)).forEach((outcome, job) => outcomes.set(job, outcome));
    }
  };
  const workers = Math.min(groups.length, Math.max(2, availableParallelism()));
  await Promise.all(Array.from({length: workers}, work));
  return outcomes;
}
