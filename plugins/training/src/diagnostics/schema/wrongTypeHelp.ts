import type {YamlPath} from '../diagnostic';
import {helpForBoolean, helpForNumber, helpForText} from './scalarHelp';
import {describeEntries, exampleAt, knownKeysAt, requiredKeysAt} from './schemaAt';
import {excerptOf, formatList, isShort} from '../wording';
import type {Context} from './zodContext';

/** A key and a text, and the space between them forgotten: `prompt:Which?` */
const KEY_WITHOUT_SPACE = /^[A-Za-z][\w-]*:(?!\/\/)\S/;

/** The first of texts under letters or numbers, `{A: One, B: Two}`; `null` for anything else. */
function letteredTexts(input: unknown): string | null {
  const entries: [string, unknown][] =
    typeof input === 'object' && input !== null ? Object.entries(input) : [];
  const [first] = entries;
  const isLettered = entries.every(
    ([key, value]) => /^(?:[a-z]|\d+)$/i.test(key) && typeof value === 'string',
  );
  return isLettered && typeof first?.[1] === 'string' ? first[1] : null;
}

function helpForList(input: unknown, path: YamlPath, {schema, value}: Context): string {
  const [required] = requiredKeysAt(schema, value, [...path, 0]).filter(({isText}) => isText);
  if (typeof input === 'string' && /^-[^\s-]/.test(input)) {
    return 'put a space after the dash of each entry';
  }
  if (typeof input === 'string' && input.trim() !== '') {
    const entry = required === undefined ? input : `${required.key}: ${input}`;
    return isShort(entry)
      ? `write it as a list, each entry on a line of its own: \`- ${entry}\``
      : 'write it as a list: each entry on a line of its own, after `- `';
  }
  const lettered = letteredTexts(input);
  if (lettered !== null) {
    const entry = required === undefined ? lettered : `${required.key}: ${lettered}`;
    return isShort(entry)
      ? `write it as a list, each entry without its letter: \`- ${entry}\``
      : 'write it as a list, each entry without its letter, after `- `';
  }
  if (typeof input === 'object' && input !== null) {
    return 'write `- ` before the first key of each entry';
  }
  return `write each entry on a line of its own, after \`- ${required === undefined ? '' : `${required.key}: `}\``;
}

/** A list in place of names that its author chooses, such as those of rules. */
function helpForNames(entries: readonly unknown[], path: YamlPath, context: Context): string {
  if (
    entries.every((entry) => typeof entry === 'object' && Object.keys(entry ?? {}).length === 1)
  ) {
    return 'remove the dash before each name';
  }
  const names = entries.filter((entry) => typeof entry === 'string');
  if (names.length < entries.length) {
    return 'write a name and a colon in place of each `-`';
  }
  const value = describeEntries(context.schema, context.value, path) ?? '...';
  return `write each on a line of its own, without a dash and with a colon: ${formatList(
    names.slice(0, 3).map((name) => `${name}: ${value}`),
    'and',
  )}`;
}

function helpForKeys(input: unknown, path: YamlPath, context: Context): string | null {
  const {schema, value} = context;
  const required = requiredKeysAt(schema, value, path);
  const [text, ...otherTexts] = required.filter(({isText}) => isText);
  const names =
    required.length > 0 ? required.map(({key}) => key) : knownKeysAt(schema, value, path);
  const list = required.find(({isText}) => !isText);
  if (Array.isArray(input) && list !== undefined) {
    return `write \`${list.key}:\` above the list, and indent the list`;
  }
  if (Array.isArray(input) && input.length > 0 && names.length === 0) {
    return helpForNames(input, path, context);
  }
  if (typeof input === 'string' && KEY_WITHOUT_SPACE.test(input)) {
    return 'put a space after the colon';
  }
  const isEntry = typeof path.at(-1) === 'number';
  if (isEntry && typeof input === 'string' && text !== undefined && otherTexts.length === 0) {
    return isShort(input)
      ? `write \`- ${text.key}: ${input}\``
      : `write \`- ${text.key}:\` before the text`;
  }
  if (typeof input === 'string' && required.length === 0 && names.length > 0) {
    return `put the text on a line below, after ${formatList(names.map((name) => `${name}:`))}`;
  }
  if (names.length === 0) {
    return 'write each key on a line of its own below it';
  }
  const keys = names.slice(0, 3).map((name) => `${name}:`);
  return `write ${formatList(keys, 'and')} below it${keys.length > 1 ? ', each with its value' : ''}`;
}

/** A value of the right form, for one that is of another. */
export function helpForExample(
  path: YamlPath,
  {schema, value}: Pick<Context, 'schema' | 'value'>,
): string | null {
  const example = exampleAt(schema, value, path);
  return example === null ? null : `write it as in \`${String(path.at(-1))}: ${example}\``;
}

/** A key with nothing behind it. */
function helpForNothing(expected: string, path: YamlPath, context: Context): string | null {
  const key = path.at(-1);
  const place = typeof key === 'string' ? `\`${excerptOf(key)}:\`` : '`- `';
  switch (expected) {
    case 'array':
      return helpForList(null, path, context);
    case 'object':
    case 'record':
      return helpForKeys(null, path, context);
    case 'string':
      return `write the text after ${place}, in quotes if it starts with \`#\``;
    case 'boolean':
      return `write \`true\` or \`false\` after ${place}`;
    default:
      return `write the number after ${place}`;
  }
}

/**
 * What to write where a value is of another type than it should be.
 *
 * @param expected zod's name of the type
 * @returns `null` where nothing can be said that the message does not say
 */
export function helpForType(
  expected: string,
  input: unknown,
  path: YamlPath,
  context: Context,
): string | null {
  if (input === null || input === undefined) {
    return helpForNothing(expected, path, context);
  }
  const {schema, value} = context;
  switch (expected) {
    case 'string':
      return helpForText(input);
    case 'number':
    case 'int':
      return typeof input === 'string'
        ? helpForNumber(input, knownKeysAt(schema, value, path.slice(0, -1)), path.at(-1) ?? '')
        : null;
    case 'boolean':
      return typeof input === 'string'
        ? helpForBoolean(input)
        : 'write `true` or `false`, without quotes';
    case 'array':
      return helpForList(input, path, context);
    case 'object':
    case 'record':
      return helpForKeys(input, path, context);
    default:
      return null;
  }
}
