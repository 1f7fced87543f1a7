import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** The environment variable with the folder where the package of this run is. */
export const FOLDER_VARIABLE = 'PACKED_PLUGIN';

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
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The package as `npm pack` has made it from the working copy before the tests. */
export function packedPlugin(): Package {
  const folder = process.env[FOLDER_VARIABLE] ?? '';
  const [tarball = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => path.join(folder, name));
  const dir = path.join(folder, 'package');
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
