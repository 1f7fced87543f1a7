import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkSite} from '../../../../plugins/training/src/check/checkSite';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import type {Outline} from '../../../../plugins/training/src/docusaurus/outlines';
import type {Page} from '../../../../plugins/training/src/docusaurus/pages';
import {comparisonOptions} from '../comparisonSet';
import {courseSet, NO_COURSES, outlineOf} from '../courses';
import {WITHOUT_RULES} from '../withoutRules';

const DOCS = ['overview', 'event-types', 'trails', 'draft'];

/** Two categories, of which the second has a link alone. */
const OUTLINE: Outline = {
  ...outlineOf(DOCS.filter((docId) => docId !== 'draft')),
  sidebars: new Map([
    [
      'tutorial',
      [
        {title: 'The record', entries: [{type: 'doc', docId: 'overview'}]},
        {
          title: 'Elsewhere',
          entries: [{type: 'link', label: 'AWS', href: 'https://aws.amazon.com'}],
        },
      ],
    ],
  ]),
  hidden: new Set(['draft']),
};

/** Pages with links between them. */
const WITH_LINKS: Outline = {
  ...OUTLINE,
  sidebars: new Map([
    [
      'tutorial',
      [
        {
          title: 'The record',
          entries: [
            {type: 'doc', docId: 'overview'},
            {type: 'link', label: 'AWS', href: 'https://aws.amazon.com'},
            {type: 'link', label: 'A blog', href: '/blog/trails'},
            {type: 'link', label: 'A part of it', href: '/docs/overview#part'},
            {type: 'link', label: 'Trails', href: '/docs/trails/'},
          ],
        },
      ],
    ],
  ]),
};

/** A doc, whose text is beside the file of the courses where it matters. */
async function docOf(docId: string, coursesFile: string): Promise<Page> {
  const own = coursesFile.replace(/\.yml$/, `.${docId}.mdx`);
  const content = existsSync(own) ? readFileSync(own, 'utf8') : '# A page\n';
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: own, fileContent: content});
  return {
    file: own,
    permalink: `/docs/${docId}`,
    frontMatter,
    isBlogPost: false,
    docId,
    docsVersion: 'default/current',
    isLatest: true,
  };
}

/** The problems of a `courses.yml`, and of the pages that it lists. */
export async function checkCoursesFile(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<readonly Diagnostic[]> {
  const pages = await Promise.all(DOCS.map((docId) => docOf(docId, file)));
  const text = (one: string) => (existsSync(one) ? readFileSync(one, 'utf8') : '# A page\n');
  const next = courseSet('', {file: path.join(path.dirname(file), 'next'), segment: 'next'});
  const outline = path.basename(file) === 'linked-page.yml' ? WITH_LINKS : OUTLINE;
  const {diagnostics} = await checkSite(pages, [], {
    siteDir: path.dirname(file),
    localeOf: () => 'en',
    rules: WITHOUT_RULES,
    comparisons: comparisonOptions,
    courses: {...NO_COURSES, sets: [courseSet(content, {file}), next], outlines: [outline]},
    sources: new Map(
      pages.map((page) => [page.file, markdownFile(page.file, () => text(page.file))]),
    ),
  });
  return diagnostics;
}
