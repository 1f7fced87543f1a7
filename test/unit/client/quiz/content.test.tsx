import {createElement, Fragment, type ReactNode} from 'react';
import {readOptions} from '../../../../plugins/training/src/client/types/choice';
import {readQuiz} from '../../../../plugins/training/src/client/quiz/content';
import {readFillIn} from '../../../../plugins/training/src/client/types/fillIn';
import {readMatching} from '../../../../plugins/training/src/client/types/matching';
import {withSharedTexts} from '../../../../plugins/training/src/client/quiz/sharedTexts';
import {readItems} from '../../../../plugins/training/src/client/types/sequencing';
import {
  commandQuestion,
  journeyQuestion,
  question as elementOf,
  type QuestionParts,
  servicesQuestion,
  TYPES,
} from '../../support/quizElements';

/** An element as `quiz/questionToMdast` writes it into a page. */
function part(name: string, attributes: object, ...children: ReactNode[]): ReactNode {
  return createElement(name, attributes, ...children);
}

function text(name: string, words: string): ReactNode {
  return part(name, {}, words);
}

const choice = {number: '3', typeName: 'choice', type: TYPES.choice};

const question = part(
  'question',
  {...choice, id: 'recorded', hash: 'abc', multiple: true, points: '2.5'},
  text('prompt', 'Which?'),
  text('stem', 'Code'),
  part('option', {id: 'a', correct: true}, text('text', 'A'), text('feedback', 'Yes.')),
  part('option', {id: 'b', block: true}, text('text', 'B')),
  text('hint', 'One'),
  text('hint', 'Two'),
  text('explanation', 'Because.'),
);

function elementIn(parts: QuestionParts) {
  const [entry] = readQuiz(elementOf(parts), 'en').questions;
  if (!entry) {
    throw new Error('No question was read.');
  }
  return entry.element;
}

describe('readQuiz', () => {
  it('reads the model of a question', () => {
    expect(readQuiz(question, 'en').questions[0]?.model).toMatchObject({
      type: 'choice',
      id: 'recorded',
      hash: 'abc',
      number: 3,
      points: 2.5,
      correctResponse: ['a'],
    });
  });

  it('reads questions of the page and those drawn from others, each in a list of its own', () => {
    const drawn = part('question', {...choice, key: 'other', id: 'other', hash: 'd'});
    const {questions} = readQuiz([question, [drawn], null], 'en');
    expect(questions.map(({model}) => model.id)).toEqual(['recorded', 'other']);
  });

  it('reads the texts of a question', () => {
    expect(readQuiz(question, 'en').questions[0]?.content).toEqual({
      prompt: 'Which?',
      stem: 'Code',
      shared: null,
      hints: ['One', 'Two'],
      explanation: 'Because.',
    });
  });

  it('says which neighbours share a text', () => {
    const about = (id: string, group?: string) =>
      part('question', {...choice, key: id, id, hash: 'h', group}, text('shared', 'A trail.'));
    const {questions} = readQuiz(
      [about('a', 'x'), about('b', 'x'), about('c'), about('d', 'x'), about('e', 'y')],
      'en',
    );
    expect(
      withSharedTexts(questions).map(
        ({content: {shared}}) => shared && [shared.first.id, shared.last.id, shared.text],
      ),
    ).toEqual([
      ['a', 'b', 'A trail.'],
      ['a', 'b', 'A trail.'],
      null,
      ['d', 'd', 'A trail.'],
      ['e', 'e', 'A trail.'],
    ]);
  });

  it('fills in what a question does not say', () => {
    const [entry] = readQuiz(part('question', {...choice, id: 'q', hash: 'h'}), 'en').questions;
    expect(entry?.model.points).toBe(1);
    expect(entry?.content).toEqual({
      prompt: null,
      stem: null,
      shared: null,
      hints: [],
      explanation: null,
    });
  });

  it('gives each question its type, with the element to read from', () => {
    const [entry] = readQuiz(elementOf(commandQuestion), 'en').questions;
    expect(entry?.type).toBe(TYPES['fill-in']);
    expect(entry?.model.type).toBe('fill-in');
    expect(entry && readFillIn(entry.element).blanks).toEqual([['StopLogging', 'stop-logging']]);
  });

  it('reads questions in their order, whatever stands between them', () => {
    const children = [
      '\n',
      createElement('question', {...choice, key: 1, id: 'one'}),
      null,
      createElement('p', {key: 2}, 'Text'),
      createElement('question', {...choice, key: 3, id: 'two'}),
    ];
    expect(readQuiz(children, 'en').questions.map(({model}) => model.id)).toEqual(['one', 'two']);
  });

  it('reads the intro, or that there is none', () => {
    expect(readQuiz([createElement('intro', {key: 0}, 'First.'), question], 'en').intro).toBe(
      'First.',
    );
    expect(readQuiz(question, 'en').intro).toBeNull();
  });

  it('reads texts as they are, elements included', () => {
    const words = createElement(Fragment, null, 'What does ', createElement('code', null, 'it'));
    const [entry] = readQuiz(part('question', choice, part('prompt', {}, words)), 'en').questions;
    expect(entry?.content.prompt).toEqual(words);
  });

  it('gives a question an anchor, in a list of posts one of its own', () => {
    const anchorIn = (scope?: string) => readQuiz(question, 'en', scope).questions[0]?.model.anchor;
    expect(anchorIn()).toBe('question-recorded');
    expect(anchorIn('blog-trails')).toBe('question-recorded-blog-trails');
  });

  it('reads no quiz from nothing', () => {
    expect(readQuiz(null, 'en')).toEqual({intro: null, questions: []});
  });
});

describe('the parts of a type', () => {
  it('are options with their text and feedback', () => {
    const [entry] = readQuiz(question, 'en').questions;
    expect(entry && readOptions(entry.element)).toEqual([
      {id: 'a', text: 'A', block: false, correct: true, feedback: 'Yes.'},
      {id: 'b', text: 'B', block: true, correct: false, feedback: null},
    ]);
  });

  it('are the answers that a field accepts', () => {
    expect(readFillIn(elementIn(commandQuestion))).toEqual({
      blanks: [['StopLogging', 'stop-logging']],
      pattern: null,
      normalized: null,
      caseSensitive: false,
      sentence: null,
    });
  });

  it('are a pattern, and whether case counts', () => {
    const element = elementIn({
      ...commandQuestion,
      attributes: {pattern: '.+', caseSensitive: true},
    });
    expect(readFillIn(element)).toMatchObject({pattern: '.+', caseSensitive: true});
  });

  it('are items in the order in which a reader finds them', () => {
    expect(readItems(elementIn(journeyQuestion)).map(({id}) => id)).toEqual([
      'deliver',
      'call',
      'record',
    ]);
  });

  it('are rows, choices, and the pairs that are right', () => {
    const {lefts, choices, key} = readMatching(elementIn(servicesQuestion));
    expect(lefts.map((row) => row.text)).toEqual(['CloudTrail', 'CloudWatch']);
    expect(choices.map(({id, label}) => [id, label])).toEqual([
      ['busy', 'How busy is it?'],
      ['cost', 'What does it cost?'],
      ['who', 'Who called it?'],
    ]);
    expect(key).toEqual([
      {left: 'trail', right: 'who'},
      {left: 'watch', right: 'busy'},
    ]);
  });
});
