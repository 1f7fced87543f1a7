import {createElement, type ReactElement, type ReactNode} from 'react';

export interface OptionParts {
  readonly id: string;
  readonly text?: ReactNode;
  readonly correct?: boolean;
  readonly block?: boolean;
  readonly feedback?: ReactNode;
}

export interface QuestionParts {
  readonly id: string;
  readonly type?: 'choice' | 'true-false';
  readonly multiple?: boolean;
  readonly points?: string;
  readonly prompt: ReactNode;
  readonly stem?: ReactNode;
  readonly options: readonly OptionParts[];
  readonly hints?: readonly ReactNode[];
  readonly explanation?: ReactNode;
}

/** A part of a question as `quiz/toMdast` writes it; none where there is no text. */
function part(name: string, text: ReactNode): ReactNode {
  return text === undefined ? null : createElement(name, null, text);
}

function option({id, text, correct, block, feedback}: OptionParts): ReactElement {
  return createElement(
    'option',
    // As JSX gives an attribute without a value, and one that is not there.
    {key: id, id, ...(correct ? {correct} : {}), ...(block ? {block} : {})},
    part('text', text),
    part('feedback', feedback),
  );
}

/** The element of a question as `quiz/toMdast` writes it. */
export function question(parts: QuestionParts): ReactElement {
  const {id, type = 'choice', multiple, points} = parts;
  return createElement(
    'question',
    {
      key: id,
      id,
      hash: `hash-of-${id}`,
      type,
      ...(multiple ? {multiple} : {}),
      ...(points === undefined ? {} : {points}),
    },
    part('prompt', parts.prompt),
    part('stem', parts.stem),
    ...parts.options.map(option),
    ...(parts.hints ?? []).map((hint, index) => createElement('hint', {key: index}, hint)),
    part('explanation', parts.explanation),
  );
}

export const trailQuestion: QuestionParts = {
  id: 'trail',
  prompt: 'What does a trail do?',
  options: [
    {id: 'a', text: 'It delivers events', correct: true, feedback: 'To a bucket of yours.'},
    {id: 'b', text: 'It measures load', feedback: 'That is CloudWatch.'},
    {id: 'c', text: 'It sets up resources', feedback: 'That is CloudFormation.'},
  ],
  explanation: 'A trail is where events go.',
};

export const boxesQuestion: QuestionParts = {
  id: 'boxes',
  multiple: true,
  prompt: 'What does an event say?',
  options: [
    {id: 'd', text: 'Who called', correct: true},
    {id: 'e', text: 'When it was', correct: true},
    {id: 'f', text: 'How hot it was', feedback: 'No thermometer.'},
  ],
};

export const trueFalseQuestion: QuestionParts = {
  id: 'free',
  type: 'true-false',
  prompt: 'Event history is free.',
  options: [
    {id: 'true', correct: true},
    {id: 'false', feedback: 'It is.'},
  ],
};
