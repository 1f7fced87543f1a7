import {existsSync, readFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import path from 'node:path';
import type {Source} from './message';
import {MODULE_ENDINGS} from './moduleEndings';

/** Compiles a module to CommonJS, so that imports of types alone are gone. */
export type Compile = (source: string, file: string) => string;

const REQUIRED = /\b(?:require|import|jitiImport|_import)\(\s*["'](?<specifier>[^"']+)["']\s*\)/g;

const ENDINGS = ['', ...MODULE_ENDINGS, '/index.ts', '/index.js'];

/** `@scope/name` of `@scope/name/folder/file`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function resolveRelative(specifier: string, from: string): string | null {
  const base = path.resolve(path.dirname(from), specifier);
  const isCode = (file: string) => /\.[cm]?[jt]s$/.test(file) && existsSync(file);
  return ENDINGS.map((ending) => base + ending).find(isCode) ?? null;
}

function specifiersIn(file: string, compile: Compile): string[] {
  try {
    const compiled = compile(readFileSync(file, 'utf8'), file);
    return [...compiled.matchAll(REQUIRED)].flatMap(({groups}) => groups?.specifier ?? []);
  } catch {
    // What cannot be compiled cannot be loaded either, which is reported.
    return [];
  }
}

/** Packages that a module imports, by itself and by the modules beside it. */
function importedPackages(file: string, compile: Compile): readonly string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) {
      return;
    }
    seen.add(module);
    for (const specifier of specifiersIn(module, compile)) {
      if (specifier.startsWith('.')) {
        const target = resolveRelative(specifier, module);
        if (target !== null) {
          visit(target);
        }
      } else if (!isBuiltin(specifier) && !path.isAbsolute(specifier)) {
        packages.add(packageName(specifier));
      }
    }
  };
  visit(file);
  return [...packages].sort();
}

/** The version of a package as a file would load it; `null` where it cannot be read. */
export function versionOf(name: string, file: string): string | null {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) {
      return readVersion(manifest);
    }
    if (folder === path.dirname(folder)) {
      return null;
    }
  }
}

function readVersion(manifest: string): string | null {
  try {
    const {version} = JSON.parse(readFileSync(manifest, 'utf8')) as {readonly version?: unknown};
    return typeof version === 'string' && version !== '' ? version : null;
  } catch {
    return null;
  }
}

function toSource(source: unknown, file: string): Source {
  if (typeof source === 'string') {
    return {name: source, version: versionOf(source, file)};
  }
  const {name, version} = source as {readonly name: unknown; readonly version: unknown};
  return {name: String(name), version: typeof version === 'string' ? version : null};
}

/** What a module says of the sources of a claim: `null` where it leaves that to its imports. */
function ownSources(exported: unknown, claim: string, stated: unknown): readonly unknown[] | null {
  if (Array.isArray(exported)) {
    return exported as unknown[];
  }
  if (typeof exported !== 'object' || exported === null || !Object.hasOwn(exported, claim)) {
    return null;
  }
  const own: unknown = (exported as Record<string, unknown>)[claim];
  const list: unknown =
    typeof own === 'function' ? (own as (value: unknown) => unknown)(stated) : own;
  return Array.isArray(list) ? (list as unknown[]) : null;
}

/**
 * What a claim was checked against.
 *
 * @param exported what the module exports as `sources`
 * @param file the module
 * @throws what the module's own function throws
 */
export function sourcesOf(
  exported: unknown,
  claim: string,
  stated: unknown,
  file: string,
  compile: Compile,
): readonly Source[] {
  const own = ownSources(exported, claim, stated) ?? importedPackages(file, compile);
  const sources = own
    .map((source) => toSource(source, file))
    .filter(({name}) => name !== 'docusaurus-plugin-training');
  return [...new Map(sources.map((source) => [source.name, source])).values()];
}
