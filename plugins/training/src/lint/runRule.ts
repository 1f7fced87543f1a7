import {holdsAt} from './disableRules';
import type {
  DisableEntry,
  DisableRule,
  LintedPage,
  ProblemInFile,
  Rule,
  RuleProblem,
  SiteRule,
} from './rule';

/** What rules look at. */
export interface Linted {
  readonly pages: readonly LintedPage[];
  readonly entries: readonly DisableEntry[];
}

/** What a rule has come to. */
export interface Outcome {
  readonly problems: readonly ProblemInFile[];
  /** Entries without which nothing more would have been found. */
  readonly unneeded: readonly DisableEntry[];
}

/** Pages in the languages that a rule knows, and the entries that disable it there. */
function restrictTo({name, languages}: Rule, {pages, entries}: Linted): Linted {
  const known = pages.filter(({language}) => languages === null || languages.includes(language));
  const files = new Set(known.map(({file}) => file));
  return {
    pages: known,
    entries: entries.filter((entry) => entry.rule === name && files.has(entry.file)),
  };
}

/** One problem for a question: the first, and where else the same is found. */
function onePerQuestion(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const [first, ...others] = problems;
  if (first === undefined || others.length === 0) {
    return problems;
  }
  const places = others.map(({path, at, offset, length, found}) => ({
    path,
    at: at === 'key' ? ('key' as const) : ('value' as const),
    label: found,
    ...(offset === undefined ? {} : {offset}),
    ...(length === undefined ? {} : {length}),
  }));
  return [{...first, related: [...(first.related ?? []), ...places]}];
}

/** Drops problems at places where the rule is disabled. */
function dropDisabled(found: readonly ProblemInFile[], entries: readonly DisableEntry[]): Outcome {
  const needed = new Set<DisableEntry>();
  const problems = found.filter(({file, path}) => {
    const disabling = entries.filter((entry) => holdsAt(entry, file, path));
    disabling.forEach((entry) => needed.add(entry));
    return disabling.length === 0;
  });
  return {problems, unneeded: entries.filter((entry) => !needed.has(entry))};
}

/**
 * Leaves questions out of the count for which the rule does not hold. Whether that was needed
 * depends on pages that are not always at hand, as when an editor checks a single one.
 */
function runSiteRule(rule: SiteRule, {pages, entries}: Linted): Outcome {
  const counted = pages.map((page) => ({
    ...page,
    questions: page.questions.filter(
      ({path}) => !entries.some((entry) => holdsAt(entry, page.file, path)),
    ),
  }));
  return {problems: rule.check(counted), unneeded: []};
}

/** Asks a rule what it finds in all pages, less what their authors disabled. */
export function runRule(rule: Exclude<Rule, DisableRule>, linted: Linted): Outcome {
  const {pages, entries} = restrictTo(rule, linted);
  if (rule.scope === 'site') {
    return runSiteRule(rule, {pages, entries});
  }
  const found = pages.flatMap((page) => {
    const problems =
      rule.scope === 'question'
        ? page.questions.flatMap((question) => onePerQuestion(rule.check(question, page)))
        : rule.check(page);
    return problems.map((problem) => ({...problem, file: page.file}));
  });
  const outcome = dropDisabled(found, entries);
  return rule.scope === 'quiz-in-site' ? {...outcome, unneeded: []} : outcome;
}

/**
 * Asks a rule about the entries that disable others.
 *
 * @param unneeded those without which no other rule would have found more
 */
export function runDisableRule(
  rule: DisableRule,
  linted: Linted,
  unneeded: readonly DisableEntry[],
): Outcome {
  const found = unneeded.flatMap((entry) =>
    rule.check(entry).map((problem) => ({...problem, file: entry.file})),
  );
  return dropDisabled(found, restrictTo(rule, linted).entries);
}
