import {readFileSync} from 'node:fs';
import {checkContent} from '../../../../plugins/training/src/check/checkContent';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';

/** The problems of a page, apart from what the rules of question writing find. */
export async function checkFrontMatterOf(
  file: string,
  content = readFileSync(file, 'utf8'),
): Promise<Diagnostic[]> {
  const source = markdownFile(file, () => content);
  const found = await checkContent(source, {locale: 'en', rules: {}});
  return found.filter(({code}) => !code.startsWith('lint/'));
}
