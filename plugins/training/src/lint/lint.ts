import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {questionId} from '../quiz/normalize';
import type {QuizInput} from '../quiz/schema';
import type {Finding, LintedPage, LintedQuiz, Rule, RuleSeverity} from './rule';
import {RULES} from './rules';

/** Severities that differ from those of the rules, by the name of the rule. */
export type LintOptions = Readonly<Record<string, RuleSeverity>>;

/**
 * A quiz as rules look at it.
 *
 * @param locale of the page, as in the site's config: `zh-Hans`
 * @param root path of the quiz in the front matter
 */
export function toLintedQuiz(input: QuizInput, locale: string, root: YamlPath): LintedQuiz {
  return {
    input,
    language: locale.split('-')[0] ?? locale,
    questions: input.questions.map((question, index) => ({
      input: question,
      id: questionId(question),
      path: [...root, 'questions', index],
    })),
  };
}

/** Rules that an author switched off at the place of a finding, with their reasons. */
function disabledAt({input, questions}: LintedQuiz, path: YamlPath): readonly string[] {
  const question = questions.find((candidate) =>
    candidate.path.every((segment, index) => path[index] === segment),
  );
  return [
    ...Object.keys(input.disableRules ?? {}),
    ...Object.keys(question?.input.disableRules ?? {}),
  ];
}

function severityOf(rule: Rule, options: LintOptions): RuleSeverity {
  return options[rule.name] ?? rule.defaultSeverity;
}

function knows({languages}: Rule, language: string): boolean {
  return languages === null || languages.includes(language);
}

function findingsOf(rule: Rule, pages: readonly LintedPage[]): (Finding & {file: string})[] {
  const known = pages.filter(({language}) => knows(rule, language));
  switch (rule.scope) {
    case 'question':
      return known.flatMap((page) =>
        page.questions.flatMap((question) =>
          rule.check(question, page).map((finding) => ({...finding, file: page.file})),
        ),
      );
    case 'quiz':
      return known.flatMap((page) =>
        rule.check(page).map((finding) => ({...finding, file: page.file})),
      );
    case 'site':
      return rule.check(known);
  }
}

/**
 * Looks for badly written questions.
 *
 * @returns problems by the absolute path of their file
 */
export function lint(
  pages: readonly LintedPage[],
  options: LintOptions,
): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  const pageOf = new Map(pages.map((page) => [page.file, page]));
  for (const rule of RULES) {
    const severity = severityOf(rule, options);
    for (const {file, ...finding} of severity === 'off' ? [] : findingsOf(rule, pages)) {
      const page = pageOf.get(file);
      if (page && !disabledAt(page, finding.path).includes(rule.name)) {
        const problem: Problem = {
          ...finding,
          code: `lint/${rule.name}`,
          severity: severity === 'error' ? 'error' : 'warning',
        };
        byFile.set(file, [...(byFile.get(file) ?? []), problem]);
      }
    }
  }
  return byFile;
}
