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
        'an option of question `absolute` says “always”, which readers take as a sign of a wrong option',
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

it('finds a word in a correct option, too', () => {
  const options = [{text: 'It never ends', correct: true}, {text: 'Reads'}, {text: 'Writes'}];
  expect(findIn(choice({options}))).toHaveLength(1);
});

it('names an option once', () => {
  expect(findInOption('It always starts and never ends')).toMatchObject([{length: 6}]);
});

it('names every option that has one', () => {
  const options = [{text: 'It ends', correct: true}, {text: 'Always'}, {text: 'Never'}];
  expect(findIn(choice({options}))).toHaveLength(2);
});

it('leaves a word that all options have', () => {
  const options = [
    {text: 'Always, by default', correct: true},
    {text: 'Always, with a trail'},
    {text: 'Never'},
  ];
  expect(findIn(choice({options}))).toEqual([]);
});

it.each([
  ['en', 'In all cases'],
  ['en', 'Under no circumstances'],
  ['de', 'Er läuft immer'],
  ['de', 'In jedem Fall'],
  ['fr', 'En aucun cas'],
  ['es', 'Siempre'],
  ['pt', 'Sem exceção'],
  ['it', 'Mai'],
  ['nl', 'In geen geval'],
  ['sv', 'Alltid'],
])('knows its %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toHaveLength(1);
});

it.each([
  ['en', 'The state `always`'],
  ['en', 'The “Always Free” tier'],
  ['en', 'An always-on recorder'],
  ['en', 'All Regions of the account'],
  ['en', 'Only write events'],
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
