import {readFileSync} from 'node:fs';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {type FileStatements, verify} from '../../../plugins/training/src/claims/verify';
import {statedByPage} from '../../../plugins/training/src/cli/statements';
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

/** Runs the claims of a page on another text of it. */
export async function verifyPage(
  file: string,
  {siteDir, folder, timeout = 60_000}: Claims,
  content: string = readFileSync(file, 'utf8'),
): Promise<readonly Diagnostic[]> {
  const {diagnostics} = await verify([await statementsIn(file, content)], {
    siteDir,
    folder,
    folderName: 'claims',
    timeout,
  });
  return diagnostics;
}
