import type {Claimed, ClaimedQuestion} from './claim';

/** Gives the words of a Markdown text. */
export type ToWords = (markdown: string) => string;

/** Loads the Markdown parser, an ES module, hence asynchronous. */
export async function createToWords(): Promise<ToWords> {
  const {fromMarkdown} = await import('mdast-util-from-markdown');
  const {plainText} = await import('../mdx/plainText');
  return (markdown) => plainText(fromMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

function plainQuestion(stated: ClaimedQuestion, toWords: ToWords): ClaimedQuestion {
  switch (stated.type) {
    case 'choice':
      return {...stated, correct: stated.correct.map(toWords), wrong: stated.wrong.map(toWords)};
    case 'sequencing':
      return {...stated, items: stated.items.map(toWords)};
    case 'matching':
      return {
        ...stated,
        pairs: stated.pairs.map(({left, right}) => ({left: toWords(left), right: toWords(right)})),
        distractors: stated.distractors.map(toWords),
      };
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return stated;
  }
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
