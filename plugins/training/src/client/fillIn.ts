import type {ReactNode} from 'react';
import {partsOf, textOf} from './content';
import {keepResponse, processParts, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';
import {areAlike, formsOf, isVisible} from '../shared/typedText';

export interface FillInKey {
  /** Accepted answers of each field; the first one is shown as the answer. */
  readonly blanks: readonly (readonly string[])[];
  /** Source of a regular expression for the whole answer to the only field. */
  readonly pattern: string | null;
  /** The same for answers that have been normalized. */
  readonly normalized: string | null;
  readonly caseSensitive: boolean;
}

export function readFillIn({
  children,
  pattern,
  normalized = pattern,
  caseSensitive = false,
}: QuestionElement): FillInKey & {readonly sentence: ReactNode} {
  return {
    blanks: partsOf(children, 'blank').map((blank) =>
      partsOf(blank.children, 'accepted').map(({answer = ''}) => answer),
    ),
    pattern: pattern ?? null,
    normalized: normalized ?? null,
    caseSensitive,
    sentence: textOf(children, 'sentence'),
  };
}

/**
 * Responses to a question with text fields: what was typed into each of them.
 *
 * @param language of the page, as in HTML
 */
export function processFillIn(
  {blanks, pattern, normalized, caseSensitive}: FillInKey,
  language: string,
): ResponseProcessing {
  const strictness = {caseSensitive, language};
  const expressionOf = (source: string | null) =>
    source === null ? null : new RegExp(`^(?:${source})$`, caseSensitive ? 'u' : 'iu');
  const literal = expressionOf(pattern);
  const expression = expressionOf(normalized);
  const isMatch = (typed: string) =>
    isVisible(typed) &&
    (literal?.test(typed.trim()) === true ||
      formsOf(typed, strictness).some((form) => expression?.test(form)));
  const isRight = (typed: string, index: number) =>
    blanks[index]?.some((answer) => areAlike(typed, answer, strictness)) === true || isMatch(typed);
  return processParts({
    correctResponse: blanks.flatMap(([first]) => first ?? []),
    rightParts: (response) => blanks.map((_, index) => isRight(response[index] ?? '', index)),
    isKnown: ({length}) => length === blanks.length,
    isComplete: (response) => response.length === blanks.length && response.every(isVisible),
    startRetry: keepResponse,
  });
}
