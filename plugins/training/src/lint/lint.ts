import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {placedQuestions} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import type {QuizInput} from '../quiz/schema';
import {checkRuleNames, disableEntries} from './disableRules';
import type {LintedPage, LintedQuiz, Rule, RuleSeverity} from './rule';
import {RULES} from './rules';
import {type Linted, type Outcome, runDisableRule, runRule} from './runRule';

/** Severities that differ from those of the rules, by the name of the rule. */
export type LintOptions = Readonly<Record<string, RuleSeverity>>;

interface RuleOutcome extends Outcome {
  readonly rule: Rule;
}

/**
 * A quiz as rules look at it.
 *
 * @param locale of the page, as in the site's config: `zh-Hans`
 * @param root path of the quiz in the front matter
 */
export function toLintedQuiz(input: QuizInput, locale: string, root: YamlPath): LintedQuiz {
  return {
    input,
    path: root,
    pageIdInCourse: null,
    draws: [],
    language: locale.split('-')[0] ?? locale,
    questions: placedQuestions(input, root).map(({input: question, path, stem}) => ({
      input: question,
      id: questionId(question),
      path,
      stem: stem?.markdown ?? null,
    })),
  };
}

function severityOf(rule: Rule, options: LintOptions): RuleSeverity {
  return options[rule.name] ?? rule.defaultSeverity;
}

/** What every rule finds that is on. Rules about `disableRules` are asked when all others were. */
function runRules(linted: Linted, options: LintOptions): RuleOutcome[] {
  const active = RULES.filter((rule) => severityOf(rule, options) !== 'off');
  const outcomes = active.flatMap((rule): RuleOutcome[] =>
    rule.scope === 'disable' ? [] : [{rule, ...runRule(rule, linted)}],
  );
  const unneeded = outcomes.flatMap((outcome) => outcome.unneeded);
  return [
    ...outcomes,
    ...active.flatMap((rule): RuleOutcome[] =>
      rule.scope === 'disable' ? [{rule, ...runDisableRule(rule, linted, unneeded)}] : [],
    ),
  ];
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
  const linted: Linted = {pages, entries: pages.flatMap(disableEntries)};
  const problems = [
    ...checkRuleNames(
      linted.entries,
      RULES.map(({name}) => name),
    ),
    ...runRules(linted, options).flatMap(({rule, problems}) =>
      problems.map((problem) => ({
        ...problem,
        code: `lint/${rule.name}` as const,
        severity: severityOf(rule, options) === 'error' ? ('error' as const) : ('warning' as const),
      })),
    ),
  ];
  const byFile = new Map<string, Problem[]>();
  problems.forEach(({file, ...problem}) => {
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  });
  return byFile;
}
