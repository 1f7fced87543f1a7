import {unwrittenText} from '../../../../plugins/training/src/lint/rules/unwritten-text';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf} from '../../support/quizInput';

function findIn(question: unknown) {
  return findInQuestions(unwrittenText, lintedPage(quizOf(question)));
}

it('points at the first text that is to be written, and counts them', () => {
  const options = [
    {text: 'A trail', correct: true},
    {text: 'An alarm', feedback: 'TODO: say why not'},
    {text: 'TODO: a third one'},
  ];
  expect(findIn(choice({id: 'begun', options}))).toEqual([
    {
      message: 'question `begun` has 2 texts to be written',
      path: ['quiz', 'questions', 0, 'options', 1, 'feedback'],
      at: 'value',
      found: '`TODO:`',
      expected: 'what readers are to see',
      help: 'write the question, and leave out `TODO:`',
      offset: 0,
      length: 5,
    },
  ]);
});

it.each([
  ['a word of Spanish', 'TODO LO ANTERIOR'],
  ['the mark in the middle', 'What does `TODO:` mean in code?'],
  ['code', '`TODO: later`'],
])('leaves %s', (_, prompt) => {
  expect(findIn(choice({prompt}))).toEqual([]);
});
