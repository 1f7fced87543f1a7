import type {Code} from '../../diagnostics/codes';

/** Other text in the place of a stretch of a text. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What readers see of it then. */
  readonly shows: string;
}

/** A stretch of a text that readers do not see as its author wrote it. */
export interface Change {
  readonly code: Code;
  /** One sentence that stands alone. */
  readonly message: string;
  /** What readers get in its place. */
  readonly found: string;
  readonly help: string;
  /** Offsets in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Ways to have it shown as written, the best one first. They may turn out not to help. */
  readonly rewrites: readonly Rewrite[];
}

/** A text, and what is to be known of it. */
export interface ReadText {
  /** As it was parsed. */
  readonly written: string;
  /** Whether readers choose or move it: such a text is a few words, and no document. */
  readonly isChosen: boolean;
  /**
   * Names that the page imports or exports, and components that all pages have; `null` where
   * nobody knows.
   */
  readonly known: ReadonlySet<string> | null;
}
