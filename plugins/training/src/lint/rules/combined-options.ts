import type {YamlPath} from '../../diagnostics/diagnostic';
import {checkChoice, type LintedOption} from '../choice';
import {wordsByLanguage} from '../languages';
import {partsOf} from '../parts';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';

const LABEL = /^(?:[A-H]|I{1,3}|I?V|[1-9])$/;
const NUMBER = /^\d+$/;

function comparable(text: string): string {
  return text.replace(/[\s.;,]+$/u, '').toLowerCase();
}

/** Paths of the options whose texts the parts are; `null` where one of them is no option's. */
function namedBy(
  parts: readonly string[],
  options: readonly LintedOption[],
): readonly YamlPath[] | null {
  const paths: YamlPath[] = [];
  for (const part of parts.map(comparable)) {
    const other = options.find(({plainText}) => comparable(plainText) === part);
    if (other === undefined) {
      return null;
    }
    paths.push(other.path);
  }
  return paths;
}

/** Paths of the options that an option joins; none where it does not name them by their text. */
function joinedOptions(
  option: LintedOption,
  options: readonly LintedOption[],
  language: string,
): readonly YamlPath[] | null {
  const parts = partsOf(option, language);
  if (parts.length < 2) {
    return null;
  }
  const named = namedBy(parts, options);
  const areLabels = () =>
    parts.every((part) => LABEL.test(part)) &&
    !(parts.some((part) => NUMBER.test(part)) && countsSomething(option, options, language));
  return (named === null && !areLabels()) || isCode(option) || areOrders(options, language)
    ? null
    : (named ?? []);
}

/** Whether there is nothing but code: `1`, `2` is what a program prints. */
function isCode({markdown}: LintedOption): boolean {
  return markdown.includes('`') && !/\p{L}/u.test(toProse(markdown));
}

/** Whether all options name the same, each in an order of its own. */
function areOrders(options: readonly LintedOption[], language: string): boolean {
  const [first, ...others] = options.map((option) => partsOf(option, language).sort().join('\n'));
  return others.every((parts) => parts === first);
}

/** Whether numbers are what the options are about, and no labels. */
function countsSomething(
  option: LintedOption,
  options: readonly LintedOption[],
  language: string,
): boolean {
  return options.some((other) => {
    const parts = partsOf(other, language);
    return other !== option && parts.length > 0 && parts.every((part) => NUMBER.test(part));
  });
}

export const combinedOptions: QuestionRule = {
  name: 'combined-options',
  summary: 'An option joins others of the same question: “Both A and B”.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...wordsByLanguage('joints').keys()],
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, options}, {language}) =>
    options.flatMap((option) => {
      const joined = joinedOptions(option, options, language);
      return joined === null
        ? []
        : [
            {
              message: `an option of question \`${id}\` joins other options: “${option.plainText}”`,
              path: option.path,
              at: 'value',
              found: 'joins other options',
              expected: 'one answer in each option',
              help: 'mark several options as `correct` instead: readers then tick each of them',
              related: joined.map((path) => ({path, at: 'value', label: 'joined with another'})),
            },
          ];
    }),
  ),
};
