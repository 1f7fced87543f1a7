import {allOrNoneOfTheAbove} from '../../../../plugins/training/src/lint/rules/all-or-none-of-the-above';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(allOrNoneOfTheAbove, lintedPage(quizOf(question), {locale}));
}

function findInOption(text: string, locale?: string) {
  const options = [{text: 'A trail', correct: true}, {text: 'An alarm'}, {text}];
  return findIn(choice({id: 'above', options}), locale);
}

it('points at the option', () => {
  expect(findInOption('**All** of the above')).toEqual([
    {
      message:
        'question `above` has the option “All of the above”, which only refers to the other options',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'refers to the other options',
      expected: 'an option that stands alone',
      help: 'mark several options as `correct`, or write another misunderstanding that people have in its place',
    },
  ]);
});

it('points at each of two such options', () => {
  const options = [
    {text: 'A trail', correct: true},
    {text: 'All of the above'},
    {text: 'None of the above'},
  ];
  expect(findIn(choice({options}))).toHaveLength(2);
});

it.each([
  ['en', 'None of the above.'],
  ['en', 'None of these'],
  ['en', 'Both of the above'],
  ['en', 'All the above'],
  ['en', 'All of these are correct'],
  ['en', 'None of the other answers'],
  ['en', 'Any of these options'],
  ['en', 'Neither of them'],
  ['de', 'Alle der genannten Antworten'],
  ['de', 'Keine der Antworten ist richtig'],
  ['fr', 'Toutes les réponses ci-dessus'],
  ['fr', 'Aucune de ces réponses'],
  ['es', 'Todas las anteriores'],
  ['es', 'Ninguna de las anteriores es correcta'],
  ['pt', 'Todas as anteriores'],
  ['pt', 'Nenhuma das respostas acima'],
  ['it', 'Tutte le precedenti'],
  ['it', 'Nessuna delle risposte precedenti'],
  ['nl', 'Alle bovenstaande antwoorden'],
  ['nl', 'Geen van bovenstaande'],
  ['sv', 'Alla ovanstående'],
  ['sv', 'Inget av ovanstående'],
])('knows its %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toHaveLength(1);
});

it.each([
  'None of the events of the account',
  'All of the `Lambda` functions',
  'Any of these Regions',
  'All events',
  'None',
])('leaves what speaks of something else: %s', (text) => {
  expect(findInOption(text)).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse({prompt: 'All of the above'}))).toEqual([]);
});
