import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import type {SourceFile} from '../diagnostics/sourceFile';
import {lint, type LintOptions, toLintedQuiz} from '../lint/lint';
import {QUIZ_PATH} from '../quiz/quizPath';
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
 */
export async function checkContent(
  source: SourceFile,
  {locale, rules}: CheckContentOptions,
): Promise<Diagnostic[]> {
  const {file} = source;
  const {parsed, diagnostic} = await readFrontMatter(source, () =>
    DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: source.content}),
  );
  if (diagnostic) {
    return [diagnostic];
  }
  const {problems, input} = checkFrontMatter(parsed.frontMatter, source);
  const found = input
    ? (lint([{...toLintedQuiz(input, locale, QUIZ_PATH), file}], rules).get(file) ?? [])
    : [];
  return locate([...problems, ...found], source);
}
