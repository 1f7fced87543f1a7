import * as z from 'zod';
import {checkAgainstSchema} from '../../../../plugins/training/src/diagnostics/schema/fromZod';

function check(schema: z.core.$ZodType, value: unknown) {
  return checkAgainstSchema(schema, value, 'quiz', ['quiz']);
}

const prompt = z.string();

describe('an unknown key', () => {
  it('is told with the keys that could stand there', () => {
    const schema = z.strictObject({prompt, hint: z.string().optional()});
    expect(check(schema, {prompt: 'Which?', zebra: 1})).toMatchObject([
      {found: 'unknown key', expected: '`prompt` or `hint`'},
    ]);
  });

  it('is told without any where none can stand there', () => {
    expect(check(z.strictObject({}), {zebra: 1})).toMatchObject([{expected: null}]);
  });
});

describe('an entry of a list whose text was written as a key', () => {
  const help = (entry: z.core.$ZodType, value: unknown) =>
    check(z.array(entry), [value]).map((problem) => problem.help);

  it('is one problem: the keys that it lacks are not missing as well', () => {
    expect(check(z.array(z.strictObject({prompt})), [{Zebra: 'Who?'}])).toHaveLength(1);
  });

  it.each([
    ['a text', 'Who?', "write `- prompt: 'Zebra: Who?'`"],
    ['a number', 90, "write `- prompt: 'Zebra: 90'`"],
    ['a boolean', true, "write `- prompt: 'Zebra: true'`"],
    ['nothing', null, 'write `- prompt: Zebra`'],
  ])('is shown as it should be, with %s behind the colon', (_name, value, expected) => {
    expect(help(z.strictObject({prompt}), {Zebra: value})).toEqual([expected]);
  });

  it('is not repeated where it is long', () => {
    expect(help(z.strictObject({prompt}), {Zebra: 'Who? '.repeat(20)})).toEqual([
      'write `- prompt:` before the text, and put the text in quotes',
    ]);
  });

  it('is given the key of a text, not one of another kind', () => {
    expect(help(z.strictObject({answer: z.boolean(), prompt}), {Zebra: 'Who?'})).toEqual([
      "write `- prompt: 'Zebra: Who?'`",
    ]);
  });

  const pair = z.strictObject({left: z.string(), right: z.string()});

  it('is a pair where an entry has two texts', () => {
    expect(help(pair, {Zebra: 'Africa'})).toEqual([
      'write `- left: Zebra`, and below it `right: Africa`',
    ]);
  });

  it('is the first half of a pair where nothing follows it', () => {
    expect(help(pair, {Zebra: null})).toEqual(['write `- left: Zebra`, and `right:` below it']);
  });

  it.each([
    ['a list follows it', z.strictObject({prompt}), ['Who?']],
    ['no text has to be there', z.strictObject({prompt: prompt.optional()}), 'Who?'],
  ])('is none where %s', (_name, entry, value) => {
    expect(help(entry, {Zebra: value})).toEqual(['remove it, or check how far it is indented']);
  });
});

describe('a key that is no text', () => {
  it('leaves the missing ones to be told where it is not in a list', () => {
    expect(check(z.strictObject({prompt}), {Zebra: 'Who?'}).map(({message}) => message)).toEqual([
      '`quiz` needs `prompt`',
      '`quiz` has no key `Zebra`',
    ]);
  });

  it('leaves the missing ones to be told where it has others beside it', () => {
    const schema = z.array(z.strictObject({prompt, points: z.number().optional()}));
    expect(check(schema, [{Zebra: 'Who?', points: 1}]).map(({message}) => message)).toEqual([
      '`quiz[0]` needs `prompt`',
      '`quiz[0]` has no key `Zebra`',
    ]);
  });

  it('leaves the missing ones to be told where it is misspelt', () => {
    const schema = z.array(z.strictObject({prompt, answer: z.boolean()}));
    expect(check(schema, [{promt: 'Who?'}]).map(({message}) => message)).toEqual([
      '`quiz[0]` needs `answer`',
      '`quiz[0]` has no key `promt`',
    ]);
  });
});
