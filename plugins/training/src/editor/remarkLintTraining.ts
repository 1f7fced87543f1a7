import path from 'node:path';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {checkContent} from '../check/checkContent';
import {applySuppressions} from '../check/suppressions/suppressions';
import {knownSuppressions, nearestSuppressions} from '../check/suppressions/suppressionsFile';
import {markdownFile} from '../diagnostics/sourceFile';
import type {LintOptions} from '../lint/lint';
import {toMessageFields} from './toMessage';

export interface RemarkLintOptions {
  /** Of the pages, as in the site's config; default: `en`. */
  readonly locale?: string;
  /** Severities of rules of question writing, by the name of the rule, that differ from theirs. */
  readonly lint?: LintOptions;
  /** Address of documentation for authors, which messages lead to; without it, to none. */
  readonly documentation?: string;
}

/**
 * Checks the front matter of a page for `remark` on the command line and in editors: all that one
 * page can tell without its site. It looks at the text of the file, so that it makes no difference
 * which syntax remark knows.
 *
 * It is no rule of `unified-lint-rule`, which gives every message of a rule one name, one address
 * and one severity.
 */
export const remarkLintTraining: Plugin<[RemarkLintOptions?], Root> = function remarkLintTraining({
  locale = 'en',
  lint = {},
  documentation,
} = {}) {
  return async (_tree, file) => {
    const content = String(file);
    const name = path.resolve(file.cwd, file.history.at(-1) ?? '');
    const source = markdownFile(name, () => content);
    const siteDir = nearestSuppressions(path.dirname(name));
    const found = await checkContent(source, {locale, rules: lint});
    const {told} =
      siteDir === null
        ? {told: found}
        : applySuppressions(found, knownSuppressions(siteDir), siteDir);
    for (const diagnostic of told) {
      const message = file.message(diagnostic.message, {place: diagnostic.range});
      Object.assign(message, toMessageFields(diagnostic, content, documentation ?? null));
    }
  };
};
