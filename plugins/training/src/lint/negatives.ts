import type {TermsByLanguage} from './terms';

/** Words that turn a question round. */
export const NEGATIVES: TermsByLanguage = {
  en: {
    terms: [
      'not',
      'never',
      'except',
      'cannot',
      ...['are', 'ca', 'could', 'did', 'do', 'does', 'had', 'has', 'have', 'is', 'should'].map(
        (verb) => `${verb}n't`,
      ),
      ...['was', 'were', 'wo', 'would'].map((verb) => `${verb}n't`),
    ],
    notBefore: ['only'],
  },
  de: {
    terms: [
      ...['nicht', 'nie', 'niemals', 'außer', 'ausgenommen'],
      ...['kein', 'keine', 'keinem', 'keinen', 'keiner', 'keines'],
    ],
    notBefore: ['nur'],
  },
  fr: {terms: ['pas', 'jamais', 'sauf', 'excepté', 'hormis'], notBefore: ['seulement']},
  es: {terms: ['no', 'nunca', 'jamás', 'excepto', 'salvo'], notBefore: ['solo', 'sólo']},
  pt: {terms: ['não', 'nunca', 'jamais', 'exceto', 'salvo'], notBefore: ['só', 'apenas']},
  it: {terms: ['non', 'tranne', 'eccetto', 'salvo'], notBefore: ['solo', 'soltanto']},
  nl: {terms: ['niet', 'geen', 'nooit', 'behalve', 'uitgezonderd'], notBefore: ['alleen']},
  sv: {terms: ['inte', 'ej', 'aldrig', 'utom'], notBefore: ['bara']},
};

/** Words by which a question asks for one of its options. “Why” and “how” ask for a reason. */
export const QUESTION_WORDS: TermsByLanguage = {
  en: {terms: ['which', 'what', 'who', 'whom', 'whose']},
  de: {
    terms: [...['welche', 'welchem', 'welchen', 'welcher', 'welches', 'was', 'wer', 'wen', 'wem']],
  },
  fr: {
    terms: [
      ...['quel', 'quelle', 'quelles', 'quels', 'lequel', 'laquelle', 'lesquels', 'lesquelles'],
      ...['qui', 'que', "qu'est"],
    ],
  },
  es: {terms: ['cuál', 'cuáles', 'qué', 'quién', 'quiénes']},
  pt: {terms: ['qual', 'quais', 'que', 'quem']},
  it: {terms: ['qual', 'quale', 'quali', 'che', 'chi', 'cosa']},
  nl: {terms: ['welk', 'welke', 'wat', 'wie']},
  sv: {terms: ['vilken', 'vilket', 'vilka', 'vad', 'vem']},
};

/** Words that begin a part of a sentence which asks nothing: “if the trail is not logging”. */
export const SUBORDINATORS: TermsByLanguage = {
  en: {
    terms: [
      ...['if', 'that', 'because', 'when', 'where', 'while', 'why', 'how', 'who', 'which'],
      ...['although', 'though', 'since', 'unless', 'until', 'whether', 'so', 'but'],
    ],
  },
  de: {
    terms: [
      ...['wenn', 'falls', 'weil', 'da', 'dass', 'obwohl', 'während', 'damit', 'ob', 'warum'],
      ...['sodass', 'solange', 'bis', 'bevor', 'nachdem', 'sobald', 'aber'],
    ],
  },
  fr: {
    terms: [
      ...['si', 'que', 'qui', 'parce', 'quand', 'lorsque', 'pourquoi', 'puisque', 'bien'],
      ...['alors', 'tandis', 'dont', 'où', 'mais'],
    ],
  },
  es: {
    terms: [
      ...['si', 'que', 'porque', 'cuando', 'mientras', 'aunque', 'donde', 'quien', 'pues'],
      ...['cuyo', 'cuya', 'pero'],
    ],
  },
  pt: {
    terms: [
      ...['se', 'que', 'porque', 'quando', 'enquanto', 'embora', 'onde', 'quem', 'pois'],
      ...['cujo', 'cuja', 'mas'],
    ],
  },
  it: {
    terms: [
      ...['se', 'che', 'perché', 'quando', 'mentre', 'benché', 'sebbene', 'dove', 'cui'],
      ...['poiché', 'ma'],
    ],
  },
  nl: {
    terms: [
      ...['als', 'dat', 'die', 'omdat', 'wanneer', 'terwijl', 'hoewel', 'waarom', 'zodat'],
      ...['tot', 'voordat', 'nadat', 'zolang', 'maar'],
    ],
  },
  sv: {
    terms: [
      ...['om', 'att', 'som', 'eftersom', 'när', 'medan', 'fast', 'varför', 'tills'],
      ...['innan', 'så', 'men'],
    ],
  },
};
