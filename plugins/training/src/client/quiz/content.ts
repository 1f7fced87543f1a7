import {isValidElement, type ReactElement, type ReactNode} from 'react';
import type {QuestionTypeName} from '../../shared/questionTypes';
import type {QuestionModel} from './model';
import type {QuestionElement, QuestionType} from '../types/questionType';

/** A text that neighbours share, and the first and last of them. */
export interface SharedText {
  readonly text: ReactNode;
  readonly first: QuestionModel;
  readonly last: QuestionModel;
}

/** The compiled texts of a question; `null` where there is none. */
export interface QuestionContent {
  /** The asking paragraph, as phrasing content. */
  readonly prompt: ReactNode;
  /** What belongs to the prompt below that paragraph, such as a code block. */
  readonly stem: ReactNode;
  /** What the question and its neighbours are about, above the first of them. */
  readonly shared: SharedText | null;
  readonly hints: readonly ReactNode[];
  readonly explanation: ReactNode;
}

export interface QuestionEntry {
  readonly model: QuestionModel;
  readonly content: QuestionContent;
  readonly type: QuestionType;
  /** What the type reads its own texts from. */
  readonly element: QuestionElement;
}

export interface QuizContent {
  readonly intro: ReactNode;
  readonly questions: readonly QuestionEntry[];
}

/** Attributes of any part of a quiz; one without a value is `true`. */
interface PartAttributes {
  readonly id?: string;
  readonly block?: boolean;
  readonly correct?: boolean;
  readonly label?: string;
  readonly right?: string;
  readonly answer?: string;
  readonly children?: ReactNode;
}

/** Attributes of a question that every type has. */
interface QuestionAttributes extends QuestionElement {
  readonly id: string;
  readonly hash: string;
  readonly number: string;
  readonly typeName: QuestionTypeName;
  readonly type: QuestionType;
  readonly points?: string;
}

/**
 * Attributes of the elements of that name among the children, in lists or alone. `Children.toArray`
 * would make a copy of each of them for every name.
 */
export function partsOf<T = PartAttributes>(children: ReactNode, name: string): T[] {
  return [children]
    .flat(Infinity)
    .filter((child): child is ReactElement<T> => isValidElement(child) && child.type === name)
    .map(({props}) => props);
}

export function textOf(children: ReactNode, name: string): ReactNode {
  return partsOf(children, name)[0]?.children ?? null;
}

/** A text that a reader chooses or moves. */
export interface ItemContent {
  readonly id: string;
  /** `null` where the words are the theme's: true and false. */
  readonly text: ReactNode;
  /** Whether the text holds blocks (code, images in a row), which no `label` may contain. */
  readonly block: boolean;
  /** The words of the text alone, where a control is named by them. */
  readonly label: string | undefined;
}

export function itemOf({id = '', block = false, label, children}: PartAttributes): ItemContent {
  return {id, text: textOf(children, 'text'), block, label};
}

function readQuestion(
  element: QuestionAttributes,
  language: string,
  scope: string | undefined,
): QuestionEntry {
  const {id, hash, number, typeName, type, points = '1', children} = element;
  return {
    model: {
      type: typeName,
      id,
      anchor: `question-${id}${scope === undefined ? '' : `-${scope}`}`,
      hash,
      number: Number(number),
      points: Number(points),
      ...type.process(element, language),
    },
    content: {
      prompt: textOf(children, 'prompt'),
      stem: textOf(children, 'stem'),
      shared: null,
      hints: partsOf(children, 'hint').map((hint) => hint.children),
      explanation: textOf(children, 'explanation'),
    },
    type,
    element,
  };
}

/** Questions with the texts that they share: a page loads what finds them where it has some. */
export function withShared<Entry extends QuestionEntry>(
  entries: readonly Entry[],
): readonly Entry[] {
  const {sharing} = entries.find(({element}) => element.sharing)?.element ?? {};
  return sharing ? sharing.arrange(entries) : entries;
}

/**
 * Reads a quiz from the elements that the remark transformer wrote into the page. They are
 * carriers and are never rendered themselves.
 *
 * @param language of the page, as in HTML
 * @param scope ends the anchors of a page that stands in lists with others
 */
export function readQuiz(children: ReactNode, language: string, scope?: string): QuizContent {
  return {
    intro: textOf(children, 'intro'),
    questions: withShared(
      partsOf<QuestionAttributes>(children, 'question').map((question) =>
        readQuestion(question, language, scope),
      ),
    ),
  };
}
