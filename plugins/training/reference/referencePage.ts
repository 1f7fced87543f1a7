import {stringify} from 'yaml';
import {fieldsOf, fieldTable} from './fieldTable';
import {
  comparisonsSchema,
  coursesSchema,
  frontMatterSchema,
  isSchema,
  type JsonSchema,
  withoutReferences,
} from './jsonSchema';
import {anchorOf} from './typeName';

const HEAD = `---
title: Field reference
description: Every field of a quiz, of a service, of comparisons.yml and of courses.yml, with its type, its default and its meaning.
sidebar_label: Field reference
---

import Link from '@docusaurus/Link';

{/* \`npm run generate\` writes this page. Its words are in the schemas of the plugin. */}

export const Field = ({id, children}) => (
  <Link id={id} to={'#' + id} style={{scrollMarginTop: 'calc(var(--ifm-navbar-height) + 0.5rem)'}}>
    <code>{children}</code>
  </Link>
);

# Field reference

Every field that an author can write, with what it takes. [Front matter](./front-matter.mdx), [comparisons](./comparisons.mdx) and [courses](./courses.mdx) tell what readers see of it, and how answers are graded. Tools can have the same as a [JSON Schema](./editors.mdx#json-schemas).

**Markdown** is a text with all that the page itself can do; **plain text** is shown as it is. An **id** is made of lower-case letters and digits, joined by hyphens. An **address** starts with \`https://\` or \`http://\`.`;

/** Where the page about front matter tells what a type of question does. */
const TOLD_IN = './front-matter.mdx#type-';

/** Its anchor is that of the schema: the words of the heading. */
function heading(depth: number, {title = ''}: JsonSchema): string {
  return `${'#'.repeat(depth)} ${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** A heading that is a word of YAML. */
function codeHeading(depth: number, {title = ''}: JsonSchema): string {
  return `${'#'.repeat(depth)} \`${title}\``;
}

function example(value: unknown): string {
  // Docusaurus reads these keys as the words that they are.
  const source = stringify(value, {lineWidth: 76}).replace(/"(true|false)":/g, '$1:');
  return `\`\`\`yaml title="Example"\n${source}\`\`\``;
}

function firstExample({examples}: JsonSchema): unknown {
  return [examples].flat()[0];
}

/** Objects inside fields, which have sections of their own. */
function objectsIn(schema: JsonSchema): JsonSchema[] {
  const {items, additionalProperties, anyOf = []} = schema;
  const inner = [items, additionalProperties, anyOf].flat().filter(isSchema);
  return schema.properties ? [schema] : inner.flatMap(objectsIn);
}

function nested(fields: readonly (readonly [string, JsonSchema])[], depth: number): string[] {
  return fields.flatMap(([, field]) =>
    objectsIn(field).flatMap((schema) => [
      heading(depth, schema),
      // The row of a field says the same as the object that is its value.
      schema === field ? '' : (schema.description ?? ''),
      fieldTable(schema),
      ...nested(fieldsOf(schema), depth + 1),
    ]),
  );
}

/** A key of the front matter. */
function section(schema: JsonSchema): string[] {
  const {title = '', description = ''} = schema;
  return [
    codeHeading(2, schema),
    description,
    fieldTable(schema),
    example({[title]: firstExample(schema)}),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function questionType(schema: JsonSchema, common: readonly (readonly [string, JsonSchema])[]) {
  const {title = '', description = ''} = schema;
  const own = fieldsOf(schema).filter(
    ([key, field]) => !common.some(([name, other]) => name === key && isSame(field, other)),
  );
  return [
    codeHeading(3, schema),
    `${description} How it works: [type \`${title}\`](${TOLD_IN}${title}).`,
    fieldTable(schema, own),
    ...nested(own, 4),
    example([firstExample(schema)]),
  ];
}

function questions(question: JsonSchema): string[] {
  const types = (question.allOf ?? [])
    .filter(isSchema)
    .map(({then}) => then)
    .filter(isSchema);
  const [first = {}, ...others] = types;
  const common = fieldsOf(first).filter(([key]) =>
    others.every(({properties}) => properties?.[key]),
  );
  return [
    heading(2, question),
    'These fields are for questions of every type:',
    fieldTable(first, [...fieldsOf(question), ...common], anchorOf(question)),
    ...types.flatMap((schema) => questionType(schema, common)),
  ];
}

/** Several questions in the place of one. */
function group(schema: JsonSchema): string[] {
  const {description = ''} = schema;
  return [heading(2, schema), description, fieldTable(schema), example([firstExample(schema)])];
}

/** The text of the page that lists every field. */
export function referencePage(): string {
  const {quiz, service} = withoutReferences(frontMatterSchema()).properties ?? {};
  const comparisons = comparisonsSchema();
  const comparison = comparisons.additionalProperties;
  const courses = coursesSchema();
  const course = courses.additionalProperties;
  if (!isSchema(quiz) || !isSchema(service) || !isSchema(comparison) || !isSchema(course)) {
    throw new Error('The schemas have no `quiz`, `service`, comparison or course.');
  }
  const itemSchemas = fieldsOf(quiz).flatMap(([key, {items}]) =>
    key === 'questions' ? [items].flat().filter(isSchema) : [],
  );
  const parts = [
    HEAD,
    ...section(quiz),
    // Questions have sections of their own.
    ...nested(
      fieldsOf(quiz).filter(([key]) => key !== 'questions'),
      3,
    ),
    ...itemSchemas.flatMap((item) =>
      isSchema(item.then) && isSchema(item.else)
        ? [...questions(item.else), ...group(item.then)]
        : questions(item),
    ),
    ...section(service),
    ...nested(fieldsOf(service), 3),
    heading(2, comparison),
    'Each key of `comparisons.yml` is the id of a comparison, with these fields:',
    fieldTable(comparison),
    // A quiz has sections of its own.
    ...nested(
      fieldsOf(comparison).filter(([key]) => key !== 'quiz'),
      3,
    ),
    example(firstExample(comparisons)),
    heading(2, course),
    'Each key of `courses.yml` is the id of a course, with these fields:',
    fieldTable(course),
    ...nested(fieldsOf(course), 3),
    example(firstExample(courses)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
