import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {checkComparisonsFile} from './comparisons';
import {checkCoursesFile} from './courses';
import {checkDrawsOf} from './draws';
import {checkFrontMatterOf} from './frontMatter';
import {checkMarkdownOf} from './markdown';
import {checkSiteOf} from './site';

const FOLDER = path.resolve(__dirname, '../../../fixtures/broken-pages');

/** Files with errors that are checked in the same way. */
export interface Collection {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** @param content of the file, where it is not that on disk */
  readonly check: (file: string, content?: string) => Promise<readonly Diagnostic[]>;
}

function collection(folder: string, names: RegExp, check: Collection['check']): Collection {
  const absolute = path.join(FOLDER, folder);
  const files = readdirSync(absolute)
    .filter((name) => names.test(name) && !name.includes('.original.'))
    .map((name) => path.join(absolute, name));
  return {files, check};
}

/** What is wrong with the YAML of a page. */
export const FRONT_MATTER = collection('', /\.mdx?$/, checkFrontMatterOf);

/** What is wrong with the Markdown of a page, in its body and in the texts of its quiz. */
export const MARKDOWN = collection('markdown', /\.mdx?$/, checkMarkdownOf);

/** What is wrong with a `comparisons.yml`, and with the values of the pages that it asks for. */
export const COMPARISONS = collection('comparisons', /\.yml$/, checkComparisonsFile);

/** What is wrong with a `courses.yml`, and with the pages that it lists. */
export const COURSES = collection('courses', /\.yml$/, checkCoursesFile);

/** What is wrong with what the quiz of a page draws from others. */
export const DRAWS = collection('draws', /\.mdx$/, checkDrawsOf);

/** What is wrong with a page, or with a file of comparisons, for the site that it is in. */
export const SITE = collection('site', /\.(?:mdx|yml)$/, checkSiteOf);

export const COLLECTIONS: readonly (readonly [string, Collection])[] = [
  ['front matter', FRONT_MATTER],
  ['Markdown', MARKDOWN],
  ['comparisons', COMPARISONS],
  ['courses', COURSES],
  ['draws', DRAWS],
  ['site', SITE],
];
