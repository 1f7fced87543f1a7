import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** An object in old packages. */
  readonly license?: string | {readonly type: string};
  /** What packages wrote before `license`. */
  readonly licenses?: readonly {readonly type: string}[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where Node finds a package, from a folder upwards. */
function findPackage(name: string, from: string): string | null {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) {
    return folder;
  }
  const parent = path.dirname(from);
  return parent === from ? null : findPackage(name, parent);
}

function collect(folder: string, found: Map<string, Manifest>): void {
  const {dependencies = {}, optionalDependencies = {}} = readManifest(folder);
  for (const name of Object.keys({...dependencies, ...optionalDependencies})) {
    const dependency = findPackage(name, folder);
    if (dependency === null && !(name in optionalDependencies)) {
      throw new Error(`${folder} needs ${name}, which is not installed.`);
    }
    if (dependency !== null && !found.has(dependency)) {
      found.set(dependency, readManifest(dependency));
      collect(dependency, found);
    }
  }
}

/**
 * @param folder of a package
 * @returns the licence of each package that comes with it, by name and version
 */
export function licencesOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, Manifest>();
  collect(folder, found);
  return new Map(
    [...found.values()].map(({name, version, license, licenses = []}) => [
      `${name}@${version}`,
      typeof license === 'string'
        ? license
        : (license?.type ?? licenses.map(({type}) => type).join(' OR ')),
    ]),
  );
}

/** Whether an SPDX expression lets one choose, or consists of, what is allowed. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));
}
