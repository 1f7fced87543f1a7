import type {YamlPath} from '../../diagnostics/diagnostic';
import type {MarkdownText} from '../../mdx/markdownText';
import type {Judgement} from './judgement';
import type {PlainValue} from './plainValue';

/** Gives the words of a Markdown text. */
export type ToWords = (markdown: string) => string;

/** Where what counts as right stands in a file. */
export interface KeyPlace {
  readonly path: YamlPath;
  /** Its parts, and what it is told from. */
  readonly texts: readonly MarkdownText[];
}

/**
 * How claims verify the key of a question.
 *
 * @typeParam Input a question that has passed the schema, with every default filled in
 * @typeParam Stated what it states, as a claim gets it; it survives JSON
 */
export interface KeyVerification<Input, Stated> {
  /** Its texts in Markdown. A hash of it tells whether a key is still the one that was verified. */
  readonly state: (input: Input) => Stated;
  readonly inWords: (stated: Stated, toWords: ToWords) => Stated;
  /** @param path of the question in its file */
  readonly place: (input: Input, path: YamlPath) => KeyPlace;
  /** Compares the key, its texts without Markdown, with what a claim gave. */
  readonly judge: (stated: Stated, value: PlainValue) => Judgement;
  /** Whether the key is yes or no, so that a boolean is a value to compare and no judgement. */
  readonly isYesOrNo: boolean;
}
