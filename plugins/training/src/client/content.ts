import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import type {QuestionModel} from './model';

export interface OptionContent {
  /** `null` where the words are the theme's: true and false. */
  readonly text: ReactNode;
  /** Whether the text holds blocks (code, images in a row), which no `label` may contain. */
  readonly block: boolean;
  readonly feedback: ReactNode;
}

/** The compiled texts of a question; `null` where there is none. */
export interface QuestionContent {
  /** The asking paragraph, as phrasing content. */
  readonly prompt: ReactNode;
  /** What belongs to the prompt below that paragraph, such as a code block. */
  readonly stem: ReactNode;
  /** By option id. */
  readonly options: ReadonlyMap<string, OptionContent>;
  readonly hints: readonly ReactNode[];
  readonly explanation: ReactNode;
}

export interface QuestionEntry {
  readonly model: QuestionModel;
  readonly content: QuestionContent;
}

export interface QuizContent {
  readonly intro: ReactNode;
  readonly questions: readonly QuestionEntry[];
}

/** Attributes that `quiz/toMdast.ts` writes; an attribute without a value is `true`. */
interface Attributes {
  readonly id?: string;
  readonly hash?: string;
  readonly type?: QuestionModel['type'];
  readonly multiple?: boolean;
  readonly points?: string;
  readonly correct?: boolean;
  readonly block?: boolean;
  readonly children?: ReactNode;
}

type Part = ReactElement<Attributes, string>;

function partsOf(children: ReactNode, name: string): Part[] {
  return Children.toArray(children).filter(
    (child): child is Part => isValidElement(child) && child.type === name,
  );
}

function textOf(children: ReactNode, name: string): ReactNode {
  return partsOf(children, name)[0]?.props.children ?? null;
}

function readOption({props}: Part): OptionContent {
  return {
    text: textOf(props.children, 'text'),
    block: props.block ?? false,
    feedback: textOf(props.children, 'feedback'),
  };
}

function readQuestion({props}: Part): QuestionEntry {
  const {id = '', hash = '', type = 'choice', multiple = false, points = '1', children} = props;
  const options = partsOf(children, 'option');
  return {
    model: {
      type,
      id,
      hash,
      points: Number(points),
      multiple,
      options: options.map((option) => ({
        id: option.props.id ?? '',
        correct: option.props.correct ?? false,
      })),
    },
    content: {
      prompt: textOf(children, 'prompt'),
      stem: textOf(children, 'stem'),
      options: new Map(options.map((option) => [option.props.id ?? '', readOption(option)])),
      hints: partsOf(children, 'hint').map((hint) => hint.props.children),
      explanation: textOf(children, 'explanation'),
    },
  };
}

/**
 * Reads a quiz from the elements that the remark transformer wrote into the page. They are
 * carriers and are never rendered themselves.
 */
export function readQuiz(children: ReactNode): QuizContent {
  return {
    intro: textOf(children, 'intro'),
    questions: partsOf(children, 'question').map(readQuestion),
  };
}
