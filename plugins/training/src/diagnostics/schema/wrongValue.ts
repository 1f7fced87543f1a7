import type {Problem, YamlPath} from '../diagnostic';
import {nearestId} from './nearestId';
import {asDays} from './scalarHelp';
import {fitsAt, valueAt} from './schemaAt';
import {suggestValue} from './suggestKey';
import {describeValue, excerptOf, formatList, formatPath, isShort, nameOf} from '../wording';
import {helpForExample} from './wrongTypeHelp';
import {codeOf, type Context, type Issue, toPath} from './zodContext';

/** Ids of the list that an id belongs to, itself included. */
function idsBeside(path: YamlPath, value: unknown): string[] {
  const list = valueAt(value, path.slice(0, -2));
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    const id = valueAt(entry, ['id']);
    return typeof id === 'string' ? [id] : [];
  });
}

/** The id that was meant by a text which is none, unless another entry of the list comes to it. */
function closestId({input, path, ...issue}: Issue, value: unknown): string | null {
  const isId = path.at(-1) === 'id' && 'format' in issue && issue.format === 'regex';
  const id = isId && typeof input === 'string' ? nearestId(input) : null;
  const rivals = idsBeside(toPath(path), value).filter((other) => nearestId(other) === id);
  return id !== null && isShort(id) && rivals.length <= 1 ? id : null;
}

/** A text that is empty, or not of the form that it has to have. */
export function wrongFormat(issue: Issue, context: Context): Problem {
  const {subject, root, schema, value} = context;
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
  const own = toPath(issue.path);
  const days = asDays(input);
  const meant = fitsAt(schema, value, own, days) ? days : closestId(issue, value);
  // An id is made of its author's words, and an example says nothing of what is too long.
  const isForm = own.at(-1) !== 'id' && isShort(String(input));
  const helpForForm = isForm ? helpForExample(own, context) : null;
  return {
    code: `${subject}/wrong-format`,
    message: `\`${name}\` cannot be \`${excerptOf(String(input))}\``,
    path,
    at: 'value',
    found: describeValue(input),
    expected: issue.message,
    help: meant === null ? helpForForm : `write \`${meant}\``,
    ...(meant !== null && {fix: {kind: 'replace', text: meant}}),
  };
}

/** Something else than one of a few words. */
export function unknownValue(
  path: YamlPath,
  input: unknown,
  allowed: readonly string[],
  context: Context,
): Problem {
  const {root} = context;
  const name = nameOf([...root, ...path]);
  const isText = typeof input === 'string' && input.trim() !== '';
  const suggestion = isText ? suggestValue(input, allowed) : null;
  return {
    code: codeOf(context, 'unknown-value'),
    message: isText
      ? `${name} cannot be \`${excerptOf(input)}\``
      : `${name} must be ${formatList(allowed)}, not ${describeValue(input)}`,
    path: [...root, ...path],
    at: 'value',
    found: isText ? 'unknown value' : describeValue(input),
    expected: formatList(allowed),
    help: suggestion ? `did you mean \`${suggestion}\`?` : null,
    ...(suggestion && {fix: {kind: 'replace', text: suggestion}}),
  };
}

/** A key that is a name of the author's choice, in a mapping such as `comparisons.yml`. */
export function wrongKey(
  issue: Extract<Issue, {code: 'invalid_key'}>,
  {subject, root}: Context,
): Problem {
  const path = [...root, ...toPath(issue.path)];
  return {
    code: `${subject}/wrong-format`,
    message: `\`${excerptOf(String(path.at(-1)))}\` cannot be a part of an address`,
    path,
    at: 'key',
    found: 'name',
    expected: issue.issues[0]?.message ?? null,
    help: null,
  };
}
