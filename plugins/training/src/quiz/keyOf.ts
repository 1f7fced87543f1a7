import {count} from '../diagnostics/wording';
import {findBlanks} from './blanks';
import type {FillInInput, QuestionInput} from './schema';

/** What counts as right in a question, in words that are the same in every language. */
export interface Key {
  /** Key of the front matter that holds it. */
  readonly field: string;
  readonly words: string;
}

function positions(marks: readonly boolean[]): string {
  const correct = marks.flatMap((mark, index) => (mark ? [index + 1] : []));
  return `${count(marks.length, 'option')}, correct: ${correct.join(', ')}`;
}

function keyOfFillIn({text, pattern}: FillInInput): Key {
  if (text !== undefined) {
    return {field: 'text', words: count(findBlanks(text).length, 'blank')};
  }
  return pattern === undefined
    ? {field: 'answer', words: 'accepted answers'}
    : {field: 'pattern', words: 'a pattern'};
}

/**
 * The key of a question, apart from texts that are translated: which options are correct, not what
 * they say.
 */
export function keyOf(input: QuestionInput): Key {
  switch (input.type) {
    case 'choice':
      return {field: 'options', words: positions(input.options.map(({correct}) => correct))};
    case 'true-false':
      return {field: 'answer', words: `\`${input.answer}\``};
    case 'fill-in':
      return keyOfFillIn(input);
    case 'numeric':
      return {
        field: 'answer',
        words: `${input.answer}${input.tolerance === 0 ? '' : ` ± ${input.tolerance}`}`,
      };
    case 'sequencing':
      return {field: 'items', words: count(input.items.length, 'item')};
    case 'matching':
      return {
        field: 'pairs',
        words: [
          count(input.pairs.length, 'pair'),
          count(input.distractors.length, 'distractor'),
        ].join(', '),
      };
  }
}
