import {checkChoice} from '../choice';
import {wordsByLanguage} from '../languages';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {termFinder} from '../terms';

const TERMS = wordsByLanguage('absoluteTerms');
const findAbsolute = termFinder(TERMS);

export const absoluteTerms: QuestionRule = {
  name: 'absolute-terms',
  summary: 'Some options say “always”, “never” or the like.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...TERMS.keys()],
  sources: [NBME_GUIDE, HALADYNA_DOWNING_RODRIGUEZ, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, options}, {language}) => {
    const found = options.flatMap(({markdown, path}) =>
      findAbsolute(toProse(markdown), language)
        .slice(0, 1)
        .map(({term, offset}) => ({term, offset, path})),
    );
    // What all options say tells none from the others.
    return found.length === options.length
      ? []
      : found.map(({term, offset, path}) => ({
          message: `an option of question \`${id}\` says “${term}”, which readers take as a sign of a wrong option`,
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
