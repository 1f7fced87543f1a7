import type {Language} from './language';

/** French */
export const fr: Language = {
  absoluteTerms: {
    terms: [
      'toujours',
      'jamais',
      'invariablement',
      'sans exception',
      'dans tous les cas',
      'en aucun cas',
    ],
    // “For ever”.
    notAfter: ['pour'],
  },
  vagueTerms: {
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
  negatives: {
    terms: ['pas', 'jamais', 'sauf', 'excepté', 'hormis'],
    // “What is wrong?”
    notAfter: ['va'],
    notBefore: ['seulement'],
  },
  questionWords: {
    terms: [
      'quel',
      'quelle',
      'quelles',
      'quels',
      'lequel',
      'laquelle',
      'lesquels',
      'lesquelles',
      'qui',
      'que',
      "qu'est",
    ],
  },
  adverbialQuestionWords: {
    terms: ['où', 'pourquoi', 'pour quelle raison', 'pour quelles raisons', 'comment', 'combien'],
  },
  subordinators: {
    terms: [
      'si',
      "s'il",
      "s'ils",
      'que',
      'qui',
      'parce',
      'quand',
      'lorsque',
      'pourquoi',
      'puisque',
      'bien',
      'alors',
      'tandis',
      'dont',
      'où',
      'mais',
    ],
  },
  counting: {
    before: [
      'choisissez',
      'choisissez les',
      'choisissez-en',
      'sélectionnez',
      'sélectionnez les',
      'sélectionnez-en',
      'cochez',
      'cochez les',
      'quels sont les',
      'quelles sont les',
      'quels',
      'quelles',
    ],
    numbers: ['une|un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
    notBefore: [
      'ou',
      'à',
      'et',
      'go',
      'to',
      'mo',
      '%',
      'secondes',
      'minutes',
      'heures',
      'jours',
      'semaines',
      'mois',
      'ans',
      'fois',
    ],
  },
  joints: {
    between: ['et', 'ou', 'ni', 'ainsi que'],
    around: ['à la fois', 'ni', 'soit', 'seulement', 'les réponses', 'réponses'],
  },
  ofTheAbove: `
    toutes tous aucune aucun les des ces de ci dessus précédentes précédents réponse réponses
    options propositions affirmations est sont correcte correctes exacte exactes vraies fausses
  `,
  stopWords: `
    afin ainsi alors après aucun aucune aussi autre autres avant avec avez avoir bien car cela
    celle celles celui ceux chaque chez comme comment contre dans deux depuis doit doivent donc
    dont elle elles encore entre est être eux exacte fait faire faut faux font juste lequel
    laquelle lesquelles lesquels leur leurs lors lorsque mais même mêmes mieux moins montre
    notre nous parce parmi pendant peut peuvent plus plusieurs pour pourquoi pouvez proposition
    puis quand quel quelle quelles quels question qui quoi réponse sans sera seront seul seule
    sinon soit sont sous suivant suivante suivantes suivants sur tous tout toute toutes trois
    trop trouve très une vers voici voir votre vous vrai vraie
  `,
};
