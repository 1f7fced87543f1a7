import {existsSync} from 'node:fs';
import path from 'node:path';
import type {InitializedPlugin} from '@docusaurus/types';
import {createMatcher, posixPath} from '@docusaurus/utils';
import {formatList} from '../../diagnostics/wording';
import {isContentPlugin} from './contentPlugin';
import {possiblePaths} from './possiblePaths';

/** A folder that a content plugin reads pages from. */
export interface PageFolder {
  /** Absolute path. */
  readonly folder: string;
  /** Globs of its pages, and of what is left out of them, relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

function globs(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/**
 * Folders of the pages of a site in one language: of every version, and of translations. Before a
 * plugin has loaded its content, what it watches is the only place that says so.
 */
export function pageFoldersOf(plugins: readonly InitializedPlugin[]): PageFolder[] {
  return plugins.filter(isContentPlugin).flatMap((plugin) => {
    const include = globs(plugin.options.include);
    const exclude = globs(plugin.options.exclude);
    const watched = plugin.getPathsToWatch?.() ?? [];
    const folders = watched.flatMap((pattern) =>
      include
        .filter((glob) => pattern.endsWith(`/${glob}`))
        .map((glob) => path.resolve(pattern.slice(0, -glob.length))),
    );
    return [...new Set(folders)].map((folder) => ({folder, include, exclude}));
  });
}

function pathBelow(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative)
    ? null
    : posixPath(relative);
}

/** Whether a file with this path is a page of the site, or would be one. */
export function isPagePath(file: string, folders: readonly PageFolder[]): boolean {
  return folders.some(({folder, include, exclude}) => {
    const relative = pathBelow(folder, file);
    return (
      relative !== null &&
      createMatcher([...include])(relative) &&
      !createMatcher([...exclude])(relative)
    );
  });
}

/**
 * What a page cannot be called: signs with a meaning of their own in an address or in the name of a
 * file, of Windows as well, and spaces that nobody sees.
 */
const NO_NAME = /[?#*<>|"%:\p{Cc}]|(?<=^|\/)\s|\s(?=\/|(?:\.\w+)?$)/u;

/**
 * Says why a new page cannot have a path; `null` where it can.
 *
 * @param file absolute path
 */
export function explainWrongName(file: string, folders: readonly PageFolder[]): string | null {
  const isWrong = folders.some(({folder}) => NO_NAME.test(pathBelow(folder, file) ?? ''));
  return isWrong
    ? `a page cannot be called \`${path.basename(file)}\`: its address takes no \`? # * < > | " % :\`, and no space at an end of a name`
    : null;
}

/**
 * Says why a path is no page, or has none.
 *
 * @param name the path as its author wrote it, relative to the working directory
 */
export function explainNoPage(name: string, folders: readonly PageFolder[]): string {
  const files = possiblePaths(name);
  if (folders.some(({folder}) => files.some((file) => pathBelow(folder, file) !== null))) {
    return `the site reads no Markdown page from \`${name}\`: such pages are .md and .mdx files and, by default, no part of their path starts with \`_\``;
  }
  const existing = folders.map(({folder}) => folder).filter((folder) => existsSync(folder));
  const names = [...new Set(existing)].map((folder) => posixPath(path.relative('', folder)) || '.');
  return `\`${name}\` is in no folder of pages; this site has its pages in ${formatList(names, 'and')}`;
}
