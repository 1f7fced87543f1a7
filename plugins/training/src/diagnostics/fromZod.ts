import * as z from 'zod';
import type {Problem, YamlPath} from './diagnostic';
import {didYouMean} from './didYouMean';
import {knownKeysAt} from './schemaAt';
import {formatPath} from './wording';
import {type Context, toPath, toProblems} from './zodIssue';

type Issue = z.core.$ZodIssue;

/** A misspelt key is one fault: the key that it should have been is not missing as well. */
function withoutFollowUps(issues: readonly Issue[], {schema, value}: Context): readonly Issue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') {
        return [];
      }
      const path = toPath(issue.path);
      const known = knownKeysAt(schema, value, path);
      return issue.keys.map((key) => formatPath([...path, didYouMean(key, known) ?? key]));
    }),
  );
  return issues.filter(
    ({code, input, path}) =>
      code !== 'invalid_type' || input !== undefined || !meant.has(formatPath(toPath(path))),
  );
}

/**
 * Checks a value against a schema and says what is wrong in an author's words.
 *
 * @param subject first part of the diagnostic codes, such as `quiz`
 * @param root path of `value` in its YAML document
 * @returns no problem where the value fits the schema
 */
export function checkAgainstSchema(
  schema: z.core.$ZodType,
  value: unknown,
  subject: string,
  root: YamlPath,
): Problem[] {
  const result = z.safeParse(schema, value, {reportInput: true});
  if (result.success) {
    return [];
  }
  const context = {subject, root, schema, value};
  return withoutFollowUps(result.error.issues, context).flatMap((issue) =>
    toProblems(issue, context),
  );
}
