import {createElement, Fragment, isValidElement, type ReactElement, type ReactNode} from 'react';
import Blank from '@theme/KnowledgeCheck/Blank';
import choice from '@theme/KnowledgeCheck/Choice';
import countedChoice from '@theme/KnowledgeCheck/CountedChoice';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import matching from '@theme/KnowledgeCheck/Matching';
import numeric from '@theme/KnowledgeCheck/Numeric';
import reflect from '@theme/KnowledgeCheck/Reflect';
import richFillIn from '@theme/KnowledgeCheck/RichFillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import sequencing from '@theme/KnowledgeCheck/Sequencing';
import type {QuestionType} from '../../../plugins/training/src/client/types/questionType';
import type {QuestionTypeName} from '../../../plugins/training/src/shared/questionTypes';

export const TYPES: Readonly<Record<QuestionTypeName, QuestionType>> = {
  choice,
  'true-false': choice,
  'fill-in': fillIn,
  numeric,
  sequencing,
  matching,
  reflect,
};

/** Every question type of the theme, by the name that it has in a page. */
export const COMPONENTS: Readonly<Record<string, QuestionType>> = {
  TrainingKnowledgeCheckChoice: choice,
  TrainingKnowledgeCheckCountedChoice: countedChoice,
  TrainingKnowledgeCheckFillIn: fillIn,
  TrainingKnowledgeCheckMatching: matching,
  TrainingKnowledgeCheckNumeric: numeric,
  TrainingKnowledgeCheckReflect: reflect,
  TrainingKnowledgeCheckRichFillIn: richFillIn,
  TrainingKnowledgeCheckRichNumeric: richNumeric,
  TrainingKnowledgeCheckSequencing: sequencing,
};

export interface QuestionParts {
  readonly id: string;
  readonly typeName?: QuestionTypeName;
  /** Where it uses more of its type than most do. */
  readonly type?: QuestionType;
  /** Those of the type: `multiple`, `answer`, `order`. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly points?: string;
  readonly prompt?: ReactNode;
  readonly stem?: ReactNode;
  /** Those of the type: options, items. */
  readonly parts?: readonly ReactElement[];
  readonly hints?: readonly ReactNode[];
  readonly explanation?: ReactNode;
}

export interface OptionParts {
  readonly id: string;
  readonly text?: ReactNode;
  readonly correct?: boolean;
  readonly block?: boolean;
  readonly feedback?: ReactNode;
}

/** A part of a question as `quiz/questionToMdast` writes it; none where there is no text. */
function part(name: string, text: ReactNode): ReactNode {
  return text === undefined ? null : createElement(name, null, text);
}

/** The words of a text, as `mdx/plainText` gives them. */
function wordsOf(node: ReactNode): string {
  if (Array.isArray(node)) {
    return node.map(wordsOf).join('');
  }
  return isValidElement<{children?: ReactNode}>(node)
    ? wordsOf(node.props.children)
    : String(typeof node === 'string' || typeof node === 'number' ? node : '');
}

export function option({id, text, correct, block, feedback}: OptionParts): ReactElement {
  return createElement(
    'option',
    // As JSX gives an attribute without a value, and one that is not there.
    {key: id, id, ...(correct ? {correct} : {}), ...(block ? {block, label: wordsOf(text)} : {})},
    part('text', text),
    part('feedback', feedback),
  );
}

/** A field with what is accepted in it. */
export function blank(key: number, ...answers: readonly string[]): ReactElement {
  const accepted = answers.map((answer) => createElement('accepted', {key: answer, answer}));
  return createElement('blank', {key}, accepted);
}

/** What is said of a wrong answer that is typed. */
export function feedback(answer: string, text: string): ReactElement {
  return createElement('feedback', {key: `feedback-${answer}`, answer}, text);
}

function textElement(name: string, id: string, attributes: object, text: ReactNode): ReactElement {
  return createElement(name, {...attributes, key: id, id}, part('text', text));
}

export function item(id: string, text: ReactNode): ReactElement {
  return textElement('item', id, {label: wordsOf(text)}, text);
}

export function left(id: string, rightId: string, text: ReactNode): ReactElement {
  return textElement('left', id, {right: rightId}, text);
}

export function right(id: string, label: string, text: ReactNode = label): ReactElement {
  return textElement('right', id, {label}, text);
}

/** The element of a question as `quiz/questionToMdast` writes it. */
export function question(parts: QuestionParts, number = 1): ReactElement {
  const {id, typeName = 'choice', attributes, points} = parts;
  return createElement(
    'question',
    {
      key: id,
      id,
      hash: `hash-of-${id}`,
      number: String(number),
      typeName,
      type: parts.type ?? TYPES[typeName],
      ...(points === undefined ? {} : {points}),
      ...attributes,
    },
    part('prompt', parts.prompt),
    part('stem', parts.stem),
    ...(parts.parts ?? []),
    ...(parts.hints ?? []).map((hint, index) => createElement('hint', {key: index}, hint)),
    part('explanation', parts.explanation),
  );
}

export const trailQuestion: QuestionParts = {
  id: 'trail',
  prompt: 'What does a trail do?',
  parts: [
    {id: 'a', text: 'It delivers events', correct: true, feedback: 'To a bucket of yours.'},
    {id: 'b', text: 'It measures load', feedback: 'That is CloudWatch.'},
    {id: 'c', text: 'It sets up resources', feedback: 'That is CloudFormation.'},
  ].map(option),
  explanation: 'A trail is where events go.',
};

export const boxesQuestion: QuestionParts = {
  id: 'boxes',
  attributes: {multiple: true},
  prompt: 'What does an event say?',
  parts: [
    {id: 'd', text: 'Who called', correct: true},
    {id: 'e', text: 'When it was', correct: true},
    {id: 'f', text: 'How hot it was', feedback: 'No thermometer.'},
  ].map(option),
};

/** The same, with the number of options that are to be chosen. */
export const countedQuestion: QuestionParts = {
  ...boxesQuestion,
  type: countedChoice,
  attributes: {multiple: true, choose: '2'},
};

export const trueFalseQuestion: QuestionParts = {
  id: 'free',
  typeName: 'true-false',
  prompt: 'Event history is free.',
  parts: [
    {id: 'true', correct: true},
    {id: 'false', feedback: 'It is.'},
  ].map(option),
};

export const commandQuestion: QuestionParts = {
  id: 'command',
  typeName: 'fill-in',
  prompt: 'Which call stops a trail?',
  parts: [blank(0, 'StopLogging', 'stop-logging')],
  explanation: 'The trail stays.',
};

/** Event history keeps [[90|ninety]] days of [[management]] events. */
export const sentenceQuestion: QuestionParts = {
  id: 'sentence',
  typeName: 'fill-in',
  parts: [
    createElement(
      'sentence',
      {key: 'sentence'},
      createElement(
        Fragment,
        null,
        'Event history keeps ',
        createElement(Blank, {index: '0'}),
        ' days of ',
        createElement(Blank, {index: '1'}),
        ' events.',
      ),
    ),
    blank(0, '90', 'ninety'),
    blank(1, 'management'),
  ],
};

/** A blank that is a menu; the first choice is right. */
export function menu(key: number, ...choices: readonly string[]): ReactElement {
  const [right = '', ...others] = choices;
  return createElement('blank', {key}, [
    createElement('accepted', {key: 'accepted', answer: right}),
    ...[...others, right].map((answer) => createElement('choice', {key: answer, answer})),
  ]);
}

/** A blank that is a number. */
export function numberBlank(
  key: number,
  attributes: Readonly<{answer: string; tolerance?: string; unit?: string}>,
): ReactElement {
  const accepted = createElement('accepted', {answer: attributes.answer});
  return createElement('blank', {key, ...attributes}, accepted);
}

/** It keeps [[management|~data]] events for [[=90±1 days]], says [[AWS]]. */
export const mixedQuestion: QuestionParts = {
  id: 'mixed',
  typeName: 'fill-in',
  type: richFillIn,
  parts: [
    createElement(
      'sentence',
      {key: 'sentence'},
      createElement(
        Fragment,
        null,
        'It keeps ',
        createElement(Blank, {index: '0'}),
        ' events for ',
        createElement(Blank, {index: '1'}),
        ', says ',
        createElement(Blank, {index: '2'}),
        '.',
      ),
    ),
    menu(0, 'management', 'data'),
    numberBlank(1, {answer: '90', tolerance: '1', unit: 'days'}),
    blank(2, 'AWS'),
  ],
  explanation: 'A trail keeps more.',
};

export const guidedQuestion: QuestionParts = {
  ...commandQuestion,
  type: richFillIn,
  parts: [
    blank(0, 'StopLogging'),
    feedback('StartLogging', 'That begins it.'),
    feedback('Delete Trail', 'That leaves no trail.'),
  ],
};

export const guidedNumberQuestion: QuestionParts = {
  id: 'kept',
  typeName: 'numeric',
  type: richNumeric,
  attributes: {answer: '90', tolerance: '1', unit: 'days'},
  prompt: 'How long does Event history keep events?',
  parts: [feedback('30', 'Count the months.'), feedback('365', 'That is a year.')],
};

export const daysQuestion: QuestionParts = {
  id: 'days',
  typeName: 'numeric',
  attributes: {answer: '90', unit: 'days'},
  prompt: 'How long does Event history keep events?',
};

export const priceQuestion: QuestionParts = {
  id: 'price',
  typeName: 'numeric',
  attributes: {answer: '1234.5', tolerance: '0.25'},
  prompt: 'What does it cost?',
};

/** Found by a reader as deliver, call, record. */
export const journeyQuestion: QuestionParts = {
  id: 'journey',
  typeName: 'sequencing',
  attributes: {order: 'call record deliver'},
  prompt: 'Put the journey of an event in order.',
  parts: [
    item('deliver', 'A file is delivered'),
    item('call', 'An API is called'),
    item('record', 'An event is recorded'),
  ],
};

export const servicesQuestion: QuestionParts = {
  id: 'services',
  typeName: 'matching',
  prompt: 'Which service answers what?',
  parts: [
    left('trail', 'who', 'CloudTrail'),
    left('watch', 'busy', 'CloudWatch'),
    right('busy', 'How busy is it?'),
    right('cost', 'What does it cost?'),
    right('who', 'Who called it?', createElement('em', null, 'Who called it?')),
  ],
};

export const reflectQuestion: QuestionParts = {
  id: 'reflect',
  typeName: 'reflect',
  points: '0',
  prompt: 'Why is a trail not enough?',
  parts: [
    createElement('model', {key: 'model'}, createElement('p', null, 'Somebody has to look.')),
  ],
  explanation: 'A trail records, and raises no alarm.',
};
