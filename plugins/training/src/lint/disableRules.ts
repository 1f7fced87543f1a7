import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import type {DisableEntry, LintedPage} from './rule';

/** Rules that the author of a page switched off, in its quiz or in one of its questions. */
export function disableEntries(page: LintedPage): DisableEntry[] {
  const holders = [
    {input: page.input, path: page.path, name: 'the quiz'},
    ...page.questions.map(({input, path, id}) => ({input, path, name: `question \`${id}\``})),
  ];
  return holders.flatMap(({input, path, name}) =>
    Object.keys(input.disableRules ?? {}).map((rule) => ({
      file: page.file,
      path: [...path, 'disableRules', rule],
      rule,
      holder: path,
      holderName: name,
    })),
  );
}

/** Whether what is at a path of the page is exempt from the rule of an entry. */
export function holdsAt(entry: DisableEntry, file: string, path: YamlPath): boolean {
  return entry.file === file && entry.holder.every((segment, index) => path[index] === segment);
}

function unknownRule(
  {rule, path, holderName}: DisableEntry,
  names: readonly string[],
  siblings: readonly string[],
): Problem {
  // A code of a report is the name of its rule, and `lint/` before it.
  const suggestion = didYouMean(rule.replace(/^lint\//, ''), names);
  return {
    code: 'quiz/unknown-rule',
    message: `${holderName} disables \`${rule}\`, which is not a rule`,
    path,
    at: 'key',
    found: 'unknown rule',
    expected: suggestion === null ? 'the name of a rule' : `\`${suggestion}\``,
    help:
      suggestion === null
        ? 'copy the name from a report, without `lint/`'
        : `did you mean \`${suggestion}\`?`,
    ...(suggestion === null || siblings.includes(suggestion)
      ? {}
      : {fix: {kind: 'replace', text: suggestion}}),
  };
}

/**
 * Finds entries for rules that there are not, which would disable nothing.
 *
 * @param names of all rules
 */
export function checkRuleNames(
  entries: readonly DisableEntry[],
  names: readonly string[],
): readonly (Problem & {readonly file: string})[] {
  return entries
    .filter(({rule}) => !names.includes(rule))
    .map((entry) => {
      const siblings = entries.filter(
        ({file, holderName}) => file === entry.file && holderName === entry.holderName,
      );
      return {
        ...unknownRule(
          entry,
          names,
          siblings.map(({rule}) => rule),
        ),
        file: entry.file,
      };
    });
}
