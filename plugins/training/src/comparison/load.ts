import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/fromZod';
import {locateInYamlFile} from '../diagnostics/locate';
import {findSyntaxFault} from '../diagnostics/yamlSyntax';
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
  const failed = (diagnostics: readonly Diagnostic[]) => ({
    file,
    content,
    comparisons: {},
    diagnostics,
  });
  const source = {text: content, offset: 0};
  const syntaxFault = findSyntaxFault(source, 'comparison/yaml-syntax', file, content);
  if (syntaxFault) {
    return failed([syntaxFault]);
  }
  const value: unknown = parse(content, {merge: true}) ?? {};
  const parsed = comparisonsSchema.safeParse(value);
  if (parsed.success) {
    return {file, content, comparisons: parsed.data, diagnostics: []};
  }
  const problems = checkAgainstSchema(comparisonsSchema, value, 'comparison', []);
  return failed(locateInYamlFile(problems, file, content));
}

/** Reads `comparisons.yml`; a site without one has no comparison. */
export async function loadComparisons(file: string): Promise<LoadedComparisons> {
  return parseComparisons(await readIfExists(file), file);
}
