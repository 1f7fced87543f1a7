import * as z from 'zod';
import {checkAgainstSchema} from '../../../../plugins/training/src/diagnostics/schema/fromZod';
import {
  describeValue,
  formatList,
  formatPath,
} from '../../../../plugins/training/src/diagnostics/wording';

function messagesOf(schema: z.core.$ZodType, value: unknown): string[] {
  return checkAgainstSchema(schema, value, 'quiz', ['quiz']).map(({message}) => message);
}

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [[], 'a list'],
    [{}, 'keys with values'],
    [new Date(0), 'a date'],
    ['text', 'text'],
    ['', 'empty text'],
    [' \n', 'empty text'],
    [90, 'the number 90'],
    [-1.5, 'the number -1.5'],
    [true, '`true`'],
    [false, '`false`'],
  ])('calls %j %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['quiz'], 'quiz'],
    [['quiz', 'questions', 2, 'options', 0, 'text'], 'quiz.questions[2].options[0].text'],
    [['lists', 0, 1], 'lists[0][1]'],
  ])('writes %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('formatList', () => {
  it.each([
    [['a'], '`a`'],
    [['a', 'b'], '`a` or `b`'],
    [['a', 'b', 'c'], '`a`, `b` or `c`'],
  ])('joins %j', (words, text) => {
    expect(formatList(words)).toBe(text);
  });

  it('joins with another word', () => {
    expect(formatList(['a', 'b'], 'and')).toBe('`a` and `b`');
  });
});

describe('checkAgainstSchema', () => {
  it('has nothing to say about a value that fits', () => {
    expect(checkAgainstSchema(z.string(), 'text', 'quiz', [])).toEqual([]);
  });

  it('counts paths from the root of the document', () => {
    const [problem] = checkAgainstSchema(z.strictObject({n: z.number()}), {n: 'x'}, 'service', [
      'service',
      'facts',
    ]);
    expect(problem).toMatchObject({
      code: 'service/wrong-type',
      path: ['service', 'facts', 'n'],
      message: '`service.facts.n` must be a number, not text',
    });
  });

  it.each([
    ['text', z.string(), [], '`quiz` must be text, not a list'],
    ['a number', z.number(), 'x', '`quiz` must be a number, not text'],
    ['a whole number', z.int(), 1.5, '`quiz` must be a whole number, not the number 1.5'],
    ['a boolean', z.boolean(), 1, '`quiz` must be `true` or `false`, not the number 1'],
    ['a list', z.array(z.string()), {}, '`quiz` must be a list, not keys with values'],
    ['an object', z.object({}), 'x', '`quiz` must be keys with values, not text'],
    [
      'a record',
      z.record(z.string(), z.string()),
      1,
      '`quiz` must be keys with values, not the number 1',
    ],
  ])('says in plain words that a value is not %s', (_name, schema, value, message) => {
    expect(messagesOf(schema, value)).toEqual([message]);
  });

  it.each([
    ['at least', z.number().min(2), 1, '`quiz` must be at least 2'],
    ['more than', z.number().gt(2), 2, '`quiz` must be more than 2'],
    ['at most', z.number().max(2), 3, '`quiz` must be at most 2'],
    ['less than', z.number().lt(2), 2, '`quiz` must be less than 2'],
  ])('says that a number has to be %s another', (_name, schema, value, message) => {
    expect(messagesOf(schema, value)).toEqual([message]);
  });

  it('names the values that are allowed', () => {
    expect(
      checkAgainstSchema(z.enum(['text', 'support', 'number']), 'suport', 'comparison', ['kind']),
    ).toEqual([
      {
        code: 'comparison/unknown-value',
        message: '`kind` cannot be `suport`',
        path: ['kind'],
        at: 'value',
        found: 'unknown value',
        expected: '`text`, `support` or `number`',
        help: 'did you mean `support`?',
        mend: {kind: 'replace', text: 'support'},
      },
    ]);
  });

  it('says what the format of a text is', () => {
    const date = z.iso.date({error: 'a date such as 2026-01-31'});
    expect(checkAgainstSchema(date, 'today', 'service', ['checked'])).toEqual([
      {
        code: 'service/wrong-format',
        message: '`checked` cannot be `today`',
        path: ['checked'],
        at: 'value',
        found: 'text',
        expected: 'a date such as 2026-01-31',
        help: null,
      },
    ]);
  });

  describe('of a value that is plain or has details', () => {
    const fact = z.union([
      z.string(),
      z.strictObject({value: z.string(), note: z.string().optional()}),
    ]);

    it('speaks of the details where there are some', () => {
      expect(messagesOf(fact, {value: 'yes', nots: 'Why.'})).toEqual(['`quiz` has no key `nots`']);
    });

    it('guesses which detail was meant', () => {
      expect(checkAgainstSchema(fact, {value: 'yes', nots: 'Why.'}, 'quiz', [])).toMatchObject([
        {help: 'did you mean `note`?'},
      ]);
    });

    it('speaks of the plain value where there are none', () => {
      expect(messagesOf(fact, ['yes'])).toEqual(['`quiz` must be text, not a list']);
    });
  });

  it('reports a misspelt key once, and every other fault with it', () => {
    const schema = z.strictObject({prompt: z.string(), answer: z.boolean()});
    expect(messagesOf(schema, {promt: 'Which?'})).toEqual([
      '`quiz` needs `answer`',
      '`quiz` has no key `promt`',
    ]);
  });

  it('holds a key for misspelt in its own object alone', () => {
    const inner = z.strictObject({prompt: z.string()});
    const schema = z.strictObject({a: inner, b: inner});
    expect(messagesOf(schema, {a: {promt: 'Which?'}, b: {}})).toEqual([
      '`quiz.a` has no key `promt`',
      '`quiz.b` needs `prompt`',
    ]);
  });

  it('reports what is wrong in a value once, however many places aliases give it', () => {
    const shared = {promt: 'Which?', hints: ['']};
    const inner = z.strictObject({
      prompt: z.string(),
      hints: z.array(z.string().regex(/\S/, 'text')),
      other: z.number(),
    });
    const schema = z.strictObject({a: inner, b: inner});
    expect(messagesOf(schema, {a: shared, b: shared})).toEqual([
      '`quiz.a.hints[0]` is empty',
      '`quiz.a` needs `other`',
      '`quiz.a` has no key `promt`',
    ]);
  });

  it('says of the name of an entry what it has to be like, and points at the name', () => {
    const id = z.string().regex(/^[a-z-]+$/, 'lower-case letters, joined by hyphens');
    const problems = checkAgainstSchema(z.record(id, z.string()), {'My Table': 'x'}, 'list', []);
    expect(problems).toMatchObject([
      {path: ['My Table'], at: 'key', expected: 'lower-case letters, joined by hyphens'},
    ]);
    expect(problems[0]?.message).not.toBe('`My Table` cannot be `My Table`');
  });

  it('puts no empty name into a message about the whole of a file', () => {
    const [problem] = checkAgainstSchema(z.record(z.string(), z.string()), [], 'comparison', []);
    expect(problem?.message).toMatch(/must be keys with values, not a list$/);
    expect(problem?.message).not.toContain('``');
  });

  it.each([NaN, Infinity])('does not say that %d should be a number', (value) => {
    const [message] = messagesOf(z.number(), value);
    expect(message).not.toBe(`\`quiz\` must be a number, not the number ${value}`);
  });
});
