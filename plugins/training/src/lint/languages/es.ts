import type {Language} from './language';

/** Spanish */
export const es: Language = {
  absoluteTerms: {
    terms: [
      'siempre',
      'nunca',
      'jamás',
      'invariablemente',
      'sin excepción',
      'en todos los casos',
      'en ningún caso',
    ],
    // “For ever”, “provided that”.
    notAfter: ['para'],
    notBefore: ['que', 'y cuando'],
  },
  vagueTerms: {
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
  negatives: {
    terms: ['no', 'nunca', 'jamás', 'excepto', 'salvo'],
    // “Static and not static”.
    notAfter: ['y', 'e', 'o', 'u', 'de', 'por', 'para'],
    notBefore: ['solo', 'sólo'],
    // Participles, adjectives, adverbs and gerunds, which negate no question.
    notBeforeEndings: [
      'ior',
      'iores',
      'ado',
      'ada',
      'ados',
      'adas',
      'cido',
      'cida',
      'cidos',
      'cidas',
      'gido',
      'gida',
      'gidos',
      'gidas',
      'nido',
      'nida',
      'nidos',
      'nidas',
      'tido',
      'tida',
      'tidos',
      'tidas',
      'ales',
      'ivo',
      'iva',
      'ivos',
      'ivas',
      'icos',
      'icas',
      'ble',
      'bles',
      'mente',
      'ando',
      'endo',
    ],
  },
  questionWords: {
    terms: ['cuál', 'cuáles', 'qué', 'quién', 'quiénes'],
    // “Why”, “what for”.
    notAfter: ['por', 'para'],
  },
  adverbialQuestionWords: {
    terms: [
      'por qué',
      'por cuál motivo',
      'a qué se',
      'para qué',
      'dónde',
      'cómo',
      'cuándo',
      'cuánto',
      'cuántos',
      'cuántas',
    ],
  },
  subordinators: {
    terms: [
      'si',
      'que',
      'porque',
      'cuando',
      'mientras',
      'aunque',
      'donde',
      'quien',
      'pues',
      'cuyo',
      'cuya',
      'pero',
    ],
  },
  counting: {
    before: [
      'elige',
      'elija',
      'elige las',
      'elija las',
      'selecciona',
      'seleccione',
      'selecciona las',
      'seleccione las',
      'escoge',
      'escoja',
      'marca',
      'marque',
      'cuáles son las',
      'cuáles son los',
      'qué',
    ],
    numbers: ['una|uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
    notBefore: [
      'o',
      'a',
      'y',
      'gb',
      'tb',
      'mb',
      '%',
      'segundos',
      'minutos',
      'horas',
      'días',
      'semanas',
      'meses',
      'años',
      'veces',
    ],
  },
  joints: {
    between: ['y', 'e', 'o', 'u', 'ni', 'como'],
    around: ['tanto', 'ni', 'solo', 'las respuestas', 'respuestas', 'son correctas'],
  },
  ofTheAbove: `
    todas todos ninguna ninguno las los anteriores estas respuesta respuestas opciones
    afirmaciones es son correcta correctas verdaderas falsas
  `,
  stopWords: `
    acerca algo alguien alguna algunas alguno algunos ante antes aquel así aunque cada como cómo
    correcta correcto cuál cuales cuáles cualquier cuando cuándo cuanto debe deben desde después
    donde dónde dos durante ella ellas ellos encuentra entonces entre eran eres esta está estaba
    están estar estas este estos falsa falso frase fue fuera hace hacen hacer hacia haga hasta
    incluso luego mayor mejor menos mientras mismo misma mucho muchos muestra nada ninguna
    ninguno nosotros nunca otra otras otro otros para pero poco por porque pregunta primero
    puede pueden puedes pues quién quiere respuesta según será seria sería siempre siguiente
    siguientes sobre solo sólo somos suele tanto tiene tienen toda todas todo todos tres tras
    una unas unos usted varios verdadera verdadero
  `,
};
