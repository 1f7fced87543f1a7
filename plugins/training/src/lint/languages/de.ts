import type {Language} from './language';

/** German */
export const de: Language = {
  absoluteTerms: {
    terms: [
      'immer',
      'nie',
      'niemals',
      'ausnahmslos',
      'ohne ausnahme',
      'in jedem fall',
      'auf jeden fall',
      'auf keinen fall',
      'unter allen umständen',
      'unter keinen umständen',
    ],
    // “Still”, “for ever”, “again and again”, “whenever”.
    notAfter: ['noch', 'für', 'nicht'],
    notBefore: ['noch', 'wieder', 'wenn', 'mehr'],
  },
  vagueTerms: {
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
  negatives: {
    terms: [
      'nicht',
      'nie',
      'niemals',
      'außer',
      'kein',
      'keine',
      'keinem',
      'keinen',
      'keiner',
      'keines',
    ],
    // “A non-standard place”: the word negates an adjective.
    notAfter: ['ein', 'eine', 'einem', 'einen', 'einer', 'eines'],
    notBefore: ['nur'],
  },
  questionWords: {
    terms: ['welche', 'welchem', 'welchen', 'welcher', 'welches', 'was', 'wer', 'wen', 'wem'],
  },
  adverbialQuestionWords: {
    terms: [
      'warum',
      'wieso',
      'weshalb',
      'wo',
      'womit',
      'wodurch',
      'wozu',
      'woran',
      'aus welchem grund',
      'aus welchen gründen',
    ],
  },
  subordinators: {
    terms: [
      'wenn',
      'falls',
      'weil',
      'da',
      'dass',
      'obwohl',
      'während',
      'damit',
      'ob',
      'warum',
      'sodass',
      'solange',
      'bis',
      'bevor',
      'nachdem',
      'sobald',
      'aber',
    ],
  },
  counting: {
    before: [
      'wähle',
      'wählen sie',
      'wähle die',
      'wählen sie die',
      'wähle genau',
      'wählen sie genau',
      'kreuze',
      'kreuzen sie',
      'markiere',
      'markieren sie',
      'welche',
    ],
    numbers: ['eine|einen|ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs'],
    notBefore: [
      'oder',
      'bis',
      'und',
      'gb',
      'tb',
      'mb',
      '%',
      'prozent',
      'sekunden',
      'minuten',
      'stunden',
      'tage',
      'wochen',
      'monate',
      'jahre',
      'mal',
      'mehr',
    ],
  },
  joints: {
    between: ['und', 'oder', 'noch', 'sowie', 'als auch'],
    around: ['beide', 'weder', 'sowohl', 'entweder', 'nur', 'antworten', 'sind richtig'],
  },
  ofTheAbove: `
    alle keine der die dieser diese oben genannten genannte stehenden aufgeführten antwort
    antworten aussage aussagen optionen möglichkeiten ist sind stimmt stimmen richtig korrekt
    falsch
  `,
  stopWords: `
    aber alle allem allen aller alles also andere anderen anderer anderes antwort auch auf
    aussage beide beim beiden beides bleibt bringt brauchen braucht dabei dafür damit dann daran
    darauf darf darin davon dazu dein deine denn dich diese diesem diesen dieser dieses doch
    dort durch eine einem einen einer eines etwas euch euer falsch finden folgende folgenden
    frage ganz gegen geht genau gibt haben hatte hier ihre ihrem ihren ihrer immer ist jede
    jedem jeden jeder jedes kann keine keinem keinen keiner können könnte lässt macht machen
    mehr mein meine muss müssen nach nachdem nicht nichts noch nur oder ohne richtig schon sehr
    sein seine seinem seinen seiner seit selbst sich sind soll sollte sollten sondern sowie
    statt stimmt trifft über unter viele vielen vier vom von vor wann warum welche welchem
    welchen welcher welches wenn werden wird wieder will wissen wodurch womit worden wurde
    wurden würde zeigt zum zur zwei zwischen
  `,
};
