import type {Problem} from '../diagnostic';
import {outOfBounds} from './outOfBounds';
import {schemaAt, takesNumber} from './schemaAt';
import {unknownKeys} from './unknownKey';
import {missingKey, wrongType} from './wrongType';
import {unknownValue, wrongFormat, wrongKey} from './wrongValue';
import {type Context, type Issue, toPath} from './zodContext';

/** Whether a value is of another kind altogether: a list where text is expected. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) {
    return false;
  }
  return issue.code === 'invalid_union'
    ? issue.errors.every((errors) => errors.some(isOtherKind))
    : issue.code === 'invalid_type';
}

/** A text that begins with a number was meant as one, where there may be one. */
function isMeantAsNumber({input, path}: Issue, {schema, value}: Context): boolean {
  return (
    typeof input === 'string' &&
    /^\s*[+-]?\d/.test(input) &&
    takesNumber(schemaAt(schema, value, toPath(path)))
  );
}

/** Says in an author's words what zod found. */
export function toProblems(issue: Issue, context: Context): Problem[] {
  const path = toPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, context);
    case 'invalid_type':
      return [
        issue.input === undefined && path.length > 0
          ? missingKey(path, issue.expected, context)
          : wrongType(path, issue.expected, issue.input, context),
      ];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, context)];
    case 'invalid_value':
      return [unknownValue(path, issue.input, issue.values.map(String), context)];
    case 'invalid_union': {
      const {discriminator, options} = issue as {discriminator?: string; options?: unknown[]};
      if (discriminator !== undefined) {
        const tag = (issue.input as Record<string, unknown> | undefined)?.[discriminator];
        const allowed = (options ?? []).filter((option) => typeof option === 'string');
        return [unknownValue(path, tag, allowed, context)];
      }
      // Every other union is of kinds of values: what is wrong inside the right kind is the problem.
      const ofThisKind = issue.errors.find((errors) => !errors.some(isOtherKind));
      return (ofThisKind ?? issue.errors[0] ?? []).flatMap((inner) =>
        toProblems({...inner, path: [...issue.path, ...inner.path]}, context),
      );
    }
    case 'invalid_key':
      return [wrongKey(issue, context)];
    case 'invalid_format':
      return [
        isMeantAsNumber(issue, context)
          ? wrongType(path, 'number', issue.input, context)
          : wrongFormat(issue, context),
      ];
    default:
      return [wrongFormat(issue, context)];
  }
}
