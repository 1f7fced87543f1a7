import * as z from 'zod';
import {comparisonsSchema as comparisons} from '../src/comparison/declaration/schema';
import {coursesSchema as courses} from '../src/course/declaration/schema';
import {entrySchema} from '../src/quiz/group';
import {quizSchema} from '../src/quiz/schema';
import {recordSchema as record} from '../src/records/schema';
import {serviceSchema} from '../src/service/schema';
import {EXAMPLES} from './examples';
import {HOMEPAGE} from './homepage';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Names the schemas; sites serve them from where they like. */
const BASE = `${HOMEPAGE}/schemas/`;

/** What is a schema, and not `true` or `false`. */
export function isSchema(schema: z.core.JSONSchema._JSONSchema | undefined): schema is JsonSchema {
  return typeof schema === 'object';
}

/** A schema that has what its references refer to in the place of them, for who reads it top down. */
export function withoutReferences({definitions, ...schema}: JsonSchema): JsonSchema {
  const parts = new Map(Object.entries(definitions ?? {}));
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(inline);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if ('$ref' in value && typeof value.$ref === 'string') {
      return inline(parts.get(value.$ref.replace('#/definitions/', '')));
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inline(one)]));
  };
  return inline(schema) as JsonSchema;
}

/** The schema of `type` in one of the members of a union. */
function typeOf({properties = {}}: JsonSchema): JsonSchema {
  return isSchema(properties.type) ? properties.type : {};
}

/** Applies to what has this `type`, and to what has none if it is the default. */
function conditionOf(type: JsonSchema): JsonSchema {
  const condition = {properties: {type: {const: type.const}}};
  return type.default === undefined ? {...condition, required: ['type']} : condition;
}

/**
 * One schema for each `type`, by a condition and not by `oneOf`: an editor then completes the
 * fields of the one type, says one thing of a misspelt `type`, and takes a question without any
 * for one of the type that is the default.
 */
function byType(members: readonly JsonSchema[]): JsonSchema {
  const types = members.map(typeOf);
  const {description, default: byDefault} = types.find((type) => 'default' in type) ?? {};
  const names = types.flatMap((type) => type.const ?? []);
  return {
    type: 'object',
    properties: {type: {description, type: 'string', enum: names, default: byDefault}},
    allOf: members.map((member) => ({
      if: conditionOf(typeOf(member)),
      then: {
        ...member,
        properties: {...member.properties, type: true},
        required: member.required?.filter((key) => key !== 'type'),
      },
    })),
  };
}

/** A quiz has questions of its own, or draws some. */
function withOrDrawn({properties = {}, required = []}: JsonSchema): JsonSchema {
  const {minItems, ...questions} = isSchema(properties.questions) ? properties.questions : {};
  const own = {type: 'array', minItems, description: questions.description} as const;
  return {
    properties: {...properties, questions},
    required: required.filter((key) => key !== 'questions'),
    anyOf: [
      {description: 'With questions.', required: ['questions'], properties: {questions: own}},
      {description: 'With questions of others.', required: ['draw'], properties: {draw: true}},
    ],
  };
}

/** An entry with `questions` is several; an editor says of any other what is wrong with a question. */
function oneOrSeveral({anyOf = []}: JsonSchema): JsonSchema {
  const [question = {}, group = {}] = anyOf.filter(isSchema);
  return {
    if: {type: 'object', properties: {questions: true}, required: ['questions']},
    then: group,
    else: question,
  };
}

function toJsonSchema(
  schema: z.core.$ZodType,
  name: string,
  title: string,
  description: string,
): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({jsonSchema, zodSchema}) => {
      const {oneOf} = jsonSchema;
      if (zodSchema instanceof z.ZodDiscriminatedUnion && oneOf) {
        delete jsonSchema.oneOf;
        Object.assign(jsonSchema, byType(oneOf.filter(isSchema)));
      }
      if (zodSchema === entrySchema) {
        const {anyOf, ...rest} = jsonSchema;
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, oneOrSeveral({...rest, anyOf}));
      }
      if (zodSchema === quizSchema) {
        Object.assign(jsonSchema, withOrDrawn(jsonSchema));
      }
      if (EXAMPLES.has(zodSchema)) {
        jsonSchema.examples = [EXAMPLES.get(zodSchema)];
      }
    },
  });
  return {$schema, $id: `${BASE}${name}`, title, description, ...rest};
}

/** The JSON Schema of what a page's front matter may have in `quiz` and `service`. */
export function frontMatterSchema(): JsonSchema {
  return toJsonSchema(
    z.object({quiz: quizSchema.optional(), service: serviceSchema.optional()}),
    'front-matter.schema.json',
    'Front matter of a training page',
    'What docusaurus-plugin-training reads in the front matter of a page. Other keys are for Docusaurus.',
  );
}

/** The JSON Schema of `comparisons.yml`. */
export function comparisonsSchema(): JsonSchema {
  return toJsonSchema(
    comparisons,
    'comparisons.schema.json',
    'Comparisons of services',
    'What docusaurus-plugin-training reads in comparisons.yml: comparisons by id.',
  );
}

/** The JSON Schema of `courses.yml`. */
export function coursesSchema(): JsonSchema {
  return toJsonSchema(
    courses,
    'courses.schema.json',
    'Courses',
    'What docusaurus-plugin-training reads in courses.yml: courses by id.',
  );
}

/** The JSON Schema of the file that a reader saves. */
export function recordSchema(): JsonSchema {
  return toJsonSchema(
    record,
    'record.schema.json',
    'Record of a course',
    'What a reader saves on the page of a course: what was done, and when.',
  );
}
