import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkSite} from '../../../../plugins/training/src/check/checkSite';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {comparisonOptions} from '../comparisonSet';
import {NO_COURSES} from '../courses';
import {WITHOUT_RULES} from '../withoutRules';
import {pageIn} from './page';

/** The problems of a page whose quiz draws from the pages that all of these share. */
export async function checkDrawsOf(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<readonly Diagnostic[]> {
  const folder = path.join(path.dirname(file), 'pages');
  const others = readdirSync(folder).map((name) => path.join(folder, name));
  const texts = new Map([
    [file, content],
    ...others.map((other): [string, string] => [other, readFileSync(other, 'utf8')]),
  ]);
  const pages = await Promise.all(
    Array.from(texts, async ([one, text]) => {
      const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: one, fileContent: text});
      return {...pageIn(one, frontMatter), docsVersion: 'default/current'};
    }),
  );
  const {diagnostics} = await checkSite(pages, [], {
    siteDir: path.dirname(file),
    localeOf: () => 'en',
    rules: WITHOUT_RULES,
    comparisons: comparisonOptions,
    courses: NO_COURSES,
    sources: new Map(Array.from(texts, ([one, text]) => [one, markdownFile(one, () => text)])),
  });
  return diagnostics.filter((diagnostic) => diagnostic.file === file);
}
