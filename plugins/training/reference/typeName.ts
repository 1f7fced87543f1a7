import {formatList} from '../src/diagnostics/wording';
import {isSchema, type JsonSchema} from './jsonSchema';

function rangeOf({minimum, maximum, exclusiveMinimum, type}: JsonSchema): string {
  const noun = type === 'integer' ? 'whole number' : 'number';
  // Zod bounds every whole number by those that computers keep exactly.
  if (minimum !== undefined && maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER) {
    return `${noun}, ${minimum} to ${maximum}`;
  }
  if (minimum !== undefined) {
    return `${noun}, ${minimum} or more`;
  }
  return exclusiveMinimum === undefined ? noun : `${noun} above ${exclusiveMinimum}`;
}

/** What a list holds, more than one of them. */
function plural(name: string): string {
  return name === 'Markdown' ? 'Markdown texts' : name.replace(/(\w)(\]|$)/, '$1s$2');
}

/** The anchor of the section about an object. */
export function anchorOf({title = ''}: JsonSchema): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

/** Every kind of value that a union takes, those of a union in it among them. */
function membersOf(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf?.filter(isSchema).flatMap(membersOf) ?? [schema];
}

function oneOf(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')}, or ${names.at(-1) ?? ''}`
    : (names[0] ?? '');
}

/** What a field takes, in an author's words, with links to what has a section of its own. */
export function typeName(schema: JsonSchema): string {
  const {type, enum: values, items, additionalProperties, title = 'text', minItems} = schema;
  if (values) {
    return formatList(values.map(String));
  }
  // What an object has to have beside its fields is no type of its own.
  if (schema.properties) {
    return `[${title}](#${anchorOf(schema)})`;
  }
  if (schema.anyOf) {
    return oneOf(membersOf(schema).map(typeName));
  }
  if (isSchema(additionalProperties)) {
    return `${title}: ${typeName(additionalProperties)}`;
  }
  switch (type) {
    case 'boolean':
      return '`true` or `false`';
    case 'number':
    case 'integer':
      return rangeOf(schema);
    case 'array': {
      const item = [items].flat().find(isSchema);
      if (isSchema(item?.then) && isSchema(item.else)) {
        const [one, several] = [item.else, item.then].map((entry) => plural(typeName(entry)));
        return `list of ${one ?? ''} and ${several ?? ''}`;
      }
      const bound = minItems === undefined ? '' : `, ${minItems} or more`;
      return `list of ${plural(item ? typeName(item) : 'values')}${bound}`;
    }
    default:
      return title;
  }
}
