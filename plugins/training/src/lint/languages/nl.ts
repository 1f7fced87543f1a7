import type {Language} from './language';

/** Dutch */
export const nl: Language = {
  absoluteTerms: {
    terms: ['altijd', 'nooit', 'zonder uitzondering', 'in alle gevallen', 'in geen geval'],
    // “For ever”.
    notAfter: ['voor'],
  },
  vagueTerms: {
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
  negatives: {
    terms: ['niet', 'geen', 'nooit', 'behalve', 'uitgezonderd'],
    notBefore: ['alleen'],
  },
  questionWords: {
    terms: ['welk', 'welke', 'wat', 'wie'],
  },
  adverbialQuestionWords: {
    terms: ['waarom', 'om welke reden', 'waar', 'hoe'],
  },
  subordinators: {
    terms: [
      'als',
      'dat',
      'die',
      'omdat',
      'wanneer',
      'terwijl',
      'hoewel',
      'waarom',
      'zodat',
      'tot',
      'voordat',
      'nadat',
      'zolang',
      'maar',
    ],
  },
  counting: {
    before: ['kies', 'kies de', 'kies er', 'selecteer', 'selecteer de', 'selecteer er', 'welke'],
    numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes'],
    notBefore: [
      'of',
      'tot',
      'en',
      'gb',
      'tb',
      'mb',
      '%',
      'procent',
      'seconden',
      'minuten',
      'uur',
      'dagen',
      'weken',
      'maanden',
      'jaar',
      'keer',
    ],
  },
  joints: {
    between: ['en', 'of', 'noch', 'als'],
    around: ['zowel', 'noch', 'alleen', 'antwoorden', 'zijn juist'],
  },
  ofTheAbove: `
    geen bovenstaande van deze antwoord antwoorden opties beweringen zijn juist goed fout
  `,
  stopWords: `
    alle alleen alles als altijd ander andere antwoord beide beste bestaat betekent bevat bij
    binnen blijft daar daarna daarom daarvan deze dezelfde dient dingen door doet drie echter
    een eens eerst eerste elk elke enige enkele geeft geen gebeurt gebruik gebruikt gebruiken
    gaat had hebben heeft hele hier hoe hoeveel houdt hun iedere iemand iets ieder indien jaar
    juist juiste kan kunnen kunt laat maar maakt maken meer meest meeste men mensen met mijn
    minder moet moeten naar naast niemand niet niets nodig nooit omdat onder onjuist onze ook
    over paar reeds sinds slechts steeds stelling tegen tijdens toch toen tot tussen twee vaak
    van vanaf veel veld vier vindt volgende voor voordat vraag waar waarbij waarin waarmee
    waarom waarop waarvan wanneer want waren wat weer wel welk welke werd werden weten wie wil
    wilt worden wordt zal zeer zelf zich zien zijn zijne zoals zodat zonder zou zouden zullen
  `,
};
