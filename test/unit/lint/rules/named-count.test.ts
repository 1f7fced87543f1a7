import {namedCount} from '../../../../plugins/training/src/lint/rules/named-count';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

/** @param correct number of correct options, of four */
function findIn(prompt: string, correct: number, locale = 'en') {
  const options = [0, 1, 2, 3].map((index) => ({
    text: `Option ${index}`,
    correct: index < correct,
  }));
  const question = choice({id: 'count', prompt, options});
  return findInQuestions(namedCount, lintedPage(quizOf(question), {locale}));
}

it('points at the number that a prompt names where another one is correct', () => {
  expect(findIn('What ends a trail? (Choose **two**.)', 1)).toEqual([
    {
      message: 'the prompt of question `count` asks for 2, and 1 of its options is correct',
      path: ['quiz', 'questions', 0, 'prompt'],
      at: 'value',
      found: '“Choose **two”',
      expected: 'the number of correct options: 1',
      help: 'ask for as many as are correct, or mark other options as correct',
      offset: 20,
      length: 12,
    },
  ]);
});

it.each([
  ['en', 'Which two calls end a trail?'],
  ['en', 'Select 2 answers.'],
  ['en', 'Select any TWO.'],
  ['en', 'Pick exactly two.'],
  ['de', 'Welche zwei Aufrufe beenden einen Trail?'],
  ['de', 'Wählen Sie 2 Antworten.'],
  ['fr', 'Sélectionnez deux réponses.'],
  ['es', '¿Qué dos llamadas detienen un registro?'],
  ['pt', 'Selecione duas opções.'],
  ['it', 'Quali due chiamate fermano un trail?'],
  ['nl', 'Welke twee aanroepen stoppen een trail?'],
  ['sv', 'Välj två alternativ.'],
])('knows the words of %s: %s', (locale, prompt) => {
  expect(findIn(prompt, 2, locale)).toEqual([]);
  expect(findIn(prompt, 3, locale)).toHaveLength(1);
});

it.each([
  ['no number', 'Which calls end a trail?'],
  ['no certain number', 'Choose one or more.'],
  ['a range', 'Choose two to four.'],
  ['a size', 'You choose 2 GB. What happens?'],
  ['a part of a word', 'Which two-letter code is meant?'],
  ['a number of something else', 'Two trails deliver to one bucket. What do they share?'],
  ['code', 'What does `choose two` mean?'],
  ['a quotation', 'The console says “Select two”. What follows?'],
])('says nothing of a prompt with %s', (_, prompt) => {
  expect(findIn(prompt, 3)).toEqual([]);
});

it('says nothing where one of the numbers is right', () => {
  expect(findIn('Which one is first? Then choose three.', 3)).toEqual([]);
});

it('says nothing in a language whose words it does not know', () => {
  expect(findIn('Choose two.', 3, 'pl')).toEqual([]);
});

it('says nothing of other types', () => {
  const question = trueFalse({prompt: 'Choose two.'});
  expect(findInQuestions(namedCount, lintedPage(quizOf(question)))).toEqual([]);
});

/** One of several answers is correct, and it has two parts. */
function findInParts(prompt: string, key: string, locale: string) {
  const options = [{text: key, correct: true}, {text: 'S3'}, {text: 'EC2'}];
  const question = choice({id: 'count', prompt, options});
  return findInQuestions(namedCount, lintedPage(quizOf(question), {locale}));
}

it.each([
  ['en', 'Which two arguments does the function take?', 'event and context'],
  ['pt', 'Quais são os dois argumentos da função?', 'event e context'],
  ['de', 'Welche zwei Argumente hat die Funktion?', '`event`, `context`'],
  ['es', '¿Cuáles son los dos argumentos de la función?', 'event y context'],
  ['fr', 'Quels sont les deux arguments de la fonction ?', 'event et context'],
])('lets the correct option name as many as is asked for: %s', (locale, prompt, key) => {
  expect(findInParts(prompt, key, locale)).toEqual([]);
  expect(findInParts(prompt, 'event', locale)).toHaveLength(1);
});

it('looks at no parts of an option where options are to be chosen', () => {
  expect(findInParts('Choose two.', 'event and context', 'en')).toHaveLength(1);
});

it.each([
  ['en', 'How do you tell `cor.test` which two variables you want?'],
  ['fr', 'Comment dites-vous à la fonction quelles deux variables vous voulez ?'],
])('says nothing of a number in a clause of the question: %s', (locale, prompt) => {
  expect(findIn(prompt, 1, locale)).toEqual([]);
});

it('takes the question in the next sentence for one of its own', () => {
  expect(findIn('You know how it works. Which two calls end a trail?', 1)).toHaveLength(1);
});
