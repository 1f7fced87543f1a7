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

/**
 * A fault in a YAML value, before anybody has looked up where it stands.
 * Validators return these; positions cost a second parse and are only looked up for a fault.
 */
export interface Problem {
  /** Stable name, `<subject>/<what-is-wrong>`. */
  readonly code: string;
  /** One sentence that stands alone. */
  readonly message: string;
  /** Path of the value at fault from the root of the YAML document. */
  readonly path: YamlPath;
  /** Whether the key or the value at `path` is at fault. */
  readonly at: 'key' | 'value';
  /** What was found, in a few words, printed beside the underlined source. */
  readonly found: string;
  readonly expected: string | null;
  /** What to write instead. */
  readonly help: string | null;
  /** Character offset inside the string at `path`, where the fault is inside a Markdown text. */
  readonly offset?: number;
}

/** A fault with its place in a file. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Absolute path. */
  readonly file: string;
  readonly range: Range;
  readonly found: string;
  readonly expected: string | null;
  readonly help: string | null;
}

/** A fault in the body of a page, whose place the Markdown parser knows. */
export type BodyProblem = Omit<Diagnostic, 'severity' | 'file'>;
