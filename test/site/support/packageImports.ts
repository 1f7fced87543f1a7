import {existsSync, readFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import path from 'node:path';
import typescript from 'typescript';
import type {Package} from './packedPlugin';
import {ROOT} from './site';

const CORE = path.join(ROOT, 'node_modules/@docusaurus/core/lib/client/exports');
const CLASSIC_THEME = path.join(ROOT, 'node_modules/@docusaurus/theme-classic/lib/theme');

export interface Import {
  /** Below the package. */
  readonly file: string;
  readonly specifier: string;
}

/** What the code and the types of the package import, from elsewhere than its own files. */
export function importsOf({dir, files}: Package): readonly Import[] {
  return files
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(path.join(dir, file), 'utf8');
      const {importedFiles} = typescript.preProcessFile(code, true, true);
      const resolved = Array.from(
        code.matchAll(/require\.resolve\(["']([^"']+)["']\)/g),
        ([, name]) => name,
      );
      const {ambientExternalModules} = typescript.preProcessFile(code);
      return [...importedFiles.map(({fileName}) => fileName), ...resolved]
        .filter((specifier) => specifier !== undefined && !specifier.startsWith('.'))
        .filter((specifier) => !ambientExternalModules?.includes(specifier ?? ''))
        .map((specifier = '') => ({file, specifier}));
    });
}

/** @returns the name of the package that has a module */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether a component is the plugin's own, or one that the classic theme has. */
function isComponent(specifier: string, {dir}: Package): boolean {
  const name = specifier.replace('@theme/', '');
  return [path.join(dir, 'lib/theme'), CLASSIC_THEME].some((theme) =>
    existsSync(path.join(theme, name)),
  );
}

/**
 * The package that a site needs for an import.
 *
 * @returns `null` where Node, the site's theme or Docusaurus itself has it
 */
export function neededFor(specifier: string, installed: Package): string | null {
  if (
    isBuiltin(specifier) ||
    // Docusaurus writes it for each site.
    specifier === '@generated/site-storage' ||
    (specifier.startsWith('@theme/') && isComponent(specifier, installed))
  ) {
    return null;
  }
  if (existsSync(path.join(CORE, `${specifier.replace('@docusaurus/', '')}.js`))) {
    return '@docusaurus/core';
  }
  return packageOf(specifier);
}
