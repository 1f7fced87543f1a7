import {optionWithoutFeedback} from '../../../../plugins/training/src/lint/rules/option-without-feedback';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
} from '../../support/quizInput';

function findIn(question: unknown) {
  return findInQuestions(optionWithoutFeedback, lintedPage(quizOf(question)));
}

const right = {text: 'Management events', correct: true, feedback: 'Yes.'};

describe('options', () => {
  it('are found once for a question, at the first without feedback and all others besides', () => {
    const options = [right, {text: 'Data events'}, {text: 'Insights events'}];
    expect(findIn(choice({id: 'default', options}))).toEqual([
      {
        message: '2 of the 3 options of question `default` have no feedback',
        path: ['quiz', 'questions', 0, 'options', 1, 'text'],
        at: 'value',
        found: 'readers who choose this get no feedback',
        expected: '`feedback` on every option',
        help: 'add `feedback:` that says why the option is right, or which misunderstanding leads to it',
        related: [
          {
            path: ['quiz', 'questions', 0, 'options', 2, 'text'],
            at: 'value',
            label: 'readers who choose this get no feedback',
          },
        ],
      },
    ]);
  });

  it.each([
    [[right, {text: 'Data events'}], '1 of the 2 options of question `default` has no feedback'],
    [
      [{text: 'a', correct: true}, {text: 'b'}, {text: 'c'}],
      '3 of the 3 options of question `default` have no feedback',
    ],
  ])('are counted', (options, message) => {
    expect(findIn(choice({id: 'default', options}))).toMatchObject([{message}]);
  });

  it('are left alone where each has feedback', () => {
    expect(findIn(choice({options: [right, {text: 'Data events', feedback: 'No.'}]}))).toEqual([]);
  });
});

describe('answers to a statement', () => {
  it('are found at the question where there is no feedback', () => {
    expect(findIn(trueFalse({id: 'free'}))).toEqual([
      {
        message: 'question `free` has no feedback for `true` and `false`',
        path: ['quiz', 'questions', 0],
        at: 'value',
        found: '`feedback` is missing',
        expected: '`feedback` with a text for `true` and one for `false`',
        help: 'say why the answer is right, or which misunderstanding leads to it',
      },
    ]);
  });

  it('are found at the feedback where one of them has none', () => {
    expect(findIn(trueFalse({id: 'free', feedback: {true: 'Yes.'}}))).toMatchObject([
      {
        message: 'question `free` has no feedback for `false`',
        path: ['quiz', 'questions', 0, 'feedback'],
        at: 'key',
        found: '`false` is missing',
      },
    ]);
  });

  it('are left alone where both have feedback', () => {
    expect(findIn(trueFalse({feedback: {true: 'Yes.', false: 'No.'}}))).toEqual([]);
  });
});

it.each([
  ['fill-in', fillIn()],
  ['numeric', numeric()],
  ['sequencing', sequencing()],
  ['matching', matching()],
])('says nothing about a question of type %s, which takes no feedback', (_, question) => {
  expect(findIn(question)).toEqual([]);
});
