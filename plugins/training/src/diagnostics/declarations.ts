import {readFile} from 'node:fs/promises';
import type * as z from 'zod';
import type {Diagnostic, Problem} from './diagnostic';
import {findEncodingDiagnostic} from './encoding';
import {locate} from './locate';
import {checkAgainstSchema} from './schema/fromZod';
import {valueAt} from './schema/schemaAt';
import {codeOf, type Subject} from './schema/zodContext';
import {type SourceFile, yamlFile} from './sourceFile';
import {findSyntaxDiagnostic} from './yaml/yamlSyntax';

/** A kind of file of the site that declares things by their id. */
export interface DeclarationKind<T> {
  /** First part of the codes of its problems. */
  readonly subject: Subject;
  /** The whole of the file. */
  readonly schema: z.ZodType<Record<string, T>>;
  /** What one id stands for. */
  readonly entrySchema: z.ZodType;
}

/** What a file declares, or what is wrong with it. */
export interface Declarations<T> {
  /** Its text is empty where there is no such file. */
  readonly source: SourceFile;
  /** By id; empty where the file has errors. */
  readonly entries: Readonly<Record<string, T>>;
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
function checkSchema<T>(
  value: unknown,
  {subject, schema, entrySchema}: DeclarationKind<T>,
): Problem[] {
  const problems = checkAgainstSchema(schema, value, subject, []);
  const below = problems
    .filter(({path, at}) => path.length === 1 && at === 'key')
    .flatMap(({path}) => checkAgainstSchema(entrySchema, valueAt(value, path), subject, path));
  return [...problems, ...below];
}

/** Reads the text of a file of declarations. */
export function parseDeclarations<T>(
  content: string,
  file: string,
  kind: DeclarationKind<T>,
): Declarations<T> {
  const source = yamlFile(file, content);
  const failed = (diagnostics: readonly Diagnostic[]) => ({source, entries: {}, diagnostics});
  const unreadable =
    findEncodingDiagnostic(source, codeOf(kind, 'wrong-encoding')) ??
    findSyntaxDiagnostic(source, codeOf(kind, 'yaml-syntax'));
  if (unreadable) {
    return failed([unreadable]);
  }
  const value: unknown = source.document.toJS({maxAliasCount: -1}) ?? {};
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) {
    return {source, entries: parsed.data, diagnostics: []};
  }
  return failed(locate(checkSchema(value, kind), source));
}

/** Reads a file of declarations; a site without one has none. */
export async function loadDeclarations<T>(
  file: string,
  kind: DeclarationKind<T>,
): Promise<Declarations<T>> {
  return parseDeclarations(await readIfExists(file), file, kind);
}
