import * as z from 'zod';
import type {Problem, YamlPath} from '../diagnostic';
import {valueAt} from './schemaAt';
import {suggestKeyAt} from './suggestKey';
import {isTextAsKey} from './unknownKey';
import {listOfTexts} from './wrongType';
import {type Context, type Issue, type Subject, toPath} from './zodContext';
import {toProblems} from './zodIssue';

function nameOfPath(path: YamlPath): string {
  return JSON.stringify(path);
}

/** A misspelt key is one problem: the key that it should have been is not missing as well. */
function withoutFollowUps(issues: readonly Issue[], context: Context): readonly Issue[] {
  const {schema, value} = context;
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const misspelt = new Set(
    unknown.flatMap((issue) => {
      const path = toPath(issue.path);
      return issue.keys.map((key) =>
        nameOfPath([...path, suggestKeyAt(schema, value, path, key) ?? key]),
      );
    }),
  );
  const textsAsKeys = new Set(
    unknown
      .filter((issue) => isTextAsKey(issue, context))
      .map(({path}) => nameOfPath(toPath(path))),
  );
  return issues.filter(({input, path}) => {
    const isMissing = input === undefined;
    return !(
      isMissing &&
      (misspelt.has(nameOfPath(toPath(path))) ||
        textsAsKeys.has(nameOfPath(toPath(path.slice(0, -1)))))
    );
  });
}

/** What is wrong in a value that aliases give several places is one problem, in the first of them. */
function withoutRepeats(issues: readonly Issue[], value: unknown): readonly Issue[] {
  const seen = new Map<unknown, Set<string>>();
  return issues.filter(({code, ...issue}) => {
    const path = toPath(issue.path);
    const own = valueAt(value, path);
    const isInside = typeof own !== 'object' || own === null;
    const holder = isInside ? valueAt(value, path.slice(0, -1)) : own;
    const description = JSON.stringify([
      code,
      isInside ? path.at(-1) : null,
      'keys' in issue ? issue.keys : null,
    ]);
    const descriptions = seen.get(holder) ?? new Set();
    const isRepeated = descriptions.has(description);
    seen.set(holder, descriptions.add(description));
    return !isRepeated;
  });
}

function isTextInPlaceOfKeys(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' && issue.expected === 'object' && typeof issue.input === 'string'
  );
}

/** Whether a list has several entries, all of them texts. */
function isListOfTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.length > 1 && list.every((entry) => typeof entry === 'string');
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
  subject: Subject,
  root: YamlPath,
): Problem[] {
  const result = z.safeParse(schema, value, {reportInput: true});
  if (result.success) {
    return [];
  }
  const context = {subject, root, schema, value};
  const issues = withoutRepeats(withoutFollowUps(result.error.issues, context), value);
  return issues.flatMap((issue) => {
    const path = toPath(issue.path.slice(0, -1));
    const list = valueAt(value, path);
    if (!isTextInPlaceOfKeys(issue) || !isListOfTexts(list)) {
      return toProblems(issue, context);
    }
    // One problem for all entries, where the first of them is.
    return issue.path.at(-1) === 0 ? [listOfTexts(path, list, context)] : [];
  });
}
