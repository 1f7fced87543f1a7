import type * as z from 'zod';
import type {YamlPath} from '../diagnostic';

export type Issue = z.core.$ZodIssue;

/** What an issue was found in. */
export interface Context {
  readonly subject: string;
  readonly root: YamlPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** zod's path as ours. */
export function toPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}
