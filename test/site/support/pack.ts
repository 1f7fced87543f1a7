import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {runOrThrow} from './command';
import {ROOT} from './site';

const PLUGIN = path.join(ROOT, 'plugins/training');

/** What the package is made from, besides the plugin's own files. */
const TOOLS = ['package-lock.json', 'tsconfig.json', '.prettierrc.json'];

export interface Package {
  readonly tarball: string;
  /** What the tarball has, unpacked. */
  readonly dir: string;
  /** Paths below `dir`, with slashes. */
  readonly files: readonly string[];
  /** Bytes. */
  readonly packedSize: number;
  readonly unpackedSize: number;
}

/** @returns paths relative to the folder, with slashes */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const isSource = (file: string) => !/^(?:lib|node_modules)\/|\.tgz$/.test(file);
  const own = filesBelow(PLUGIN).filter(isSource);
  for (const file of [...own.map((name) => path.join(PLUGIN, name)), ...TOOLS]) {
    hash.update(`${file}\0`).update(readFileSync(path.resolve(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function pack(target: string): Promise<void> {
  const folder = mkdtempSync(`${target}-`);
  await runOrThrow('npm', ['pack', '--pack-destination', folder], PLUGIN);
  const [tarball = ''] = readdirSync(folder);
  await runOrThrow('tar', ['-xzf', tarball], folder);
  renameSync(folder, target);
}

/**
 * The package as `npm pack` makes it. Compiling takes a while, so it is made again only where a
 * file that it is made from has changed.
 */
export async function packPlugin(): Promise<Package> {
  const target = path.join(os.tmpdir(), `docusaurus-plugin-training-${fingerprint()}`);
  if (!existsSync(target)) {
    await pack(target);
  }
  const tarball = readdirSync(target)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => path.join(target, name))
    .join();
  // So that Node finds packages from there, whichever copy of this repository made it.
  const packages = path.join(target, 'node_modules');
  rmSync(packages, {force: true});
  symlinkSync(path.join(ROOT, 'node_modules'), packages, 'junction');
  const dir = path.join(target, 'package');
  const files = filesBelow(dir);
  const sizes = files.map((file) => statSync(path.join(dir, file)).size);
  return {
    tarball,
    dir,
    files,
    packedSize: statSync(tarball).size,
    unpackedSize: sizes.reduce((sum, size) => sum + size, 0),
  };
}
