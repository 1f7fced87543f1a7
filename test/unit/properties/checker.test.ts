import fc from 'fast-check';
import {stringify} from 'yaml';
import {applyFixes} from '../../../plugins/training/src/diagnostics/applyFixes';
import {CODES} from '../../../plugins/training/src/diagnostics/codes';
import type {Diagnostic, Problem} from '../../../plugins/training/src/diagnostics/diagnostic';
import {locate} from '../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {findSyntaxDiagnostic} from '../../../plugins/training/src/diagnostics/yaml/yamlSyntax';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {checkService} from '../../../plugins/training/src/service/schema';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
} from '../support/quizInput';
import {isInside} from '../support/ranges';

const FILE = '/site/docs/page.mdx';

/** Keys of the contract, and what is nearly one. */
const keys = fc.oneof(
  fc.constantFrom(
    ...['title', 'intro', 'passMark', 'shuffle', 'questions', 'disableRules', 'id', 'type'],
    ...['prompt', 'hints', 'explanation', 'points', 'options', 'multiple', 'text', 'correct'],
    ...['feedback', 'answer', 'pattern', 'tolerance', 'unit', 'items', 'pairs', 'left', 'right'],
    ...['distractors', 'true', 'false', 'name', 'facts', 'comparable', 'topics', 'checked'],
    ...['promt', 'Options', 'hint', 'tpye', 'pasMark', 'corect', '__proto__', 'constructor', ''],
  ),
  fc.string({maxLength: 6}),
);

const scalars = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'same', 'Which?', '90 days', 'yes', '-One', 'title:Check', '[[90]] days', '[['],
    ...['a: b', '# no', "it's", '*x*', '🎉\n記録', 'x'.repeat(210), 'choice', 'numeric', 'fil-in'],
    ...['Stop(', '\\d+', '2026-02-31', '~', 'null'],
  ),
  fc.string({maxLength: 8}),
  fc.integer({min: -3, max: 120}),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date({noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01')}),
);

/** Any value that YAML can have. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, depthSize: 'small', withCrossShrink: true},
    scalars,
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(keys, tie('value'), {maxKeys: 5}),
  ),
})).value;

type Change =
  | {readonly kind: 'set'; readonly at: readonly number[]; readonly value: unknown}
  | {
      readonly kind: 'add';
      readonly at: readonly number[];
      readonly key: string;
      readonly value: unknown;
    }
  | {readonly kind: 'rename'; readonly at: readonly number[]; readonly key: string}
  | {readonly kind: 'remove' | 'repeat'; readonly at: readonly number[]};

/** Which entry to go into, at each level; most values near a valid one are changed far inside. */
const steps = fc.array(fc.nat(40), {minLength: 1, maxLength: 6, size: 'max'});
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({kind: fc.constant('set' as const), at: steps, value: fc.oneof(scalars, values)}),
  fc.record({kind: fc.constant('add' as const), at: steps, key: keys, value: values}),
  fc.record({kind: fc.constant('rename' as const), at: steps, key: keys}),
  fc.record({kind: fc.constantFrom('remove' as const, 'repeat' as const), at: steps}),
);

type Entry = readonly [key: string, value: unknown];

function changeEntry(entry: Entry, change: Change): Entry[] {
  const [key, value] = entry;
  switch (change.kind) {
    case 'set':
      return [[key, change.value]];
    case 'add':
      return [entry, [change.key, change.value]];
    case 'rename':
      return [[change.key, value]];
    case 'remove':
      return [];
    case 'repeat':
      return [entry, entry];
  }
}

/** Changes what stands somewhere below a value; each step counts round the entries that there are. */
function applyChange(value: unknown, change: Change, depth = 0): unknown {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value;
  }
  const entries: Entry[] = Object.entries(value);
  const chosen = (change.at[depth] ?? 0) % Math.max(1, entries.length);
  const changed = entries.flatMap((entry, index): Entry[] => {
    if (index !== chosen) {
      return [entry];
    }
    const [key, inner] = entry;
    const isLeaf = typeof inner !== 'object' || inner === null;
    return isLeaf || depth === change.at.length - 1
      ? changeEntry(entry, change)
      : [[key, applyChange(inner, change, depth + 1)]];
  });
  return isList ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

const VALID_QUIZ = {
  passMark: 75,
  ...quizOf(
    choice({id: 'first', hints: ['Think.'], points: 2, disableRules: {'option-count': 'Two.'}}),
    trueFalse({id: 'second', feedback: {true: 'Right.', false: 'No.'}}),
    fillIn({answer: ['StopLogging', 'stop-logging'], caseSensitive: true}),
    blanks('It keeps [[90|ninety]] days.', {explanation: 'It does.'}),
    numeric({tolerance: 1, unit: 'days'}),
    sequencing(),
    matching({distractors: ['What will it cost?']}),
  ),
};

const VALID_SERVICE = {
  name: 'AWS CloudTrail',
  shortName: 'CloudTrail',
  number: 41,
  topics: ['Monitoring', 'Audit'],
  comparable: [{provider: 'GCP', name: 'Cloud Audit Logs', url: 'https://example.com/logs'}],
  facts: {
    answers: 'Who?',
    days: 90,
    'audit-log': {value: 'yes', note: 'For 90 days.', checked: new Date('2026-01-31')},
  },
};

/** Values near a valid one: with a few changes. */
function near(valid: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(changes, {minLength: 1, maxLength: 4})
    .map((list) => list.reduce((value, change) => applyChange(value, change), valid));
}

const layouts = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_SINGLE' as const,
    'QUOTE_DOUBLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  defaultKeyType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_SINGLE' as const,
    'QUOTE_DOUBLE' as const,
  ),
  collectionStyle: fc.constantFrom('block' as const, 'flow' as const, 'any' as const),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(20, 80),
});

interface Page {
  readonly value: unknown;
  readonly content: string;
}

function pagesWith(key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Page> {
  return fc
    .record({
      value,
      layout: layouts,
      lineBreak: fc.constantFrom('\n', '\r\n'),
      bom: fc.constantFrom('', '\uFEFF'),
    })
    .map(({value: inner, layout, lineBreak, bom}) => {
      const yaml = stringify({title: 'Page', [key]: inner}, layout);
      return {
        value: inner,
        content: bom + `---\n${yaml}---\n\n# Page\n`.replaceAll('\n', lineBreak),
      };
    });
}

const codes = new Set<string>(CODES.map(([code]) => code));

function isReadable(content: string): boolean {
  const source = markdownFile(FILE, () => content);
  return findSyntaxDiagnostic(source, 'page/yaml-syntax') === null;
}

function expectToBeTold({code, message, found, range, related}: Diagnostic, content: string): void {
  expect(codes).toContain(code);
  expect(message).toMatch(/^\S.{5,400}$/u);
  expect(message).not.toMatch(/undefined|\[object/);
  expect(found).toMatch(/^\S.{0,200}$/u);
  expect(isInside(content, range)).toBe(true);
  expect(related.every((place) => isInside(content, place.range))).toBe(true);
}

function expectPlaces(problems: readonly Problem[], content: string): void {
  const diagnostics = locate(
    problems,
    markdownFile(FILE, () => content),
  );
  expect(diagnostics).toHaveLength(problems.length);
  diagnostics.forEach((diagnostic) => {
    expectToBeTold(diagnostic, content);
  });
  const fixes = diagnostics.filter(({fix}) => fix !== null);
  if (fixes.length > 0 && isReadable(content)) {
    expect(isReadable(applyFixes(content, fixes).content)).toBe(true);
  }
}

describe.each([
  ['any value', values],
  ['a value near a quiz', near(VALID_QUIZ)],
])('%s under `quiz`', (_name, quizzes) => {
  it('is a quiz or has problems, each with a place in the file and words for it', () => {
    fc.assert(
      fc.property(pagesWith('quiz', quizzes), ({value, content}) => {
        const {input, problems} = checkQuiz(value);
        expect(input === null).toBe(problems.length > 0);
        expectPlaces(problems, content);
      }),
      {numRuns: 200},
    );
  });
});

describe.each([
  ['any value', values],
  ['a value near a service', near(VALID_SERVICE)],
])('%s under `service`', (_name, services) => {
  it('is a service or has problems, each with a place in the file and words for it', () => {
    fc.assert(
      fc.property(pagesWith('service', services), ({value, content}) => {
        const {service, problems} = checkService(value);
        expect(service === null).toBe(problems.length > 0);
        expectPlaces(problems, content);
      }),
      {numRuns: 100},
    );
  });
});

describe('a quiz with nothing changed', () => {
  it('has no problems', () => {
    expect(checkQuiz(VALID_QUIZ).problems).toEqual([]);
    expect(checkService(VALID_SERVICE).problems).toEqual([]);
  });
});
