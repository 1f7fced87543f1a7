import type {Problem, YamlPath} from '../diagnostic';
import {describeValue, formatPath, nameOf} from '../wording';
import {asDays, scalarFix} from './scalarHelp';
import {fitsAt} from './schemaAt';
import {helpForExample, helpForType} from './wrongTypeHelp';
import type {Context} from './zodContext';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** A key that has to be there, and is not. */
export function missingKey(path: YamlPath, expected: string, {subject, root}: Context): Problem {
  const parent = [...root, ...path.slice(0, -1)];
  const key = String(path.at(-1) ?? '');
  const typeName = TYPE_NAMES[expected];
  return {
    code: `${subject}/missing-key`,
    message: `\`${formatPath(parent)}\` needs \`${key}\``,
    path: parent,
    at: 'value',
    found: `\`${key}\` is missing`,
    expected: typeName === undefined ? null : `\`${key}\` with ${typeName}`,
    help: `add \`${key}:\``,
  };
}

/** What to write in place of a number or a boolean, if it is no such text in quotes either. */
function otherText(
  path: YamlPath,
  input: unknown,
  {schema, value}: Context,
): Pick<Problem, 'help' | 'fix'> | null {
  const fits = (candidate: string) => fitsAt(schema, value, path, candidate);
  if (!(typeof input === 'number' || typeof input === 'boolean') || fits(String(input))) {
    return null;
  }
  const days = asDays(input);
  return fits(days)
    ? {help: `write \`${days}\``, fix: {kind: 'replace', text: days}}
    : {help: helpForExample(path, {schema, value})};
}

/** @param expected zod's name of the type */
export function wrongType(
  path: YamlPath,
  expected: string,
  input: unknown,
  context: Context,
): Problem {
  const {subject, root} = context;
  const typeName = TYPE_NAMES[expected] ?? expected;
  const other = expected === 'string' ? otherText(path, input, context) : null;
  const fix = other === null ? scalarFix(expected, input) : other.fix;
  // Of a list in place of names, the entries are what has to be written in another way.
  const isListOfNames = expected === 'record' && Array.isArray(input) && path.length > 0;
  return {
    code: `${subject}/wrong-type`,
    message: `${nameOf([...root, ...path])} must be ${typeName}, not ${describeValue(input)}`,
    path: [...root, ...path, ...(isListOfNames && input.length > 0 ? [0] : [])],
    at: 'value',
    found: describeValue(input),
    expected: typeName,
    help: other === null ? helpForType(expected, input, path, context) : other.help,
    ...(fix && {fix}),
  };
}

/** A list whose entries are texts, all of them, where each should have keys: `[A, B]`. */
export function listOfTexts(path: YamlPath, texts: readonly string[], context: Context): Problem {
  const {subject, root} = context;
  const list = [...root, ...path];
  return {
    code: `${subject}/wrong-type`,
    message: `the entries of ${nameOf(list)} must be keys with values, not texts`,
    path: list,
    at: 'value',
    found: 'a list of texts',
    expected: 'keys with values in each entry',
    help: helpForType('object', texts[0], [...path, 0], context),
  };
}
