import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {type FileStatements, verify} from '../../../plugins/training/src/claims/verify';
import {statedByPage} from '../../../plugins/training/src/cli/verify/statements';
import type {Diagnostic} from '../../../plugins/training/src/diagnostics/diagnostic';
import {createPageParser} from '../../../plugins/training/src/mdx/pageParser';

/** What a page states, as the command finds it. */
export async function statementsIn(file: string, content: string): Promise<FileStatements> {
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  const markdown = {mdx1Compat: {comments: true, admonitions: true, headingIds: true}};
  const statements = await statedByPage({frontMatter}, content, () =>
    createPageParser('mdx', markdown, []),
  );
  return {file, content, isYaml: false, statements};
}

export interface Claims {
  readonly siteDir: string;
  /** Absolute path. */
  readonly folder: string;
  /** In milliseconds. */
  readonly timeout?: number;
}

export interface Page {
  /** Absolute path, of no other page that is verified with it. */
  readonly file: string;
  readonly content: string;
}

/**
 * Runs the claims of pages together: modules of claims take longer to load than to run.
 *
 * @returns what is wrong with each page
 */
export async function verifyPages(
  pages: readonly Page[],
  {siteDir, folder, timeout = 60_000}: Claims,
): Promise<readonly (readonly Diagnostic[])[]> {
  const files = await Promise.all(pages.map(({file, content}) => statementsIn(file, content)));
  const {diagnostics} = await verify(files, {siteDir, folder, folderName: 'claims', timeout});
  return pages.map(({file}) => diagnostics.filter((diagnostic) => diagnostic.file === file));
}
