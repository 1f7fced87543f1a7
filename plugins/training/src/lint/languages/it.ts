import type {Language} from './language';

/** Italian */
export const it: Language = {
  absoluteTerms: {
    terms: [
      'sempre',
      'mai',
      'invariabilmente',
      'senza eccezioni',
      'in ogni caso',
      'in nessun caso',
    ],
    // “For ever”.
    notAfter: ['per'],
    notBefore: ['che', 'più'],
  },
  vagueTerms: {
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
  // No `negatives`: “non” before an adjective cannot be told from the one that turns a question.
  questionWords: {
    terms: ['qual', 'quale', 'quali', 'che', 'chi', 'cosa'],
  },
  adverbialQuestionWords: {
    terms: ['perché', 'per quale motivo', 'per quale ragione', 'dove', 'come'],
  },
  subordinators: {
    terms: [
      'se',
      'nel caso',
      'qualora',
      'che',
      'perché',
      'quando',
      'finché',
      'mentre',
      'benché',
      'sebbene',
      'dove',
      'cui',
      'poiché',
      'ma',
    ],
  },
  counting: {
    before: [
      'scegli',
      'scegliete',
      'scegli le',
      'scegliete le',
      'seleziona',
      'selezionate',
      'seleziona le',
      'selezionate le',
      'quali sono le',
      'quali sono i',
      'quali',
    ],
    numbers: ['una|uno', 'due', 'tre', 'quattro', 'cinque', 'sei'],
    notBefore: [
      'o',
      'a',
      'e',
      'gb',
      'tb',
      'mb',
      '%',
      'secondi',
      'minuti',
      'ore',
      'giorni',
      'settimane',
      'mesi',
      'anni',
      'volte',
    ],
  },
  joints: {
    between: ['e', 'ed', 'o', 'né', 'sia', 'che'],
    around: ['sia', 'né', 'solo', 'le risposte', 'risposte', 'sono corrette'],
  },
  ofTheAbove: `
    tutte nessuna le delle precedenti sopra queste risposta risposte opzioni affermazioni è sono
    corretta corrette giuste vere
  `,
  stopWords: `
    abbia affermazione alcuna alcune alcuni alcuno alla alle allo allora altra altre altri altro
    anche ancora appena avere bene casa ciascuna ciascuno cioè come contro corretta corretto
    cosa così cui dagli dalla dalle dallo degli della delle dello dentro deve devono dopo dove
    dovrebbe dunque durante ecco ella essa esse essere essi ogni falsa falso fanno fare fatto
    fino fra frase giusta giusto hanno infatti invece loro meglio meno mentre mette molta molti
    molto mostra nella nelle nello nessun nessuna nessuno nulla ognuno oltre oppure paio
    però perché piuttosto poco poiché potrebbe prima primo proprio puoi può qual quale quali
    qualche qualcosa quando quanto quella quelle quelli quello questa queste questi questo
    quindi risposta sarà sarebbe seguente seguenti sempre senza serve siano solo sono sopra
    sotto stata stato stessa stesso sulla sulle suoi tale tanto tra trova tutta tutte tutti
    tutto una uno usare vera vero viene vengono verso voi
  `,
};
