import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {locateInFrontMatter} from '../diagnostics/locate';
import {lint, type LintOptions, toLintedQuiz} from '../lint/lint';
import {QUIZ_PATH} from '../quiz/check';
import {checkFrontMatter} from './checkFrontMatter';
import {readFrontMatter} from './readFrontMatter';

export interface CheckContentOptions {
  /** Of the page, as in the site's config: `en`, `zh-Hans`. */
  readonly locale: string;
  /** Severities that differ from those of the rules. */
  readonly rules: LintOptions;
}

/**
 * Checks the front matter of a single page, apart from its site: what its quiz and its service
 * say, and how well the questions are written.
 *
 * @param content the whole file
 * @param file absolute path, for the diagnostics
 */
export async function checkContent(
  content: string,
  file: string,
  {locale, rules}: CheckContentOptions,
): Promise<Diagnostic[]> {
  const {parsed, diagnostic} = await readFrontMatter(content, file, () =>
    DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content}),
  );
  if (diagnostic) {
    return [diagnostic];
  }
  const {problems, input} = checkFrontMatter(parsed.frontMatter, () => content);
  const found = input
    ? (lint([{...toLintedQuiz(input, locale, QUIZ_PATH), file}], rules).get(file) ?? [])
    : [];
  return locateInFrontMatter([...problems, ...found], file, content);
}
