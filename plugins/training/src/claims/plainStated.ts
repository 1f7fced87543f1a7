import type {ToWords} from '../quiz/base/keyVerification';
import {TYPES} from '../quiz/types';
import type {QuestionTypeName} from '../shared/questionTypes';
import type {Claimed, ClaimedQuestion} from './claim';

/** Loads the Markdown parser, an ES module, hence asynchronous. */
export async function createToWords(): Promise<ToWords> {
  const {fromMarkdown} = await import('mdast-util-from-markdown');
  const {plainText} = await import('../mdx/plainText');
  return (markdown) => plainText(fromMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

function plainQuestion<Name extends QuestionTypeName>(
  stated: ClaimedQuestion<Name>,
  toWords: ToWords,
): ClaimedQuestion<Name> {
  const type: Name = stated.type;
  const {verification} = TYPES[type];
  return {...stated, ...verification?.inWords(stated, toWords)};
}

/** What a page states as a claim gets it: its words, without the marks of Markdown. */
export function toPlainStated(stated: Claimed, toWords: ToWords): Claimed {
  switch (stated.kind) {
    case 'fact':
      return {
        ...stated,
        value: typeof stated.value === 'string' ? toWords(stated.value) : stated.value,
        note: stated.note === null ? null : toWords(stated.note),
      };
    case 'question':
      return plainQuestion(stated, toWords);
    case 'block':
      return stated;
  }
}
