import fc from 'fast-check';

/** What YAML can hold. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMapping;

interface YamlMapping {
  readonly [key: string]: YamlValue;
}

const markdown = fc.oneof(
  fc.constantFrom('`StopLogging`', '**All** of the above', '- a\n- b', ' 90 ', 'İ', '½', '🛤'),
  fc.stringMatching(/^[A-Za-z0-9ß記ع][A-Za-z0-9 ß記ع.,'"–-]{0,12}$/),
);
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const amount = fc.oneof(fc.nat(1000), fc.constantFrom(0.5, 1e21, 1e-7));
const bool = fc.boolean();

/** An object with these keys, of which the named ones are always there. */
function record(
  required: Readonly<Record<string, fc.Arbitrary<YamlValue>>>,
  optional: Readonly<Record<string, fc.Arbitrary<YamlValue>>> = {},
): fc.Arbitrary<YamlValue> {
  return fc.record({...required, ...optional}, {requiredKeys: Object.keys(required)});
}

const list = (item: fc.Arbitrary<YamlValue>, minLength: number) =>
  fc.array(item, {minLength, maxLength: 3});

const common = {
  id,
  hints: list(markdown, 0),
  explanation: markdown,
  points: amount.filter((value) => value > 0),
  disableRules: fc.dictionary(id, markdown, {maxKeys: 2}),
};
const prompt = markdown;
const type = (name: string) => fc.constant(name);

const option = record({text: markdown}, {correct: bool, feedback: markdown, last: bool});
const questions = fc.oneof(
  record(
    {prompt, options: list(option, 2)},
    {
      ...common,
      type: type('choice'),
      multiple: bool,
      choose: fc.integer({min: 1, max: 3}),
      shuffle: bool,
    },
  ),
  record(
    {prompt, type: type('true-false'), answer: bool},
    {...common, feedback: record({}, {true: markdown, false: markdown})},
  ),
  record(
    {type: type('fill-in')},
    {
      ...common,
      prompt,
      answer: fc.oneof(markdown, list(markdown, 1)),
      pattern: fc.constantFrom('.*', '\\d+', 'x'.repeat(200)),
      text: fc.oneof(markdown, fc.constantFrom('[[a|~b]]', 'It is [[=5±1 days]].', '[[=1,5]]')),
      shuffle: bool,
      caseSensitive: bool,
      ignoreSpaces: bool,
      feedback: list(record({answer: markdown, text: markdown}), 0),
    },
  ),
  record(
    {
      prompt,
      type: type('numeric'),
      answer: fc.oneof(amount, fc.integer(), list(amount, 1)),
    },
    {
      ...common,
      tolerance: fc.oneof(amount, fc.constantFrom('5%', '0.5 %')),
      unit: markdown,
      feedback: list(record({answer: amount, text: markdown}), 0),
    },
  ),
  record({prompt, type: type('sequencing'), items: list(markdown, 2)}, common),
  record(
    {
      prompt,
      type: type('matching'),
      pairs: list(record({left: markdown, right: markdown}), 2),
    },
    {...common, distractors: list(markdown, 0), shuffle: bool},
  ),
  record({prompt, type: type('reflect'), model: markdown}, {...common, points: fc.constant(0)}),
);

const quizFields = {
  title: markdown,
  intro: markdown,
  passMark: fc.integer({min: 0, max: 100}),
  oneAtATime: bool,
  shuffle: bool,
  disableRules: common.disableRules,
};
const comparisonQuizzes = record({questions: list(questions, 1)}, quizFields);

const draws = record({from: fc.oneof(id, list(id, 1)), count: fc.integer({min: 1, max: 20})});
const pageFields = {
  ...quizFields,
  mode: fc.constantFrom('practice', 'assessment'),
  retryAfter: fc.constantFrom('1 day', '30 days'),
};

export const quizzes = fc.oneof(
  record({questions: list(questions, 1)}, {...pageFields, draw: list(draws, 1)}),
  record({draw: list(draws, 1)}, {...pageFields, questions: list(questions, 0)}),
);

const scalar = fc.oneof(fc.string({maxLength: 5}), amount, bool);
const address = fc.constantFrom('https://example.com', 'http://example.com/a?b=c#d');
const facts = fc.dictionary(
  id,
  fc.oneof(
    scalar,
    record(
      {value: scalar},
      {note: markdown, source: address, checked: fc.constantFrom('2026-01-31', '2024-02-29')},
    ),
  ),
  {maxKeys: 3},
);
export const services = record(
  {name: markdown},
  {
    shortName: markdown,
    number: fc.integer({min: 1, max: 300}),
    topics: list(markdown, 0),
    comparable: list(record({provider: markdown, name: markdown, url: address}), 0),
    facts,
  },
);

const row = record(
  {id, label: markdown},
  {group: markdown, kind: fc.constantFrom('text', 'support', 'number'), allEqual: fc.boolean()},
);
export const comparisons = fc.dictionary(
  id,
  record(
    {title: markdown, services: list(markdown, 2), rows: list(row, 1)},
    {
      description: markdown,
      summary: id,
      sources: fc.constantFrom('optional', 'required'),
      quiz: comparisonQuizzes,
    },
  ),
  {maxKeys: 2},
);

/** What authors write by accident, in the place of anything. */
const OTHER: readonly YamlValue[] = [
  ...[null, true, false, 0, -1, 1, 1.5, 90, 101, -0.5, 2 ** 53],
  ...['', ' ', '\n', 'text', '90', 'true'],
  ...[
    'choice',
    'true-false',
    'fill-in',
    'numeric',
    'sequencing',
    'matching',
    'reflect',
    'true-fals',
  ],
  ...['Not An Id', 'a-', '-a', 'a--b', 'ä', 'x'.repeat(200), 'x'.repeat(201), 'support'],
  ...['ftp://example.com', 'example.com', '2026-02-29', '2026-1-31', '31.1.2026', 'javascript:0'],
  ...[[], ['a'], ['a', 'b'], [90], [null], [[]]],
  ...[{}, {text: 'a'}, {text: 'a', corect: true}, {left: 'a', right: 'b'}, {value: 1}, {a: null}],
];
const KEYS = ['type', 'text', 'answer', 'corect', 'options', 'feedback', 'true', 'value', 'id'];

/** A place in a value, a key beside it, and what is to be there. */
const changes = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'add'),
  key: fc.constantFrom(...KEYS),
  other: fc.constantFrom(...OTHER),
});
type Change = ReturnType<typeof changes.generate>['value'];

function entriesOf(value: YamlValue): [string, YamlValue][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function sizeOf(value: YamlValue): number {
  return entriesOf(value).reduce((sum, [, inner]) => sum + sizeOf(inner), 1);
}

function isMapping(value: YamlValue): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with one change at its `place`, counted from the root and depth first. */
function change(value: YamlValue, place: number, one: Change): YamlValue {
  const {kind, key, other} = one;
  if (place === 0) {
    return kind === 'add' && isMapping(value) ? {...value, [key]: other} : other;
  }
  let before = 1;
  const entries = entriesOf(value).flatMap(([name, inner]): [string, YamlValue][] => {
    const here = place - before;
    before += sizeOf(inner);
    if (here < 0 || here >= sizeOf(inner)) {
      return [[name, inner]];
    }
    const isRemoved = here === 0 && kind === 'remove';
    return isRemoved ? [] : [[name, change(inner, here, one)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Values that are nearly right: some of them still are. */
export function nearly(values: fc.Arbitrary<YamlValue>): fc.Arbitrary<YamlValue> {
  return fc
    .tuple(values, fc.array(changes, {minLength: 1, maxLength: 2}))
    .map(([value, list]) =>
      list.reduce((changed, one) => change(changed, one.place % sizeOf(changed), one), value),
    );
}
