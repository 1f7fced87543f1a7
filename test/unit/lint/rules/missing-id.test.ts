import {missingId} from '../../../../plugins/training/src/lint/rules/missing-id';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {questionId} from '../../../../plugins/training/src/quiz/ids/questionId';
import {questionSchema} from '../../../../plugins/training/src/quiz/types';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {blanks, choice, quizOf, trueFalse, without} from '../../support/quizInput';

function findIn(question: unknown) {
  return findInQuestions(missingId, lintedPage(quizOf(question)));
}

it('points at the question and names it after its words', () => {
  expect(findIn(choice({prompt: 'Which call stops it?'}))).toEqual([
    {
      message: 'question `which-call-stops-it` has no `id`, so one is made from its words',
      path: ['quiz', 'questions', 0],
      at: 'value',
      found: '`id` is missing',
      expected: '`id` with lower-case letters and digits, joined by hyphens',
      help: 'add `id: which-call-stops-it`: links to the question and readers’ answers stay as they are',
      fix: {
        kind: 'insert',
        path: ['quiz', 'questions', 0],
        key: 'id',
        value: 'which-call-stops-it',
      },
    },
  ]);
});

it('fixes with the id that the question has already, so that stored answers stay valid', () => {
  const question = trueFalse({prompt: 'Event *history* is free.'});
  const [problem] = findIn(question);
  const value = problem?.fix?.kind === 'insert' ? problem.fix.value : null;
  expect(value).toBe(questionId(questionSchema.parse(question)));
});

it('fixes the file with one more line', () => {
  const content = '---\nquiz:\n  questions:\n    - prompt: Which call?\n      options: []\n---\n';
  const [problem] = findIn(choice({prompt: 'Which call?'}));
  const [diagnostic] = locate(
    problem ? [{...problem, code: 'lint/missing-id'}] : [],
    markdownFile('page.mdx', () => content),
  );
  expect(diagnostic?.fix?.edits).toEqual([{start: 29, end: 29, text: 'id: which-call\n      '}]);
});

it('has no fix where its words have other letters than an id may have', () => {
  const [problem] = findIn(choice({prompt: 'Où sont les événements ?'}));
  expect(problem).toMatchObject({help: 'add a short `id`, before readers have answered'});
  expect(problem).not.toHaveProperty('fix');
});

it('names a text with blanks after its words', () => {
  expect(findIn(without(blanks('It keeps [[90]] days.'), 'id'))).toMatchObject([
    {fix: {value: 'it-keeps-days'}},
  ]);
});

it('says nothing about a question with an id', () => {
  expect(findIn(choice({id: 'own'}))).toEqual([]);
});
