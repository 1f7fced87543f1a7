import type {Language} from './language';

/** Portuguese */
export const pt: Language = {
  absoluteTerms: {
    terms: [
      'sempre',
      'nunca',
      'jamais',
      'invariavelmente',
      'sem exceção',
      'em todos os casos',
      'em nenhum caso',
    ],
    // “For ever”, “whenever”.
    notAfter: ['para'],
    notBefore: ['que'],
  },
  vagueTerms: {
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
  negatives: {
    terms: ['não', 'nunca', 'jamais', 'exceto', 'salvo'],
    // “Static and not static”.
    notAfter: ['e', 'ou', 'de', 'por', 'para'],
    notBefore: ['só', 'apenas'],
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
      'ais',
      'ivo',
      'iva',
      'ivos',
      'ivas',
      'icos',
      'icas',
      'vel',
      'veis',
      'mente',
      'ando',
      'endo',
    ],
  },
  questionWords: {
    terms: ['qual', 'quais', 'que', 'quem'],
    // “Why”, “what for”.
    notAfter: ['por', 'para'],
  },
  adverbialQuestionWords: {
    terms: ['por que', 'por quê', 'por qual motivo', 'por qual razão', 'onde', 'de que forma'],
  },
  subordinators: {
    terms: [
      'se',
      'que',
      'porque',
      'quando',
      'enquanto',
      'embora',
      'onde',
      'quem',
      'pois',
      'cujo',
      'cuja',
      'mas',
    ],
  },
  counting: {
    before: [
      'escolha',
      'escolha as',
      'selecione',
      'selecione as',
      'marque',
      'assinale',
      'quais são as',
      'quais são os',
      'quais',
      'que',
    ],
    numbers: ['uma|um', 'duas|dois', 'três', 'quatro', 'cinco', 'seis'],
    notBefore: [
      'ou',
      'a',
      'e',
      'gb',
      'tb',
      'mb',
      '%',
      'segundos',
      'minutos',
      'horas',
      'dias',
      'semanas',
      'meses',
      'anos',
      'vezes',
    ],
  },
  joints: {
    between: ['e', 'ou', 'nem', 'como'],
    around: ['tanto', 'nem', 'apenas', 'as respostas', 'respostas', 'estão corretas'],
  },
  ofTheAbove: `
    nenhuma as das acima alternativas resposta respostas opções afirmações está estão são
    correta corretas verdadeiras
  `,
  stopWords: `
    acerca ainda algo alguém alguma algumas algum alguns antes aquela aquele aqui assim através
    cada coisa como correta correto depois desde dessa desse desta deste deve devem dois duas
    durante dele dela ela elas eles embora então entre essa essas esse esses esta está estão
    estar estas este estes falsa falso fazer faz feita feito fora frase hora isso isto mais mas
    melhor menos mesma mesmo mostra muito muitos nada nem nenhum nenhuma nessa nesse nesta neste
    onde outra outras outro outros para pela pelas pelo pelos pergunta pode podem poderia porque
    pouco primeiro quais qual qualquer quando quanto quem quer resposta seguinte seguintes sem
    sempre sendo será seria seus sobre somente suas também tanto tem têm toda todas todo todos
    três tudo uma umas usar vários verdadeira verdadeiro você
  `,
};
