import {createElement, type ReactNode} from 'react';
import {withSpacesIgnored} from '../../grading/richBlanks';
import {numberKeys} from '../../shared/severalNumbers';
import {partsOf, textOf} from '../quiz/content';
import type {QuestionElement, QuestionType} from './questionType';

/** What readers do in a blank: they type, choose, or type a number. */
export type BlankContent =
  | {readonly kind: 'text'; readonly answers: readonly string[]}
  | {
      readonly kind: 'menu';
      readonly answers: readonly string[];
      readonly choices: readonly string[];
    }
  /** Its element is like that of a question for a number. */
  | {readonly kind: 'number'; readonly element: QuestionElement};

/** @returns a question without a text has one blank, which is a field for a text */
export function readBlanks({children}: QuestionElement): {
  readonly sentence: ReactNode;
  readonly blanks: readonly BlankContent[];
} {
  const blanks = partsOf<QuestionElement>(children, 'blank').map((element): BlankContent => {
    const answersIn = (name: string) =>
      partsOf(element.children, name).map(({answer = ''}) => answer);
    if (element.answer !== undefined) {
      return {kind: 'number', element};
    }
    const [answers, choices] = [answersIn('accepted'), answersIn('choice')];
    return choices.length > 0 ? {kind: 'menu', answers, choices} : {kind: 'text', answers};
  });
  return {sentence: textOf(children, 'sentence'), blanks};
}

/**
 * A question for a number that takes several, as questions of which each takes one.
 *
 * @param answer in the place of the answers of the question
 */
export function readNumberKeys(
  element: QuestionElement,
  answer = element.answer,
): QuestionElement[] {
  const {tolerance = '0'} = element;
  return numberKeys({answers: (answer ?? '').split('|'), tolerance}).map((key) => ({
    ...element,
    ...key,
  }));
}

/**
 * Makes a function that says whether a text is one of the answers to a question, which may ignore
 * white space.
 *
 * @param process that of questions for a text
 * @param language of the page, as in HTML
 */
export function createTextGrader(
  process: QuestionType['process'],
  element: QuestionElement,
  language: string,
): (typed: string, answers: readonly string[]) => boolean {
  return withSpacesIgnored((typed, answers) => {
    const accepted = answers.map((answer, index) =>
      createElement('accepted', {key: index, answer}),
    );
    const {grade} = process({...element, children: createElement('blank', {}, accepted)}, language);
    return grade([typed]).correct;
  }, element.ignoreSpaces === true);
}
