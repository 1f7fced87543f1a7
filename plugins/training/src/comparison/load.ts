import {readFile} from 'node:fs/promises';
import {LineCounter, parseDocument} from 'yaml';
import type {Diagnostic} from '../diagnostics/diagnostic';
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

/** Reads the text of a `comparisons.yml`. */
export function parseComparisons(content: string, file: string): LoadedComparisons {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, {lineCounter, merge: true});
  const syntaxFaults = document.errors.map((error): Diagnostic => {
    const [start, end] = error.pos.map((offset) => lineCounter.linePos(offset));
    const position = {line: start?.line ?? 1, column: start?.col ?? 1};
    return {
      code: 'comparison/yaml-syntax',
      severity: 'error',
      message: error.message.split(/ at line \d+/)[0] ?? error.message,
      file,
      range: {
        start: position,
        end: end ? {line: end.line, column: end.col} : position,
      },
      found: '',
      expected: 'YAML',
      help: null,
    };
  });
  if (syntaxFaults.length > 0) {
    return {file, content, comparisons: {}, diagnostics: syntaxFaults};
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
