/* global clearInterval, fetch, setInterval */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';

const SAMPLE_EVERY = 50;

/** Both are the same on every Linux that Node runs on. */
const PAGE_SIZE = 4096;
const TICKS_PER_SECOND = 100;

/**
 * @param {number} pid
 * @returns {{parent: number, memory: number, ticks: number} | null} `null` once it has ended
 */
function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may have spaces in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Its own time, and that of what it started and has ended.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return {parent: Number(fields[1]), memory: Number(fields[21]) * PAGE_SIZE, ticks};
  } catch {
    return null;
  }
}

/**
 * @param {number} root
 * @returns what a process and those that it started have in memory, and have used of the CPU
 */
function measureTree(root) {
  const processes = new Map();
  readdirSync('/proc').forEach((name) => {
    const found = /^\d+$/.test(name) ? readProcess(Number(name)) : null;
    if (found) {
      processes.set(Number(name), found);
    }
  });
  const isInTree = (pid) =>
    pid === root || (processes.has(pid) && isInTree(processes.get(pid).parent));
  const tree = [...processes].flatMap(([pid, found]) => (isInTree(pid) ? [found] : []));
  return {
    megabytes: tree.reduce((sum, {memory}) => sum + memory, 0) / 1e6,
    cpuSeconds: tree.reduce((sum, {ticks}) => sum + ticks, 0) / TICKS_PER_SECOND,
  };
}

/**
 * What a run of a command took.
 *
 * @typedef {object} Run
 * @property {number} seconds by the clock
 * @property {number} cpuSeconds of all cores, which depends less on what else the machine does;
 *   `NaN` where it cannot be seen
 * @property {number} megabytes the most that it and what it started had in memory at once; `NaN`
 *   where it cannot be seen
 * @property {string} output
 */

/**
 * Runs a script of Node to its end.
 *
 * @param {readonly string[]} args
 * @param {{cwd: string, env?: Readonly<Record<string, string>>}} options
 * @returns {Promise<Run>}
 * @throws {Error} where it fails, with its output
 */
export async function runProcess(args, {cwd, env}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...process.env, NODE_ENV: undefined, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const samples = [];
  const timer = setInterval(() => {
    if (process.platform === 'linux') {
      samples.push(measureTree(child.pid));
    }
  }, SAMPLE_EVERY);
  [child.stdout, child.stderr].forEach((stream) =>
    stream.on('data', (chunk) => {
      output += chunk;
    }),
  );
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    throw new Error(`node ${args.join(' ')} ended with ${status}:\n${output.slice(-4000)}`);
  }
  const most = (measure) => (samples.length > 0 ? Math.max(...samples.map(measure)) : NaN);
  return {
    seconds,
    cpuSeconds: most((sample) => sample.cpuSeconds),
    megabytes: most((sample) => sample.megabytes),
    output,
  };
}

async function answers(port) {
  try {
    await fetch(`http://localhost:${port}/`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a server and waits until it answers.
 *
 * @param {readonly string[]} args
 * @param {{cwd: string, env?: Readonly<Record<string, string>>}} options
 * @param {number} port
 * @returns {Promise<{address: string, stop: () => void}>}
 */
export async function startServer(args, {cwd, env}, port) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...process.env, NODE_ENV: undefined, ...env},
    stdio: 'ignore',
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      throw new Error(`node ${args.join(' ')} ended with ${child.exitCode}.`);
    }
    await sleep(100);
  }
  return {address: `http://localhost:${port}`, stop: () => child.kill()};
}
