import type {YamlPath} from '../diagnostics/diagnostic';
import type {LintedQuestion} from './rule';

/** A text that readers see beside others of its kind. */
export interface ComparedText {
  readonly markdown: string;
  readonly path: YamlPath;
}

/** Texts of one kind, such as the options of a question, in the order of the front matter. */
export interface TextGroup {
  /** What an author calls all of them: `options`. */
  readonly noun: string;
  readonly texts: readonly ComparedText[];
}

/** Texts of a question that readers compare with each other, by kind. */
export function comparedTexts({input, path}: LintedQuestion): TextGroup[] {
  switch (input.type) {
    case 'choice':
      return [
        {
          noun: 'options',
          texts: input.options.map(({text}, index) => ({
            markdown: text,
            path: [...path, 'options', index, 'text'],
          })),
        },
      ];
    case 'sequencing':
      return [
        {
          noun: 'items',
          texts: input.items.map((item, index) => ({
            markdown: item,
            path: [...path, 'items', index],
          })),
        },
      ];
    case 'matching': {
      const sideOf = (side: 'left' | 'right') =>
        input.pairs.map((pair, index) => ({
          markdown: pair[side],
          path: [...path, 'pairs', index, side],
        }));
      const distractors = input.distractors.map((distractor, index) => ({
        markdown: distractor,
        path: [...path, 'distractors', index],
      }));
      return [
        {noun: 'left-hand sides', texts: sideOf('left')},
        {noun: 'right-hand sides', texts: [...sideOf('right'), ...distractors]},
      ];
    }
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return [];
  }
}
