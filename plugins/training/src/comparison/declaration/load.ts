import {readFile} from 'node:fs/promises';
import type {Diagnostic, Problem} from '../../diagnostics/diagnostic';
import {checkAgainstSchema} from '../../diagnostics/schema/fromZod';
import {locateInYamlFile} from '../../diagnostics/locate';
import {valueAt} from '../../diagnostics/schema/schemaAt';
import {parseYaml} from '../../diagnostics/yaml/yamlProblems/yamlErrors';
import {findSyntaxDiagnostic} from '../../diagnostics/yaml/yamlSyntax';
import {type Comparisons, declarationSchema, declarationsSchema} from './schema';

/** What `comparisons.yml` declares, or what is wrong with it. */
export interface LoadedComparisons {
  /** Absolute path. */
  readonly file: string;
  /** Text of the file; empty where there is none. */
  readonly content: string;
  /** By id; empty where the file has errors. */
  readonly comparisons: Comparisons;
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

/** zod looks at nothing below a name that is wrong itself. */
function checkSchema(value: unknown): Problem[] {
  const problems = checkAgainstSchema(declarationsSchema, value, 'comparison', []);
  const below = problems
    .filter(({path, at}) => path.length === 1 && at === 'key')
    .flatMap(({path}) =>
      checkAgainstSchema(declarationSchema, valueAt(value, path), 'comparison', path),
    );
  return [...problems, ...below];
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
  const syntaxDiagnostic = findSyntaxDiagnostic(source, 'comparison/yaml-syntax', file, content);
  if (syntaxDiagnostic) {
    return failed([syntaxDiagnostic]);
  }
  const value: unknown = parseYaml(content).toJS({maxAliasCount: -1}) ?? {};
  const parsed = declarationsSchema.safeParse(value);
  if (parsed.success) {
    return {file, content, comparisons: parsed.data, diagnostics: []};
  }
  return failed(locateInYamlFile(checkSchema(value), file, content));
}

/** Reads `comparisons.yml`; a site without one has no comparison. */
export async function loadComparisons(file: string): Promise<LoadedComparisons> {
  return parseComparisons(await readIfExists(file), file);
}
