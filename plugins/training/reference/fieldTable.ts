import {formatList} from '../src/diagnostics/wording';
import {isSchema, type JsonSchema} from './jsonSchema';
import {anchorOf, typeName} from './typeName';

/** Text in a cell of a table in MDX: what is code stays as it is, and the rest is no syntax. */
function cell(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[{<]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|');
}

function inline(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

function examplesOf({examples = []}: JsonSchema): string {
  const listed = [examples].flat().filter((example) => !isObject(example));
  return listed.length === 0
    ? ''
    : ` For example ${listed.map((example) => `\`${inline(example)}\``).join(' or ')}.`;
}

/** Keys that each take the place of the first one: `draw` that of `questions`. */
function alternativesTo(key: string, {anyOf = []}: JsonSchema): string[] {
  const [first = [], ...others] = anyOf
    .filter(isSchema)
    .map(({required = []}) => required as readonly string[]);
  return first.includes(key) ? others.flat() : [];
}

function defaultOf(key: string, field: JsonSchema, schema: JsonSchema): string {
  const {required = []} = schema;
  if (required.includes(key)) {
    return 'required';
  }
  const alternatives = alternativesTo(key, schema);
  if (alternatives.length > 0) {
    return `required, or ${formatList(alternatives)}`;
  }
  const isEmpty =
    typeof field.default === 'object' && Object.keys(field.default ?? {}).length === 0;
  return field.default === undefined || isEmpty ? 'none' : `\`${inline(field.default)}\``;
}

/** The fields of an object, apart from those that are not described here. */
export function fieldsOf({properties = {}}: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).flatMap(([key, field]): [string, JsonSchema][] =>
    isSchema(field) ? [[key, field]] : [],
  );
}

/**
 * A table of fields, each with an anchor of its own: that of the section, and the name.
 *
 * @param schema the object that has the fields
 * @param anchor of the section
 */
export function fieldTable(
  schema: JsonSchema,
  fields: readonly (readonly [string, JsonSchema])[] = fieldsOf(schema),
  anchor: string = anchorOf(schema),
): string {
  const rows = fields.map(([key, field]) => {
    const name = `<Field id="${anchor}-${key}">${key}</Field>`;
    const description = `${field.description ?? ''}${examplesOf(field)}`;
    const cells = [name, typeName(field), defaultOf(key, field, schema), description];
    return `| ${cells.map((text, index) => (index === 0 ? text : cell(text))).join(' | ')} |`;
  });
  return ['| Field | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
