import {readFile} from 'node:fs/promises';
import type {Diagnostic, Problem} from '../../diagnostics/diagnostic';
import {checkAgainstSchema} from '../../diagnostics/schema/fromZod';
import {locate} from '../../diagnostics/locate';
import {type SourceFile, yamlFile} from '../../diagnostics/sourceFile';
import {valueAt} from '../../diagnostics/schema/schemaAt';
import {findSyntaxDiagnostic} from '../../diagnostics/yaml/yamlSyntax';
import {type Comparisons, declarationSchema, declarationsSchema} from './schema';

/** What `comparisons.yml` declares, or what is wrong with it. */
export interface LoadedComparisons {
  /** Its text is empty where there is no such file. */
  readonly source: SourceFile;
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
  const source = yamlFile(file, content);
  const failed = (diagnostics: readonly Diagnostic[]) => ({source, comparisons: {}, diagnostics});
  const syntaxDiagnostic = findSyntaxDiagnostic(source, 'comparison/yaml-syntax');
  if (syntaxDiagnostic) {
    return failed([syntaxDiagnostic]);
  }
  const value: unknown = source.document.toJS({maxAliasCount: -1}) ?? {};
  const parsed = declarationsSchema.safeParse(value);
  if (parsed.success) {
    return {source, comparisons: parsed.data, diagnostics: []};
  }
  return failed(locate(checkSchema(value), source));
}

/** Reads `comparisons.yml`; a site without one has no comparison. */
export async function loadComparisons(file: string): Promise<LoadedComparisons> {
  return parseComparisons(await readIfExists(file), file);
}
