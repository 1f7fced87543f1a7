import {checkChoice} from '../choice';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, NBME_GUIDE} from '../sources';
import {termFinder, type TermsByLanguage} from '../terms';

/** How often something is the case. `many`, `some` and `generally` have too many other uses. */
const VAGUE: TermsByLanguage = {
  en: {
    terms: [
      'usually',
      'often',
      'sometimes',
      'frequently',
      'infrequently',
      'occasionally',
      'rarely',
      'seldom',
      'typically',
      'mostly',
      'from time to time',
    ],
    notAfter: ['how', 'as', 'so', 'too', 'more', 'less', 'most', 'least'],
  },
  de: {
    terms: [
      'meist',
      'meistens',
      'oft',
      'oftmals',
      'häufig',
      'manchmal',
      'gelegentlich',
      'mitunter',
      'selten',
      'üblicherweise',
      'normalerweise',
      'in der regel',
    ],
    notAfter: ['wie', 'so', 'zu', 'am'],
  },
  fr: {
    terms: [
      'généralement',
      "d'habitude",
      'habituellement',
      'souvent',
      'fréquemment',
      'parfois',
      'quelquefois',
      'occasionnellement',
      'rarement',
      'de temps en temps',
    ],
    notAfter: ['si', 'aussi', 'trop', 'plus', 'moins'],
  },
  es: {
    terms: [
      'generalmente',
      'normalmente',
      'habitualmente',
      'a menudo',
      'frecuentemente',
      'con frecuencia',
      'a veces',
      'ocasionalmente',
      'raramente',
      'rara vez',
      'de vez en cuando',
    ],
    notAfter: ['tan', 'más', 'menos'],
  },
  pt: {
    terms: [
      'geralmente',
      'normalmente',
      'habitualmente',
      'frequentemente',
      'com frequência',
      'às vezes',
      'por vezes',
      'ocasionalmente',
      'raramente',
      'de vez em quando',
    ],
    notAfter: ['tão', 'mais', 'menos'],
  },
  it: {
    terms: [
      'di solito',
      'solitamente',
      'generalmente',
      'normalmente',
      'spesso',
      'frequentemente',
      'a volte',
      'talvolta',
      'occasionalmente',
      'raramente',
      'di rado',
    ],
    notAfter: ['così', 'troppo', 'più', 'meno'],
  },
  nl: {
    terms: [
      'meestal',
      'gewoonlijk',
      'doorgaans',
      'vaak',
      'dikwijls',
      'regelmatig',
      'soms',
      'af en toe',
      'zelden',
    ],
    notAfter: ['hoe', 'zo', 'te', 'even'],
  },
  sv: {
    terms: [
      'vanligtvis',
      'oftast',
      'ofta',
      'ibland',
      'då och då',
      'emellanåt',
      'sällan',
      'för det mesta',
    ],
    notAfter: ['hur', 'så', 'för', 'lika'],
  },
};

const findVague = termFinder(VAGUE);

export const vagueTerms: QuestionRule = {
  name: 'vague-terms',
  summary: 'An option says “usually”, “rarely” or the like.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: Object.keys(VAGUE),
  sources: [NBME_GUIDE, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, options}, {language}) =>
    options.flatMap(({markdown, path}) =>
      findVague(toProse(markdown), language)
        .slice(0, 1)
        .map(({term, offset}) => ({
          message: `an option of question \`${id}\` says “${term}”, which every reader understands differently`,
          path,
          at: 'value',
          found: 'vague term',
          expected: 'a number, a condition, or a plain statement',
          help: 'say how much, how often or under which condition, or leave the word out',
          offset,
          length: term.length,
        })),
    ),
  ),
};
