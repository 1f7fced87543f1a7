import type * as z from 'zod';
import type {Code} from '../codes';
import type {YamlPath} from '../diagnostic';

export type Issue = z.core.$ZodIssue;

/** What a schema describes, and the first part of the codes of its problems. */
export type Subject = 'quiz' | 'service' | 'comparison' | 'course';

/** What an issue was found in. */
export interface Context {
  readonly subject: Subject;
  readonly root: YamlPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** zod's path as ours. */
export function toPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}

/** Which codes a schema can lead to is known when it runs; tests look for them in the descriptions. */
export function codeOf({subject}: Pick<Context, 'subject'>, problem: string): Code {
  return `${subject}/${problem}` as Code;
}
