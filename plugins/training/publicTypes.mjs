import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import typescript from 'typescript';

/** @param {string} file of types @param {string} specifier relative */
function resolve(file, specifier) {
  const base = path.resolve(path.dirname(file), specifier.replace(/\.js$/, ''));
  const found = [`${base}.d.ts`, path.join(base, 'index.d.ts')].find((name) => existsSync(name));
  if (!found) {
    throw new Error(`${file} imports the types of ${specifier}, and there are none.`);
  }
  return found;
}

/** @param {string} file of types @param {Set<string>} found */
function collect(file, found) {
  if (!found.has(file)) {
    found.add(file);
    typescript
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.map(({fileName}) => fileName)
      .filter((specifier) => specifier.startsWith('.'))
      .forEach((specifier) => {
        collect(resolve(file, specifier), found);
      });
  }
}

/**
 * Removes types that nobody can import: they would make packages that the plugin is built with
 * look like packages that it needs.
 *
 * @param {string} folder
 * @param {string[]} entries files of types that the package names, relative to the folder
 */
export function removePrivateTypes(folder, entries) {
  const found = new Set();
  entries.forEach((entry) => {
    collect(path.join(folder, entry), found);
  });
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.d\.m?ts$/.test(file) && !found.has(file))
    .forEach((file) => {
      rmSync(file);
    });
}
