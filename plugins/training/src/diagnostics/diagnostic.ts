import type {Code} from './codes';

/** A step from a mapping (key) or a sequence (index) to one of its values. */
export type YamlPath = readonly (string | number)[];

/** A 1-based place in a file; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to the one after the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that a problem is about, such as the first of two equal ids. */
export interface RelatedPath {
  /** Path from the root of the YAML document. */
  readonly path: YamlPath;
  readonly at: 'key' | 'value';
  /** What is there, in a few words. */
  readonly label: string;
  /** Character offset inside the string at `path`, where the place is a part of it. */
  readonly offset?: number;
  /** Characters from `offset` on; default 1. */
  readonly length?: number;
}

/** A certain way to fix a problem, in terms of the YAML: nothing else in the file changes. */
export type YamlFix =
  /** Other text in the place of the key or the value. */
  | {readonly kind: 'replace'; readonly text: string}
  /** A number, `true` or `false` in the place of the value. */
  | {readonly kind: 'literal'; readonly text: string}
  /** Quotes around the value, and around the comment behind it where `at` says so. */
  | {readonly kind: 'quote'}
  /** `|`, which keeps line breaks, in place of what joins the lines of the value. */
  | {readonly kind: 'keep-lines'}
  /** More text in the string, before the character at `offset`. */
  | {readonly kind: 'insert-text'; readonly offset: number; readonly text: string}
  /** Other text in the place of a part of the string, as long as it stays on one line. */
  | {
      readonly kind: 'replace-text';
      readonly offset: number;
      readonly length: number;
      readonly text: string;
    }
  /** The value, an entry of a list and not its first, is taken out of it. */
  | {readonly kind: 'remove-entry'}
  /** A new first key in the mapping at `path`, or one behind the first where that is `after`. */
  | {
      readonly kind: 'insert';
      readonly path: YamlPath;
      readonly key: string;
      readonly value: string;
      readonly after?: string;
    };

/**
 * A problem in a YAML value, before anybody has looked up where it stands.
 * Validators return these; positions cost a second parse and are only looked up for a problem.
 */
export interface Problem {
  readonly code: Code;
  /** One sentence that stands alone. */
  readonly message: string;
  /** Path of the value from the root of the YAML document. */
  readonly path: YamlPath;
  /** Whether the problem is the key or the value at `path`, or a comment behind the value. */
  readonly at: 'key' | 'value' | 'comment';
  /** What was found, in a few words, printed beside the underlined source. */
  readonly found: string;
  readonly expected: string | null;
  /** What to write instead. */
  readonly help: string | null;
  /** Character offset inside the string at `path`, where the problem is inside a Markdown text. */
  readonly offset?: number;
  /** Characters that the problem is about, from `offset` on; default 1. */
  readonly length?: number;
  /** That of the code where nothing is said. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPath[];
  readonly fix?: YamlFix;
}

export type Severity = 'error' | 'warning';

/** Another place in the file of a diagnostic. */
export interface RelatedRange {
  readonly range: Range;
  readonly label: string;
}

/** A stretch of a file's text, [start, end) in UTF-16 code units, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A certain way to fix a problem. */
export interface Fix {
  /** As a command: `write \`correct\``. */
  readonly description: string;
  /** In the order of the file, without overlaps. */
  readonly edits: readonly Edit[];
}

/** A problem with its place in a file. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** Absolute path. */
  readonly file: string;
  readonly range: Range;
  readonly found: string;
  readonly expected: string | null;
  readonly help: string | null;
  readonly related: readonly RelatedRange[];
  readonly fix: Fix | null;
}

export function isError({severity}: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error';
}

/** A problem in the body of a page, whose place the Markdown parser knows. */
export type BodyProblem = Omit<Diagnostic, 'severity' | 'file'>;
