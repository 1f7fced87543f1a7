import type {YamlPath} from '../../diagnostics/diagnostic';
import type {MarkdownText} from '../../mdx/markdownText';

/** What every question has, with every default filled in. */
export interface QuestionBase {
  /** Unique in the page. */
  readonly id: string;
  /** Of the question in its file. */
  readonly path: YamlPath;
  /** What it and its neighbours are about, above them; `null` where it stands alone. */
  readonly stem: MarkdownText | null;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** `null` where the text with the blanks asks by itself. */
  readonly prompt: MarkdownText | null;
  readonly hints: readonly MarkdownText[];
  readonly explanation: MarkdownText | null;
  /** Weight in the score, greater than 0. */
  readonly points: number;
}

/** An item of a sequence, or a side of a pair. */
export interface Item {
  /** Derived from the text: the same wherever the item stands. */
  readonly id: string;
  readonly text: MarkdownText;
}
