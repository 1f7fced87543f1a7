import type * as z from 'zod';
import type {Problem, YamlPath} from './diagnostic';
import {didYouMean} from './didYouMean';
import {knownKeysAt} from './schemaAt';
import {describeValue, formatList, formatPath, nameOf} from './wording';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** zod's path as ours. */
export function toPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}

/** What an issue was found in. */
export interface Context {
  readonly subject: string;
  readonly root: YamlPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

function unknownKeys(
  issue: Extract<Issue, {code: 'unrecognized_keys'}>,
  {subject, root, schema, value}: Context,
): Problem[] {
  const path = toPath(issue.path);
  const known = knownKeysAt(schema, value, path);
  return issue.keys.map((key) => {
    const suggestion = didYouMean(key, known);
    // `{text: One, two}` has a key `two` without a value.
    const isCutOff = issue.input?.[key] === null;
    const otherwise = isCutOff
      ? 'if it belongs to the text before the comma, put that text in quotes'
      : 'remove it, or check how far it is indented';
    return {
      code: `${subject}/unknown-key`,
      message: `\`${formatPath([...root, ...path])}\` has no key \`${key}\``,
      path: [...root, ...path, key],
      at: 'key',
      found: 'unknown key',
      expected: known.length > 0 ? formatList(known) : null,
      help: suggestion ? `did you mean \`${suggestion}\`?` : otherwise,
    };
  });
}

function missing(path: YamlPath, expected: string | undefined, {subject, root}: Context): Problem {
  const parent = formatPath([...root, ...path.slice(0, -1)]);
  const key = String(path.at(-1) ?? '');
  return {
    code: `${subject}/missing-key`,
    message: `\`${parent}\` needs \`${key}\``,
    path: [...root, ...path.slice(0, -1)],
    at: 'value',
    found: `\`${key}\` is missing`,
    expected: TYPE_NAMES[expected ?? ''] ? `\`${key}\` with ${TYPE_NAMES[expected ?? '']}` : null,
    help: `add \`${key}:\``,
  };
}

/** How to write a value that YAML does not read as the text that it was meant to be. */
function quoteHelp(input: unknown): string | null {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return `put it in quotes: "${String(input)}"`;
  }
  return input instanceof Date ? `put it in quotes: "${input.toISOString().slice(0, 10)}"` : null;
}

function wrongType(
  path: YamlPath,
  expected: string,
  input: unknown,
  {subject, root}: Context,
): Problem {
  const name = nameOf([...root, ...path]);
  const expectedName = TYPE_NAMES[expected] ?? expected;
  const booleanHelp = expected === 'boolean' ? 'write `true` or `false`, without quotes' : null;
  return {
    code: `${subject}/wrong-type`,
    message: `${name} must be ${expectedName}, not ${describeValue(input)}`,
    path: [...root, ...path],
    at: 'value',
    found: describeValue(input),
    expected: expectedName,
    help: expected === 'string' ? quoteHelp(input) : booleanHelp,
  };
}

function outOfBounds(
  issue: Extract<Issue, {code: 'too_small' | 'too_big'}>,
  {subject, root}: Context,
): Problem {
  const path = [...root, ...toPath(issue.path)];
  const name = formatPath(path);
  const {input} = issue;
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const count = Array.isArray(input) ? input.length : 0;
    const minimum = Number(issue.minimum);
    return {
      code: `${subject}/too-few-${String(path.at(-1))}`,
      message: `\`${name}\` needs at least ${minimum}, and has ${count}`,
      path,
      at: 'value',
      found: `${count} of them`,
      expected: `${minimum} or more`,
      help: null,
    };
  }
  const bound =
    issue.code === 'too_small'
      ? `${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}`
      : `${issue.inclusive ? 'at most' : 'less than'} ${String(issue.maximum)}`;
  return {
    code: `${subject}/out-of-range`,
    message: `\`${name}\` must be ${bound}`,
    path,
    at: 'value',
    found: describeValue(input),
    expected: `a number, ${bound}`,
    help: null,
  };
}

function wrongFormat(issue: Issue, {subject, root}: Context): Problem {
  const path = [...root, ...toPath(issue.path)];
  const name = formatPath(path);
  const {input} = issue;
  if (typeof input === 'string' && input.trim() === '') {
    return {
      code: `${subject}/empty-text`,
      message: `\`${name}\` is empty`,
      path,
      at: 'value',
      found: 'empty text',
      expected: 'text',
      help: 'write the text, or remove the key',
    };
  }
  return {
    code: `${subject}/wrong-format`,
    message: `\`${name}\` cannot be \`${String(input)}\``,
    path,
    at: 'value',
    found: describeValue(input),
    expected: issue.message,
    help: null,
  };
}

function unknownValue(
  path: YamlPath,
  input: unknown,
  allowed: readonly string[],
  {subject, root}: Context,
): Problem {
  const name = nameOf([...root, ...path]);
  const isText = typeof input === 'string' && input.trim() !== '';
  const suggestion = isText ? didYouMean(input, allowed) : null;
  return {
    code: `${subject}/unknown-value`,
    message: isText
      ? `${name} cannot be \`${input}\``
      : `${name} must be ${formatList(allowed)}, not ${describeValue(input)}`,
    path: [...root, ...path],
    at: 'value',
    found: isText ? 'unknown value' : describeValue(input),
    expected: formatList(allowed),
    help: suggestion ? `did you mean \`${suggestion}\`?` : null,
  };
}

/** A key that is a name of the author's choice, in a mapping such as `comparisons.yml`. */
function wrongKey(issue: Extract<Issue, {code: 'invalid_key'}>, {subject, root}: Context): Problem {
  const path = [...root, ...toPath(issue.path)];
  return {
    code: `${subject}/wrong-format`,
    message: `the name \`${String(path.at(-1))}\` is not one that an address can have`,
    path,
    at: 'key',
    found: 'name',
    expected: issue.issues[0]?.message ?? null,
    help: null,
  };
}

/** Whether a value is of another kind altogether: a list where text is expected. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) {
    return false;
  }
  return issue.code === 'invalid_union'
    ? issue.errors.every((errors) => errors.some(isOtherKind))
    : issue.code === 'invalid_type';
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
          ? missing(path, issue.expected, context)
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
      // Every other union is of kinds of values: what is wrong inside the right kind is the fault.
      const ofThisKind = issue.errors.find((errors) => !errors.some(isOtherKind));
      return (ofThisKind ?? issue.errors[0] ?? []).flatMap((inner) =>
        toProblems({...inner, path: [...issue.path, ...inner.path]}, context),
      );
    }
    case 'invalid_key':
      return [wrongKey(issue, context)];
    default:
      return [wrongFormat(issue, context)];
  }
}
