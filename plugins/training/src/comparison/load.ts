import {readFile} from 'node:fs/promises';
import {LineCounter, parseDocument, type YAMLParseError} from 'yaml';
import type {Diagnostic, Position} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/fromZod';
import {locateInYamlFile} from '../diagnostics/locate';
import {type ComparisonInput, comparisonsSchema} from './schema';

/** What `comparisons.yml` declares, or what is wrong with it. */
export interface LoadedComparisons {
  /** Absolute path. */
  readonly file: string;
  /** Text of the file; empty where there is none. */
  readonly content: string;
  /** By id; empty where the file is at fault. */
  readonly comparisons: Readonly<Record<string, ComparisonInput>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function readIfExists(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

function toSyntaxDiagnostic(
  {message, pos}: Pick<YAMLParseError, 'message' | 'pos'>,
  file: string,
  lineCounter: LineCounter,
): Diagnostic {
  const [start, end] = pos.map((offset): Position => {
    const {line, col} = lineCounter.linePos(offset);
    return {line, column: col};
  });
  const first = start ?? {line: 1, column: 1};
  return {
    code: 'comparison/yaml-syntax',
    severity: 'error',
    message: message.split(/ at line \d+/)[0] ?? message,
    file,
    range: {start: first, end: end ?? first},
    found: 'here',
    expected: null,
    help: null,
  };
}

/** Reads the text of a `comparisons.yml`. */
export function parseComparisons(content: string, file: string): LoadedComparisons {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, {lineCounter, merge: true});
  // What follows the first fault of the syntax is its consequence.
  const [syntaxFault] = document.errors;
  if (syntaxFault) {
    const diagnostics = [toSyntaxDiagnostic(syntaxFault, file, lineCounter)];
    return {file, content, comparisons: {}, diagnostics};
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = comparisonsSchema.safeParse(value);
  if (parsed.success) {
    return {file, content, comparisons: parsed.data, diagnostics: []};
  }
  const problems = checkAgainstSchema(comparisonsSchema, value, 'comparison', []);
  return {
    file,
    content,
    comparisons: {},
    diagnostics: locateInYamlFile(problems, file, content),
  };
}

/** Reads `comparisons.yml`; a site without one has no comparison. */
export async function loadComparisons(file: string): Promise<LoadedComparisons> {
  return parseComparisons(await readIfExists(file), file);
}
