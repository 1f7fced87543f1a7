import {
  type DeclarationKind,
  type Declarations,
  loadDeclarations,
  parseDeclarations,
} from '../../diagnostics/declarations';
import {
  type ComparisonInput,
  type Comparisons,
  declarationSchema,
  declarationsSchema,
} from './schema';

/** What `comparisons.yml` declares, or what is wrong with it. */
export interface LoadedComparisons extends Omit<Declarations<ComparisonInput>, 'entries'> {
  /** By id; empty where the file has errors. */
  readonly comparisons: Comparisons;
}

const KIND: DeclarationKind<ComparisonInput> = {
  subject: 'comparison',
  schema: declarationsSchema,
  entrySchema: declarationSchema,
};

function toLoaded({entries, ...rest}: Declarations<ComparisonInput>): LoadedComparisons {
  return {...rest, comparisons: entries};
}

/** Reads the text of a `comparisons.yml`. */
export function parseComparisons(content: string, file: string): LoadedComparisons {
  return toLoaded(parseDeclarations(content, file, KIND));
}

/** Reads `comparisons.yml`; a site without one has no comparison. */
export async function loadComparisons(file: string): Promise<LoadedComparisons> {
  return toLoaded(await loadDeclarations(file, KIND));
}
