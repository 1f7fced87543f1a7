import type {Diagnostic} from '../diagnostic';

/** As js-yaml throws it, which Docusaurus reads front matter with. */
interface YamlException {
  readonly reason: string;
  /** From 0; lines count from the one with the first `---`. */
  readonly mark: {readonly line: number; readonly column: number};
}

function isYamlException(error: unknown): error is YamlException {
  return (
    error instanceof Error &&
    'reason' in error &&
    typeof error.reason === 'string' &&
    'mark' in error &&
    typeof error.mark === 'object' &&
    error.mark !== null &&
    'line' in error.mark &&
    'column' in error.mark
  );
}

/**
 * What Docusaurus' parser says about front matter that other YAML parsers can read.
 *
 * @returns `null` for an error that is about something else
 */
export function toParserDiagnostic(error: unknown, file: string): Diagnostic | null {
  if (!isYamlException(error)) {
    return null;
  }
  const {reason, mark} = error;
  const start = {line: mark.line + 1, column: mark.column + 1};
  return {
    code: 'page/yaml-syntax',
    severity: 'error',
    message: `the YAML cannot be read here: ${reason}`,
    file,
    range: {start, end: {line: start.line, column: start.column + 1}},
    found: 'here',
    expected: null,
    help: 'write it in a simpler way: every key with a name, every further line indented',
    related: [],
    fix: null,
  };
}
