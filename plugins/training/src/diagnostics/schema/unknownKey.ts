import type {YamlFix, Problem, YamlPath} from '../diagnostic';
import {homeOf} from './keyHome';
import {knownKeysAt, requiredKeysAt} from './schemaAt';
import {isStem, marksTheKey, suggestKeyAt} from './suggestKey';
import {excerptOf, formatList, inQuotes, isShort, nameOf} from '../wording';
import {type Context, type Issue, toPath} from './zodContext';

type UnknownKeys = Extract<Issue, {code: 'unrecognized_keys'}>;

/**
 * A misspelt key is fixed with certainty where the right one is not there yet, and where no other
 * key could be it as well.
 */
export function keyFix(
  suggestion: string | null,
  present: readonly string[],
  suggestions: readonly (string | null)[],
): YamlFix | null {
  const isCertain =
    suggestion !== null &&
    !present.includes(suggestion) &&
    suggestions.filter((other) => other === suggestion).length === 1;
  return isCertain ? {kind: 'replace', text: suggestion} : null;
}

/** An entry of a list that has one key, and not one that it should have: `- CloudTrail: Who?` */
function isOtherwiseWritten({input, path}: UnknownKeys): boolean {
  return typeof path.at(-1) === 'number' && Object.keys(input ?? {}).length === 1;
}

/**
 * Whether the keys that an entry lacks are missing because its text was written as a key.
 */
export function isTextAsKey(issue: UnknownKeys, {schema, value}: Context): boolean {
  const [key = ''] = issue.keys;
  return isOtherwiseWritten(issue) && suggestKeyAt(schema, value, toPath(issue.path), key) === null;
}

function helpForTextAsKey(
  key: string,
  value: unknown,
  path: YamlPath,
  {schema, value: whole}: Context,
): string | null {
  const [first, second] = requiredKeysAt(schema, whole, path).filter(({isText}) => isText);
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (first === undefined || !(isPlain || value === null)) {
    return null;
  }
  const text = value === null ? key : `${key}: ${String(value)}`;
  if (second !== undefined) {
    return value === null
      ? `write \`- ${first.key}: ${excerptOf(key)}\`, and \`${second.key}:\` below it`
      : `write \`- ${first.key}: ${excerptOf(key)}\`, and below it \`${second.key}: ${excerptOf(String(value))}\``;
  }
  return isShort(text)
    ? `write \`- ${first.key}: ${value === null ? text : inQuotes(text)}\``
    : `write \`- ${first.key}:\` before the text, and put the text in quotes`;
}

function helpForPlace(key: string, path: YamlPath, {schema, value, root}: Context): string {
  const home = homeOf(schema, value, path, key);
  switch (home?.where) {
    case 'above':
      return `\`${key}\` belongs to ${nameOf([...root, ...home.path])}: indent it less, as far as the other keys there`;
    case 'below':
      return home.entryKey === null
        ? `\`${key}\` belongs to the value of \`${home.key}\`: indent it further`
        : `\`${key}\` belongs to an entry of \`${home.key}\`: indent it as far as the \`${home.entryKey}\` of that entry`;
    case 'other-type':
      return `\`${key}\` belongs to the ${home.discriminator} ${formatList(home.types)}: change \`${home.discriminator}\`, or remove \`${key}\``;
    case undefined:
      return 'remove it, or check how far it is indented';
  }
}

/** One problem for each key that an object may not have. */
export function unknownKeys(issue: UnknownKeys, context: Context): Problem[] {
  const {subject, root, schema, value} = context;
  const path = toPath(issue.path);
  const known = knownKeysAt(schema, value, path);
  const suggestions = issue.keys.map((key) => suggestKeyAt(schema, value, path, key));
  const present = Object.keys(issue.input ?? {});

  const helpFor = (key: string, suggestion: string | null): string => {
    if (suggestion !== null) {
      return present.includes(suggestion)
        ? `\`${suggestion}\` is there already: remove one of the two`
        : `did you mean \`${suggestion}\`?`;
    }
    if (subject === 'quiz' && isStem(key)) {
      return 'a `stem` stands in the place of a question, with `questions` of its own: move it there';
    }
    if (marksTheKey(key, known)) {
      return 'remove it, and write `correct: true` below the text of the right option';
    }
    const inner: unknown = issue.input?.[key];
    const asText = isTextAsKey(issue, context) ? helpForTextAsKey(key, inner, path, context) : null;
    if (asText !== null) {
      return asText;
    }
    // `{text: One, two}` has a key `two` without a value.
    return inner === null
      ? 'if it belongs to the text before the comma, put that text in quotes'
      : helpForPlace(key, path, context);
  };

  return issue.keys.map((key, index): Problem => {
    const suggestion = suggestions[index] ?? null;
    const fix = keyFix(suggestion, present, suggestions);
    return {
      code: `${subject}/unknown-key`,
      message: `${nameOf([...root, ...path])} has no key \`${excerptOf(key)}\``,
      path: [...root, ...path, key],
      at: 'key',
      found: 'unknown key',
      expected: known.length > 0 ? formatList(known) : null,
      help: helpFor(key, suggestion),
      ...(fix && {fix}),
    };
  });
}
