import Ajv, {type ValidateFunction} from 'ajv';
import fc from 'fast-check';
import * as z from 'zod';
import {EXAMPLES} from '../../../plugins/training/reference/examples';
import {
  comparisonsSchema,
  frontMatterSchema,
  isSchema,
  type JsonSchema,
  withoutReferences,
} from '../../../plugins/training/reference/jsonSchema';
import {comparisonsSchema as comparisonsCheck} from '../../../plugins/training/src/comparison/declaration/schema';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {quizSchemaOf} from '../../../plugins/training/src/quiz/schema';
import {serviceSchema} from '../../../plugins/training/src/service/schema';
import {comparisons, nearly, quizzes, services, type YamlValue} from './arbitraries';

function compile(schema: JsonSchema): ValidateFunction {
  // Draft 7 leaves it open whether formats are checked: the patterns have to do without.
  return new Ajv({strict: true, allErrors: true, formats: {uri: true, date: true}}).compile(schema);
}

const isFrontMatter = compile(frontMatterSchema());
const isComparisons = compile(comparisonsSchema());
const isQuiz = (quiz: unknown) => isFrontMatter({quiz});
const isService = (service: unknown) => isFrontMatter({service});

/** Of a quiz, the check has two schemas. */
const quizCheck = {safeParse: (quiz: unknown) => quizSchemaOf(quiz).safeParse(quiz)};

type Check = Pick<z.ZodType, 'safeParse'> | typeof quizCheck;

const ALL: readonly [string, fc.Arbitrary<YamlValue>, Check, (value: unknown) => unknown][] = [
  ['quiz', quizzes, quizCheck, isQuiz],
  ['service', services, serviceSchema, isService],
  ['file of comparisons', comparisons, comparisonsCheck, isComparisons],
];

describe.each(ALL)('the JSON Schema of a %s', (_name, values, check, isValid) => {
  it('takes what the check takes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(check.safeParse(value).success).toBe(true);
        expect(isValid(value)).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  it('refuses what the check refuses, of what is nearly right', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(nearly(values), (value) => {
        const {success} = check.safeParse(value);
        verdicts.add(success);
        expect(isValid(value)).toBe(success);
      }),
      {numRuns: 1000},
    );
    expect(verdicts.size).toBe(2);
  });
});

const plain = (answer: string) => ({questions: [{type: 'fill-in', prompt: 'Which?', answer}]});
const linked = (url: string) => ({
  name: 'AWS CloudTrail',
  comparable: [{provider: 'GCP', name: 'Cloud Audit Logs', url}],
});

describe('what JSON Schema cannot say', () => {
  it('counts a character beyond the first 65,536 as one, and the check counts it as two', () => {
    expect(isQuiz(plain('🛤'.repeat(101)))).toBe(true);
    expect(checkQuiz(plain('🛤'.repeat(101))).problems).not.toHaveLength(0);
  });

  it.each(['https://', 'https://exa mple.com'])(
    'takes `%s` for an address where formats are not checked',
    (url) => {
      expect(isService(linked(url))).toBe(true);
      expect(serviceSchema.safeParse(linked(url)).success).toBe(false);
    },
  );

  it.each(['HTTPS://example.com', ' https://example.com'])(
    'takes `%s` for no address, which a browser would fix',
    (url) => {
      expect(isService(linked(url))).toBe(false);
      expect(serviceSchema.safeParse(linked(url)).success).toBe(true);
    },
  );

  it.each([
    ['a choice without a correct option', {options: [{text: 'A'}, {text: 'B'}]}],
    ['two options with the same text', {options: [{text: 'A', correct: true}, {text: 'A'}]}],
    ['a fill-in without an answer', {type: 'fill-in'}],
    ['a pattern that is none', {type: 'fill-in', pattern: '('}],
    ['a text without a blank', {type: 'fill-in', text: 'Nothing to fill in.'}],
    ['an item that is there twice', {type: 'sequencing', items: ['A', 'A']}],
  ])('takes %s', (_name, fields) => {
    const quiz = {questions: [{prompt: 'Which?', ...fields}]};
    expect(isQuiz(quiz)).toBe(true);
    expect(checkQuiz(quiz).problems).toHaveLength(1);
  });
});

describe('one problem', () => {
  const errorsOf = (question: unknown) => {
    isQuiz({questions: [question]});
    // Each `then` adds an error of its own to those inside.
    return (isFrontMatter.errors ?? []).filter(({keyword}) => keyword !== 'if');
  };

  it.each([
    ['a misspelt key', {prompt: 'Which?', options: [{text: 'A', corect: true}, {text: 'B'}]}],
    ['a misspelt type', {type: 'true-fals', prompt: 'A statement.', answer: true}],
    ['a wrong value', {type: 'true-false', prompt: 'A statement.', answer: 'yes'}],
    ['a key of another type', {prompt: 'Which?', options: [{text: 'A'}, {text: 'B'}], unit: 's'}],
  ])('is one error: %s', (_name, question) => {
    expect(errorsOf(question)).toHaveLength(1);
  });
});

/** The schemas that a schema is made of, itself among them. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const {properties = {}, items, additionalProperties, allOf = [], anyOf = []} = schema;
  const inner = [
    ...Object.values(properties),
    ...[items, additionalProperties, schema.then].flat(),
    ...[...allOf, ...anyOf],
  ];
  return [schema, ...inner.filter(isSchema).flatMap(partsOf)];
}

describe.each([
  ['front matter', withoutReferences(frontMatterSchema())],
  ['comparisons', withoutReferences(comparisonsSchema())],
])('the schema of %s', (_name, schema) => {
  it('describes every field and every part of one', () => {
    const nameless = partsOf(schema).filter((part) => !part.description && !part.if);
    expect(nameless).toEqual([]);
  });

  it('has no regular expression that JavaScript alone can read', () => {
    const patterns = partsOf(schema).flatMap(({pattern}) => pattern ?? []);
    expect(patterns).not.toHaveLength(0);
    expect(patterns.filter((pattern) => /\[\^?\]/.test(pattern))).toEqual([]);
  });
});

describe('the examples', () => {
  it.each(
    [...EXAMPLES].map(([schema, example]) => ({
      name: z.globalRegistry.get(schema)?.title ?? 'comparisons.yml',
      schema,
      example,
    })),
  )('pass the check: $name', ({schema, example}) => {
    expect(z.safeParse(schema, example).error).toBeUndefined();
  });

  it('of types pass the check of a quiz, together', () => {
    const questions = [...EXAMPLES.values()].filter(
      (example) => typeof example === 'object' && example !== null && 'prompt' in example,
    );
    expect(questions).toHaveLength(7);
    expect(checkQuiz({questions}).problems).toEqual([]);
  });
});
