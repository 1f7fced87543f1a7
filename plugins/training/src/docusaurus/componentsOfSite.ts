import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const FILES = ['MDXComponents', 'MDXComponents/index'].flatMap((name) =>
  ['.tsx', '.jsx', '.ts', '.js'].map((ending) => path.join('src/theme', name + ending)),
);

/**
 * Names of components that a site gives to all of its pages, so that no page imports them
 * (https://docusaurus.io/docs/markdown-features/react#mdx-component-scope).
 *
 * @returns every name with a capital that the site's file has, which may be more
 */
export function componentsOfSite(siteDir: string): string[] {
  const file = FILES.map((name) => path.join(siteDir, name)).find(existsSync);
  return file === undefined ? [] : (readFileSync(file, 'utf8').match(/\b\p{Lu}\w*/gu) ?? []);
}
