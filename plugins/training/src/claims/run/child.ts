/** The process that claims run in: what they do to it, they do to nobody else. */
import path from 'node:path';
import jiti from 'jiti';
import {describeOdd, toPlainValue} from '../toPlainValue';
import type {Outcome, Reply, Request} from './message';
import {type Compile, sourcesOf} from './sources';

/** Taken before a claim may have replaced them. */
const send = process.send?.bind(process);
const attempts = (globalThis as Record<symbol, string[] | undefined>)[
  Symbol.for('docusaurus-plugin-training/network')
];

// Each process is a new one: what it has loaded is fresh.
const load = jiti(__filename, {cache: true, interopDefault: false, esmResolve: true});

const compile: Compile = (source, filename) =>
  load.transform({source, filename, ts: /\.[cm]?ts$/.test(filename)});

let file = '';
let loaded: object = {};

/** Rejects when a claim has let an error go that nobody caught. */
let onStrayError: (error: unknown) => void = () => undefined;

function stray(): Promise<never> {
  return new Promise((_resolve, reject) => {
    onStrayError = reject;
  });
}

/** The words of an error, whatever was thrown. */
function firstLine(error: unknown): string {
  try {
    // Below the first line, loaders list files and show code.
    const [text = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
    return text === '' ? 'an error without words' : text.replaceAll(process.cwd() + path.sep, '');
  } catch {
    return 'an error that cannot be looked at';
  }
}

function reached(): Outcome | null {
  const [target] = attempts?.splice(0) ?? [];
  return target === undefined ? null : {kind: 'network', target};
}

function loadModule(name: string): Reply {
  file = name;
  try {
    const module: unknown = load(name);
    loaded = typeof module === 'object' && module !== null ? module : {default: module};
    return reached() ?? {kind: 'loaded'};
  } catch (error) {
    return reached() ?? {kind: 'unreadable', message: firstLine(error)};
  }
}

/** What a module exports by a name; `undefined` where it does not. */
function exportOf(name: string): unknown {
  return name in loaded ? (loaded as Record<string, unknown>)[name] : undefined;
}

async function runClaim({name, stated}: Extract<Request, {kind: 'run'}>): Promise<Reply> {
  try {
    const exported = exportOf(name);
    if (exported === undefined && !(name in loaded)) {
      return {kind: 'no-export', exports: Object.keys(loaded).filter((key) => /^\w+$/.test(key))};
    }
    const given: unknown = await Promise.race([
      typeof exported === 'function' ? (exported as (value: unknown) => unknown)(stated) : exported,
      stray(),
    ]);
    const value = toPlainValue(given);
    const sources = sourcesOf(exportOf('sources'), name, stated, file, compile);
    return (
      reached() ??
      (value === null
        ? {kind: 'nothing', found: describeOdd(given)}
        : {kind: 'value', value, sources})
    );
  } catch (error) {
    return reached() ?? {kind: 'throws', message: firstLine(error)};
  }
}

process.on('uncaughtException', (error) => {
  onStrayError(error);
});
process.on('unhandledRejection', (error) => {
  onStrayError(error);
});
process.on('message', (request: Request) => {
  if (request.kind === 'load') {
    send?.(loadModule(request.file));
  } else {
    void runClaim(request).then((reply) => send?.(reply));
  }
});
