import type {MarkdownText} from '../../../mdx/markdownText';
import type {TypedFeedback} from '../../base/typedFeedback';

/** What a question for words is to its page, beside what every question has. */
export interface FillInQuestion {
  readonly type: 'fill-in';
  readonly caseSensitive: boolean;
  /** Whether white space makes no difference at all. */
  readonly ignoreSpaces: boolean;
  /** A regular expression for the whole answer, in place of a list of accepted ones. */
  readonly pattern: string | null;
  /** Accepted answers of the one field below the prompt, or the text whose blanks have theirs. */
  readonly answers: readonly string[];
  readonly text: MarkdownText | null;
  readonly feedback: readonly TypedFeedback[];
  /** Gives the order of the choices of menus; `null` where they stay in that of the file. */
  readonly seed: string | null;
  /** What else readers may call the units of numbers, by unit; an empty one where there is none. */
  readonly unitNames: Readonly<Record<string, readonly string[]>>;
}
