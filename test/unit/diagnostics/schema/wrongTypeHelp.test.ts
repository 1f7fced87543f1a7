import * as z from 'zod';
import {checkAgainstSchema} from '../../../../plugins/training/src/diagnostics/schema/fromZod';

/** What is said of one value at `key` that is of another type than it should be. */
function problemOf(schema: z.core.$ZodType, value: unknown) {
  const [problem] = checkAgainstSchema(z.strictObject({key: schema}), {key: value}, 'quiz', []);
  return problem;
}

const help = (schema: z.core.$ZodType, value: unknown) => problemOf(schema, value)?.help;

describe('in place of a text', () => {
  it.each([
    ['a number', 90, 'put it in quotes: "90"'],
    ['a date', new Date('2026-01-31'), 'put it in quotes: "2026-01-31"'],
    ['a blank', [['90']], "put it in quotes: '[[90]]'"],
    [
      'a blank with a comma',
      [['a', 'b']],
      'write one text; if it starts with `[`, put it in quotes',
    ],
    ['a blank and more', [['a'], 'b'], 'write one text; if it starts with `[`, put it in quotes'],
    ['a text with a colon', {Remember: 'it'}, "put it in quotes: 'Remember: it'"],
    [
      'a key with nothing',
      {accountId: null},
      'write one text, in quotes if it starts with `{` or ends with a colon',
    ],
    ['empty braces', {}, 'write one text, in quotes if it starts with `{` or ends with a colon'],
    [
      'two keys',
      {one: 1, two: 2},
      'write one text; if it has a colon and a space in it, put it in quotes',
    ],
    [
      'a key with a list',
      {one: ['two']},
      'write one text; if it has a colon and a space in it, put it in quotes',
    ],
    ['nothing', null, 'write the text after `key:`, in quotes if it starts with `#`'],
  ])('%s', (_name, value, expected) => {
    expect(help(z.string(), value)).toBe(expected);
  });
});

describe('in place of a number', () => {
  it.each([
    ['90', 'write `key: 90`, without quotes'],
    [' 90 ', 'write `key: 90`, without quotes'],
    ['1,5', 'write `key: 1.5`, without quotes and with a point'],
    ['75%', 'write the number alone: `key: 75`'],
    ['1,000', 'write `key: 1000` or `key: 1`'],
    ['1.234.567', 'write `key: 1234567`'],
    ['1 000', 'write `key: 1000`'],
    ['1_000', 'write `key: 1000`'],
    ['1.000,5', 'write `key: 1000.5`'],
    ['−5', 'write `key: -5`'],
    ['٩٠', 'write `key: 90`'],
    ['９０', 'write `key: 90`'],
    ['$5', 'write `key: 5`'],
    ['6,02×10^23', 'write `key: 6.02e+23`'],
    ['1/2', null],
    ['10-20', null],
    ['12:30', null],
    ['ninety', null],
    [null, 'write the number after `key:`'],
  ])('%j', (value, expected) => {
    expect(help(z.number(), value)).toBe(expected);
  });

  it.each([
    ['90 days', 'days'],
    ['90 °C', "'°C'"],
  ])('%s has its unit in a key of its own, where there is one', (text, unit) => {
    const schema = z.strictObject({answer: z.number(), unit: z.string().optional()});
    const [problem] = checkAgainstSchema(schema, {answer: text}, 'quiz', []);
    expect(problem?.help).toBe(
      `write the number alone, \`answer: 90\`, and below it \`unit: ${unit}\``,
    );
  });

  it('a text with spaces around the number is fixed', () => {
    expect(problemOf(z.number(), ' 90 ')).toMatchObject({fix: {kind: 'literal', text: '90'}});
  });
});

describe('in place of `true` or `false`', () => {
  it.each([
    ['yes', 'write `true`, without quotes'],
    [' No ', 'write `false`, without quotes'],
    ['maybe', 'write `true` or `false`, without quotes'],
    [1, 'write `true` or `false`, without quotes'],
    [null, 'write `true` or `false` after `key:`'],
  ])('%j', (value, expected) => {
    expect(help(z.boolean(), value)).toBe(expected);
  });
});

describe('in place of a list', () => {
  const texts = z.array(z.string());
  const entries = z.array(z.strictObject({answer: z.boolean(), prompt: z.string()}));

  it.each([
    ['a text', 'One', 'write it as a list, each entry on a line of its own: `- One`'],
    ['a dash without a space', '-One', 'put a space after the dash of each entry'],
    [
      'a word with a hyphen',
      'well-known',
      'write it as a list, each entry on a line of its own: `- well-known`',
    ],
    [
      'a long text',
      'Which? '.repeat(20),
      'write it as a list: each entry on a line of its own, after `- `',
    ],
    ['an empty text', '', 'write each entry on a line of its own, after `- `'],
    ['a blank text', ' ', 'write each entry on a line of its own, after `- `'],
    ['a number', 5, 'write each entry on a line of its own, after `- `'],
    ['nothing', null, 'write each entry on a line of its own, after `- `'],
    ['keys with values', {one: 1}, 'write `- ` before the first key of each entry'],
  ])('of texts: %s', (_name, value, expected) => {
    expect(help(texts, value)).toBe(expected);
  });

  it.each([
    ['a text', 'One', 'write it as a list, each entry on a line of its own: `- prompt: One`'],
    ['nothing', null, 'write each entry on a line of its own, after `- prompt: `'],
  ])('of entries with a text: %s', (_name, value, expected) => {
    expect(help(entries, value)).toBe(expected);
  });
});

describe('in place of keys', () => {
  const prompt = z.string();

  it.each([
    ['a list', ['Which?'], 'write `prompt:` below it'],
    ['a list of one text with a colon', ['prompt:Which?'], 'write `prompt:` below it'],
    ['a text without a space behind its colon', 'prompt:Which?', 'put a space after the colon'],
    ['nothing', null, 'write `prompt:` below it'],
  ])('%s', (_name, value, expected) => {
    expect(help(z.strictObject({prompt}), value)).toBe(expected);
  });

  it('a list is given the key of a list', () => {
    expect(help(z.strictObject({prompt, options: z.array(z.string())}), ['One'])).toBe(
      'write `options:` above the list, and indent the list',
    );
  });

  it('nothing is followed by three of many keys', () => {
    expect(help(z.strictObject({a: prompt, b: prompt, c: prompt, d: prompt}), null)).toBe(
      'write `a:`, `b:` and `c:` below it, each with its value',
    );
  });

  it.each([
    ['a text', 'Yes.', 'put the text on a line below, after `true:` or `false:`'],
    ['a number', 5, 'write `true:` and `false:` below it, each with its value'],
  ])('none of which has to be there: %s', (_name, value, expected) => {
    const feedback = z.strictObject({true: prompt.optional(), false: prompt.optional()});
    expect(help(feedback, value)).toBe(expected);
  });

  it.each([
    ['with one text', z.strictObject({answer: z.boolean(), prompt}), 'write `- prompt: Which?`'],
    ['with no text', z.strictObject({answer: z.boolean()}), 'write `answer:` below it'],
    [
      'with two texts',
      z.strictObject({left: prompt, right: prompt}),
      'write `left:` and `right:` below it, each with its value',
    ],
  ])('of an entry %s: a text', (_name, entry, expected) => {
    expect(help(z.array(entry), ['Which?'])).toBe(expected);
  });

  it('a text is given no dash where the keys are not those of an entry', () => {
    expect(help(z.strictObject({prompt}), 'Which?')).toBe('write `prompt:` below it');
  });
});

describe('in place of names', () => {
  const names = z.record(z.string(), z.string());

  it.each([
    ['a list of names with values', [{a: 'x'}, {b: 'y'}], 'remove the dash before each name'],
    [
      'a list of names',
      ['a', 'b'],
      'write each on a line of its own, without a dash and with a colon: `a: ...` and `b: ...`',
    ],
    [
      'a list of many names',
      ['a', 'b', 'c', 'd'],
      'write each on a line of its own, without a dash and with a colon: `a: ...`, `b: ...` and `c: ...`',
    ],
    [
      'a list of names, some with values',
      [{a: 'x'}, 'b'],
      'write a name and a colon in place of each `-`',
    ],
    [
      'a list of keys with values',
      [{a: 'x', b: 'y'}],
      'write a name and a colon in place of each `-`',
    ],
    ['a text', 'a', 'write each key on a line of its own below it'],
  ])('%s', (_name, value, expected) => {
    expect(help(names, value)).toBe(expected);
  });

  it('a list is shown with what its entries are to hold', () => {
    const reason = z.string().meta({description: 'The reason. In a few words.'});
    expect(help(z.record(z.string(), reason), ['a'])).toBe(
      'write each on a line of its own, without a dash and with a colon: `a: The reason`',
    );
  });

  it.each([
    ['in its first entry', ['a'], ['key', 0]],
    ['itself where it is empty', [], ['key']],
  ])('a list has errors %s', (_name, value, path) => {
    expect(problemOf(names, value)?.path).toEqual(path);
  });
});

describe('in place of names that their author chooses', () => {
  const reasons = z.record(z.string(), z.string());

  it('a list of names is to lose its dashes', () => {
    expect(help(reasons, [{first: 'why'}])).toBe('remove the dash before each name');
  });

  it('an empty list has no dash to remove', () => {
    expect(help(reasons, [])).toBe('write each key on a line of its own below it');
  });
});
