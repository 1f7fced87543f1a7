import {speaksOfOthers} from '../../quiz/base/speaksOfOthers';
import {checkChoice} from '../choice';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {wordsOf} from '../text';

/**
 * What such an option consists of. With any other word it is about something else: “None of the
 * events of the account”.
 */
const WORDS = new Set(
  [
    'all both any none neither of the these those them above other others two three four',
    'answer answers option options choice choices statement statements alternative alternatives',
    'is are apply applies mentioned listed given correct right true incorrect wrong false',
    'alle keine der die dieser diese oben genannten genannte stehenden aufgeführten',
    'antwort antworten aussage aussagen optionen möglichkeiten ist sind stimmt stimmen richtig',
    'korrekt falsch',
    'toutes tous aucune aucun les des ces de ci dessus précédentes précédents réponse réponses',
    'options propositions affirmations est sont correcte correctes exacte exactes vraies fausses',
    'todas todos ninguna ninguno las los anteriores estas respuesta respuestas opciones',
    'afirmaciones es son correcta correctas verdaderas falsas',
    'nenhuma as das acima alternativas resposta respostas opções afirmações está estão são',
    'correta corretas verdadeiras',
    'tutte nessuna le delle precedenti sopra queste risposta risposte opzioni affermazioni è sono',
    'corretta corrette giuste vere',
    'geen bovenstaande van deze antwoord antwoorden opties beweringen zijn juist goed fout',
    'alla inget inga av ovanstående dessa svar svaren alternativ alternativen påståenden är rätt',
    'riktiga fel',
  ].flatMap((line) => line.split(' ')),
);

export const allOrNoneOfTheAbove: QuestionRule = {
  name: 'all-or-none-of-the-above',
  summary: 'An option is “All of the above”, “None of these” or the like.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv'],
  sources: [HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE],
  check: checkChoice(({id, options}) =>
    options
      .filter(
        ({markdown, plainText}) =>
          speaksOfOthers(markdown) && wordsOf(plainText).every((word) => WORDS.has(word)),
      )
      .map(({path, plainText}) => ({
        message: `question \`${id}\` has the option “${plainText}”, which only refers to the other options`,
        path,
        at: 'value',
        found: 'refers to the other options',
        expected: 'an option that stands alone',
        help: 'mark several options as `correct`, or write another misunderstanding that people have in its place',
      })),
  ),
};
