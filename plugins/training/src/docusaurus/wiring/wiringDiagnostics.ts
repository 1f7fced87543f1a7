import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {locate} from '../../diagnostics/locate';
import {markdownFile} from '../../diagnostics/sourceFile';
import type {Page} from '../pages';
import {checkWiring} from './missingTransformer';
import type {Placement} from './pipelines';

/**
 * What the config of a site lacks for its pages. What is missing is missing for every page of a
 * content plugin: one page of each folder stands for all.
 *
 * @param siteDir absolute path
 * @param placementOf of a page, by the absolute path of its file
 */
export function wiringDiagnostics(
  pages: readonly Page[],
  siteDir: string,
  placementOf: (file: string) => Placement,
): Diagnostic[] {
  const reportedFolders = new Set<string>();
  return pages.flatMap((page) => {
    const {file} = page;
    const problems = checkWiring(page, placementOf(file));
    const folder = path.relative(siteDir, file).split(path.sep)[0] ?? '';
    // The dev server compiles at once when a file goes, and loads the site's content later.
    if (problems.length === 0 || reportedFolders.has(folder) || !existsSync(file)) {
      return [];
    }
    reportedFolders.add(folder);
    return locate(problems, markdownFile(file));
  });
}
