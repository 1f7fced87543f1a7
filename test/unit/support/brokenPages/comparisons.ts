import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {ServicePage} from '../../../../plugins/training/src/service/servicePage';
import {buildComparisons} from '../../../../plugins/training/src/comparison/built/buildComparisons';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile, yamlFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {checkService} from '../../../../plugins/training/src/service/schema';
import {comparisonOptions, comparisonSet, noSources} from '../comparisonSet';
import {pageIn} from './page';

/** The pages of a site: those that belong to a file, or else those that the others share. */
function pagesFor(file: string): string[] {
  const own = file.replace('.yml', '.pages');
  const folder = existsSync(own) ? own : path.join(path.dirname(file), 'pages');
  return readdirSync(folder).map((page) => path.join(folder, page));
}

/** The docs of a site that have a `service`. */
async function readServicePages(files: readonly string[]): Promise<ServicePage[]> {
  const pages = await Promise.all(
    files.map(async (file) => {
      const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
        filePath: file,
        fileContent: readFileSync(file, 'utf8'),
      });
      const {docId, permalink} = pageIn(file, frontMatter);
      const {service} = checkService(frontMatter.service);
      return service && docId !== null ? [{docId, file, permalink, service}] : [];
    }),
  );
  return pages.flat();
}

/** The problems of a `comparisons.yml`, or of the values of pages that it asks for. */
export async function checkComparisonsFile(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<readonly Diagnostic[]> {
  const set = comparisonSet(content, {file});
  const {diagnostics} = set.declared;
  if (diagnostics.length > 0) {
    return diagnostics;
  }
  const servicePages = await readServicePages(pagesFor(file));
  const {problems} = await buildComparisons(
    set,
    {
      ...noSources,
      servicePages,
      docIds: new Set(pagesFor(file).map((page) => path.basename(page, '.mdx'))),
      permalinks: new Map(servicePages.map((page) => [page.file, page.permalink])),
      segments: ['next'],
    },
    {...comparisonOptions, provider: 'AWS', sourceAge: {today: '2026-01-31', maximum: 365}},
  );
  return [...problems].flatMap(([wrong, list]) =>
    locate(list, wrong === file ? yamlFile(wrong, content) : markdownFile(wrong)),
  );
}
