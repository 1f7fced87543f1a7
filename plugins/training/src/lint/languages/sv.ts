import type {Language} from './language';

/** Swedish */
export const sv: Language = {
  absoluteTerms: {
    terms: [
      'alltid',
      'aldrig',
      'undantagslöst',
      'utan undantag',
      'i samtliga fall',
      'under inga omständigheter',
    ],
  },
  vagueTerms: {
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
  negatives: {
    terms: ['inte', 'ej', 'aldrig', 'utom'],
    notBefore: ['bara'],
  },
  questionWords: {
    terms: ['vilken', 'vilket', 'vilka', 'vad', 'vem'],
  },
  adverbialQuestionWords: {
    terms: ['varför', 'av vilken anledning', 'var', 'hur'],
  },
  subordinators: {
    terms: [
      'om',
      'att',
      'som',
      'eftersom',
      'när',
      'medan',
      'fast',
      'varför',
      'tills',
      'innan',
      'så',
      'men',
    ],
  },
  counting: {
    before: ['välj', 'välj de', 'välj ut', 'markera', 'vilka'],
    numbers: ['ett|en', 'två', 'tre', 'fyra', 'fem', 'sex'],
    notBefore: [
      'eller',
      'till',
      'och',
      'gb',
      'tb',
      'mb',
      '%',
      'procent',
      'sekunder',
      'minuter',
      'timmar',
      'dagar',
      'veckor',
      'månader',
      'år',
      'gånger',
    ],
  },
  joints: {
    between: ['och', 'eller', 'samt'],
    around: ['både', 'varken', 'antingen', 'endast', 'svaren', 'är rätt'],
  },
  ofTheAbove: `
    alla inget inga av ovanstående dessa svar svaren alternativ alternativen påståenden är rätt
    riktiga fel
  `,
  stopWords: `
    alla allt alltid andra annan annat att av avser bara behöver beror betyder bland blev blir
    bort borde både bäst bästa dem den denna dennes dess dessa det detta dig din dina du där
    därför efter eftersom eller endast enda ett ettdera falskt finns flera fram frågan fråga
    från fyra får följande för före först första genom ger gick gäller gör göra ha hade han har
    hela helst henne hennes hon honom hur här hos ifall igen inga ingen inget ingenting inom
    inte innan istället ja jag kan kommer korrekt kunde kunna läggs länge med mellan men mer
    mera mest min mina mindre mitt mot mycket måste många någon något några när nästa och också
    om oss påstående påståendet rätt sade samma samt sant sedan sig sin sina sitt ska skall
    skulle som står svar svaret stället så sådan tar till tills tre trots tror två under upp ur
    utan utanför vad var vara varför varit varje vars vart vem vems vid vilka vilken vilket vill
    visar visas väljer vår våra vårt är även över
  `,
};
