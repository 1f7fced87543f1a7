import {askingClauses, mainClauses} from '../askingClauses';
import {checkChoice, type LintedOption} from '../choice';
import {wordsByLanguage} from '../languages';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {type FoundTerm, termFinder} from '../terms';

const TERMS = wordsByLanguage('absoluteTerms');
const findAbsolute = termFinder(TERMS);
const findNegatives = termFinder(wordsByLanguage('negatives'));

/** “An Always On group”: in the middle of a sentence, a capital letter begins a name. */
function isName({term, offset}: FoundTerm, prose: string): boolean {
  return /^\p{Lu}/u.test(term) && /[\p{L}\p{N},][^\p{L}\p{N}.!?:]*$/u.test(prose.slice(0, offset));
}

/** “Never”, “Always, as it is kept”: the word is the answer to “when” or “how often”. */
function isAnswer({term, offset}: FoundTerm, prose: string): boolean {
  return (
    !/\p{L}/u.test(prose.slice(0, offset)) &&
    /^\s*(?:[,.;:!–—]|$)/u.test(prose.slice(offset + term.length))
  );
}

/** Terms in what an option claims, not in a condition or purpose: “so that it is always on”. */
function claimedTerms({markdown}: LintedOption, language: string): FoundTerm[] {
  const prose = toProse(markdown);
  const claims = mainClauses({text: prose, offset: 0}, language);
  return findAbsolute(prose, language).filter(
    (found) =>
      claims.some(
        ({text, offset}) => offset <= found.offset && found.offset < offset + text.length,
      ) &&
      !isName(found, prose) &&
      !isAnswer(found, prose),
  );
}

/** “Which statement is not true?” There, wrong options say what is the case. */
function asksForWrong(prompt: string, language: string): boolean {
  return askingClauses(prompt, language).some(({text}) => findNegatives(text, language).length > 0);
}

/**
 * Looks at wrong options alone, which readers rule out for such a word. Nothing is found where the
 * prompt or a correct option says one as well: then the word is what is asked, and no sign.
 */
export const absoluteTerms: QuestionRule = {
  name: 'absolute-terms',
  summary: 'Wrong options alone say “always”, “never” or the like.',
  scope: 'question',
  defaultSeverity: 'off',
  languages: [...TERMS.keys()],
  sources: [NBME_GUIDE, HALADYNA_DOWNING_RODRIGUEZ, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, input, options}, {language}) => {
    const prompt = toProse(input.prompt);
    const saysOne = (markdown: string) => findAbsolute(toProse(markdown), language).length > 0;
    const wrong = options.filter(({correct}) => !correct);
    const keys = options.filter(({correct}) => correct);
    const found = wrong.flatMap((option) =>
      claimedTerms(option, language)
        .slice(0, 1)
        .map(({term, offset}) => ({term, offset, path: option.path})),
    );
    const isAsked =
      findAbsolute(prompt, language).length > 0 ||
      asksForWrong(prompt, language) ||
      keys.some(({markdown}) => saysOne(markdown));
    return isAsked
      ? []
      : found.map(({term, offset, path}) => ({
          message: `a wrong option of question \`${id}\` says “${term}”, which readers take as a sign of a wrong option`,
          path,
          at: 'value',
          found: 'absolute term',
          expected: 'an option without such a word',
          help: 'say when it is true, or for what',
          offset,
          length: term.length,
        }));
  }),
};
