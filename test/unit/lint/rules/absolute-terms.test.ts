import {absoluteTerms} from '../../../../plugins/training/src/lint/rules/absolute-terms';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(absoluteTerms, lintedPage(quizOf(question), {locale}));
}

function findInOption(text: string, locale?: string) {
  const options = [{text: 'A trail', correct: true}, {text: 'An alarm'}, {text}];
  return findIn(choice({id: 'absolute', options}), locale);
}

it('points at the word', () => {
  expect(findInOption('**It** always records reads')).toEqual([
    {
      message:
        'a wrong option of question `absolute` says “always”, which readers take as a sign of a wrong option',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'absolute term',
      expected: 'an option without such a word',
      help: 'say when it is true, or for what',
      offset: 7,
      length: 6,
    },
  ]);
});

it('leaves what the correct option says as well: then it is the fact that is asked', () => {
  const never = [{text: 'It never ends', correct: true}, {text: 'Reads'}, {text: 'Writes'}];
  expect(findIn(choice({options: never}))).toEqual([]);
  const both = [
    {text: 'It always records writes', correct: true},
    {text: 'It always records reads'},
    {text: 'It sometimes records writes'},
  ];
  expect(findIn(choice({options: both}))).toEqual([]);
});

it('leaves the correct option with a comma behind the word', () => {
  const options = [
    {text: 'Immer, wenn etwas neu ist', correct: true},
    {text: 'Nur am ersten Tag des Monats'},
    {text: 'Nur nach einem Ausfall'},
  ];
  expect(findIn(choice({prompt: 'Wann wird geprüft?', options}), 'de')).toEqual([]);
});

it('leaves a prompt that says such a word, or asks for what is wrong', () => {
  const options = [{text: 'A trail', correct: true}, {text: 'It always ends'}];
  expect(findIn(choice({prompt: 'What is always on?', options}))).toEqual([]);
  expect(findIn(choice({prompt: 'Which is **not** true?', options}))).toEqual([]);
});

it('names an option once', () => {
  expect(findInOption('It always starts and never ends')).toMatchObject([{length: 6}]);
});

it('names every wrong option that has one', () => {
  const options = [
    {text: 'It ends', correct: true},
    {text: 'It always runs'},
    {text: 'It never runs'},
  ];
  expect(findIn(choice({options}))).toHaveLength(2);
});

it.each([
  ['en', 'It ends in all cases'],
  ['en', 'It ends under no circumstances'],
  ['de', 'Er läuft immer'],
  ['de', 'Er läuft in jedem Fall'],
  ['fr', 'Il ne finit en aucun cas'],
  ['es', 'Siempre registra todo'],
  ['pt', 'Regista tudo sem exceção'],
  ['it', 'Non finisce mai'],
  ['nl', 'Het eindigt in geen geval'],
  ['sv', 'Den loggar alltid'],
])('knows its %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toHaveLength(1);
});

it.each([
  ['en', 'The state `always`'],
  ['en', 'The “Always Free” tier'],
  ['en', 'An always-on recorder'],
  ['en', 'All Regions of the account'],
  ['en', 'Only write events'],
  ['en', 'It is not always free'],
  ['en', 'An Always On recorder'],
  ['en', 'Never'],
  ['en', 'Always, as the bucket keeps it'],
  ['en', 'To keep a trail that always runs'],
  ['de', 'Er bleibt für immer'],
  ['de', 'Immer, wenn etwas neu ist'],
  ['fr', 'Il reste pour toujours'],
  ['de', 'Er läuft noch immer'],
  ['de', 'Immer wieder'],
  ['es', 'Siempre que haya un registro'],
  ['ja', 'always'],
])('leaves, in %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toEqual([]);
});

it('leaves prompts', () => {
  expect(findIn(choice({prompt: 'What is always recorded?'}))).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse({prompt: 'It always ends.'}))).toEqual([]);
});
