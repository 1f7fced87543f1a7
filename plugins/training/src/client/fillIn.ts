import type {ReactNode} from 'react';
import {partsOf, textOf} from './content';
import {keepResponse, processParts, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';

/** Long enough for any answer, and short enough for what a browser keeps. */
export const MAX_ANSWER_LENGTH = 200;

export interface FillInKey {
  /** Accepted answers of each field; the first one is shown as the answer. */
  readonly blanks: readonly (readonly string[])[];
  /** Source of a regular expression for the whole answer to the only field. */
  readonly pattern: string | null;
  readonly caseSensitive: boolean;
}

export function readFillIn({
  children,
  pattern,
  caseSensitive = false,
}: QuestionElement): FillInKey & {readonly sentence: ReactNode} {
  return {
    blanks: partsOf(children, 'blank').map((blank) =>
      partsOf(blank.children, 'accepted').map(({answer = ''}) => answer),
    ),
    pattern: pattern ?? null,
    caseSensitive,
    sentence: textOf(children, 'sentence'),
  };
}

/**
 * What keyboards and typists do differently is no difference: width and composition of characters
 * (Unicode's NFKC), kinds of quotation marks, length of dashes, white space.
 */
function normalize(text: string, caseSensitive: boolean): string {
  const normalized = text
    .normalize('NFKC')
    .replace(/[‘’‛“”„"]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return caseSensitive ? normalized : normalized.toLowerCase();
}

/** Responses to a question with text fields: what was typed into each of them. */
export function processFillIn({blanks, pattern, caseSensitive}: FillInKey): ResponseProcessing {
  const accepted = blanks.map(
    (answers) => new Set(answers.map((answer) => normalize(answer, caseSensitive))),
  );
  const expression = pattern && new RegExp(`^(?:${pattern})$`, caseSensitive ? 'u' : 'iu');
  const isRight = (typed: string, index: number) =>
    Boolean(accepted[index]?.has(normalize(typed, caseSensitive))) ||
    Boolean(expression && typed.trim() && expression.test(typed.trim()));
  return processParts({
    correctResponse: blanks.flatMap(([first]) => first ?? []),
    rightParts: (response) => blanks.map((_, index) => isRight(response[index] ?? '', index)),
    isKnown: ({length}) => length === blanks.length,
    isComplete: (response) =>
      response.length === blanks.length && response.every((typed) => typed.trim() !== ''),
    startRetry: keepResponse,
  });
}
