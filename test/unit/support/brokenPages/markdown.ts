import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkContent} from '../../../../plugins/training/src/check/checkContent';
import {checkFrontMatter} from '../../../../plugins/training/src/check/checkFrontMatter';
import {checkPageMarkdown} from '../../../../plugins/training/src/check/checkPageMarkdown';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {createPageParser, formatOf} from '../../../../plugins/training/src/mdx/pageParser';
import {WITHOUT_RULES} from '../withoutRules';
import {pageIn} from './page';

/** As Docusaurus has it where a site says nothing. */
const MARKDOWN = {
  format: 'mdx',
  mdx1Compat: {comments: true, admonitions: true, headingIds: true},
} as const;

/** The comparison that pages can show. */
const TABLE = {
  id: 'one-or-two',
  module: '',
  rowIds: ['answers', 'audit-log'],
  serviceIds: ['one/overview', 'two/overview'],
  doubtfulRowIds: [],
  doubtfulServiceIds: [],
};

/** The problems of a page, in a site that has nothing but the pages beside it. */
export async function checkMarkdownOf(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<Diagnostic[]> {
  const folder = path.dirname(file);
  const source = markdownFile(file, () => content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  return [
    ...(await checkContent(source, {locale: 'en', rules: WITHOUT_RULES})),
    ...(await checkPageMarkdown({
      page: pageIn(file, frontMatter),
      source,
      quiz: checkFrontMatter(frontMatter, source).input,
      courses: {'security-basics': 'security-basics'},
      createParser: () => createPageParser(formatOf(file, frontMatter, MARKDOWN), MARKDOWN, []),
      linkTargets: {
        pages: new Set(
          readdirSync(folder)
            .filter((name) => /\.mdx?$/.test(name))
            .map((name) => path.join(folder, name)),
        ),
        siteDir: folder,
        staticFolders: [path.join(folder, 'static')],
        linkSeverity: 'warning',
        imageSeverity: 'error',
      },
      contentFolders: [folder],
      comparisons: [TABLE],
    })),
  ];
}
