import {createElement, Fragment, type ReactNode} from 'react';
import {readQuiz} from '../../../plugins/training/src/client/content';

/** An element as `quiz/toMdast` writes it into a page. */
function part(name: string, attributes: object, ...children: ReactNode[]): ReactNode {
  return createElement(name, attributes, ...children);
}

function text(name: string, words: string): ReactNode {
  return part(name, {}, words);
}

const question = part(
  'question',
  {id: 'recorded', hash: 'abc', type: 'choice', multiple: true, points: '2.5'},
  text('prompt', 'Which?'),
  text('stem', 'Code'),
  part('option', {id: 'a', correct: true}, text('text', 'A'), text('feedback', 'Yes.')),
  part('option', {id: 'b', block: true}, text('text', 'B')),
  text('hint', 'One'),
  text('hint', 'Two'),
  text('explanation', 'Because.'),
);

describe('readQuiz', () => {
  it('reads the model of a question', () => {
    expect(readQuiz(question).questions[0]?.model).toEqual({
      type: 'choice',
      id: 'recorded',
      hash: 'abc',
      points: 2.5,
      multiple: true,
      options: [
        {id: 'a', correct: true},
        {id: 'b', correct: false},
      ],
    });
  });

  it('reads the texts of a question', () => {
    expect(readQuiz(question).questions[0]?.content).toEqual({
      prompt: 'Which?',
      stem: 'Code',
      options: new Map([
        ['a', {text: 'A', block: false, feedback: 'Yes.'}],
        ['b', {text: 'B', block: true, feedback: null}],
      ]),
      hints: ['One', 'Two'],
      explanation: 'Because.',
    });
  });

  it('fills in what a question does not say', () => {
    const [entry] = readQuiz(part('question', {id: 'q', hash: 'h', type: 'true-false'})).questions;
    expect(entry?.model).toMatchObject({type: 'true-false', points: 1, multiple: false});
    expect(entry?.content).toMatchObject({
      prompt: null,
      stem: null,
      hints: [],
      explanation: null,
    });
  });

  it('reads questions in their order, whatever stands between them', () => {
    const children = [
      '\n',
      createElement('question', {key: 1, id: 'one'}),
      null,
      createElement('p', {key: 2}, 'Text'),
      createElement('question', {key: 3, id: 'two'}),
    ];
    expect(readQuiz(children).questions.map(({model}) => model.id)).toEqual(['one', 'two']);
  });

  it('reads the intro, or that there is none', () => {
    expect(readQuiz([createElement('intro', {key: 0}, 'First.'), question]).intro).toBe('First.');
    expect(readQuiz(question).intro).toBeNull();
  });

  it('reads texts as they are, elements included', () => {
    const words = createElement(Fragment, null, 'What does ', createElement('code', null, 'it'));
    const [entry] = readQuiz(part('question', {}, part('prompt', {}, words))).questions;
    expect(entry?.content.prompt).toEqual(words);
  });

  it('reads no quiz from nothing', () => {
    expect(readQuiz(null)).toEqual({intro: null, questions: []});
  });
});
