import {checkChoice} from '../choice';
import {wordsByLanguage} from '../languages';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, NBME_GUIDE} from '../sources';
import {termFinder} from '../terms';

const TERMS = wordsByLanguage('vagueTerms');
const findVague = termFinder(TERMS);

export const vagueTerms: QuestionRule = {
  name: 'vague-terms',
  summary: 'Some options say “usually”, “rarely” or the like.',
  scope: 'question',
  defaultSeverity: 'off',
  languages: [...TERMS.keys()],
  sources: [NBME_GUIDE, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, options}, {language}) => {
    const found = options.flatMap(({markdown, path}) =>
      findVague(toProse(markdown), language)
        .slice(0, 1)
        .map(({term, offset}) => ({term, offset, path})),
    );
    // What all options say is what they are about.
    return found.length === options.length
      ? []
      : found.map(({term, offset, path}) => ({
          message: `an option of question \`${id}\` says “${term}”, which every reader understands differently`,
          path,
          at: 'value',
          found: 'vague term',
          expected: 'a number, a condition, or a plain statement',
          help: 'say how much, how often or under which condition, or leave the word out',
          offset,
          length: term.length,
        }));
  }),
};
