import {checkChoice} from '../choice';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {termFinder, type TermsByLanguage} from '../terms';

/** Not `all`, `every` and `only`: in technical texts they mostly state a plain fact. */
const ABSOLUTE: TermsByLanguage = {
  en: {
    terms: [
      'always',
      'never',
      'invariably',
      'impossible',
      'absolutely',
      'without exception',
      'in all cases',
      'in every case',
      'in no case',
      'under all circumstances',
      'under any circumstances',
      'under no circumstances',
    ],
  },
  de: {
    terms: [
      'immer',
      'nie',
      'niemals',
      'unmöglich',
      'ausnahmslos',
      'ohne ausnahme',
      'in jedem fall',
      'auf jeden fall',
      'auf keinen fall',
      'unter allen umständen',
      'unter keinen umständen',
    ],
    // “Still”, “again and again”, “whenever”.
    notAfter: ['noch'],
    notBefore: ['noch', 'wieder', 'wenn', 'mehr'],
  },
  fr: {
    terms: [
      'toujours',
      'jamais',
      'impossible',
      'absolument',
      'invariablement',
      'sans exception',
      'dans tous les cas',
      'en aucun cas',
    ],
  },
  es: {
    terms: [
      'siempre',
      'nunca',
      'jamás',
      'imposible',
      'absolutamente',
      'invariablemente',
      'sin excepción',
      'en todos los casos',
      'en ningún caso',
    ],
    // “Provided that”.
    notBefore: ['que', 'y cuando'],
  },
  pt: {
    terms: [
      'sempre',
      'nunca',
      'jamais',
      'impossível',
      'absolutamente',
      'invariavelmente',
      'sem exceção',
      'em todos os casos',
      'em nenhum caso',
    ],
    notBefore: ['que'],
  },
  it: {
    terms: [
      'sempre',
      'mai',
      'impossibile',
      'assolutamente',
      'invariabilmente',
      'senza eccezioni',
      'in ogni caso',
      'in nessun caso',
    ],
    notBefore: ['che', 'più'],
  },
  nl: {
    terms: [
      'altijd',
      'nooit',
      'onmogelijk',
      'absoluut',
      'zonder uitzondering',
      'in alle gevallen',
      'in geen geval',
    ],
  },
  sv: {
    terms: [
      'alltid',
      'aldrig',
      'omöjligt',
      'absolut',
      'undantagslöst',
      'utan undantag',
      'i samtliga fall',
      'under inga omständigheter',
    ],
  },
};

const findAbsolute = termFinder(ABSOLUTE);

export const absoluteTerms: QuestionRule = {
  name: 'absolute-terms',
  summary: 'Some options say “always”, “never” or the like.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: Object.keys(ABSOLUTE),
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
