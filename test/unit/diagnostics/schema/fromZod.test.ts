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
        fix: {kind: 'replace', text: 'support'},
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

  it('reports a misspelt key once, and every other problem with it', () => {
    const schema = z.strictObject({prompt: z.string(), answer: z.boolean()});
    expect(messagesOf(schema, {promt: 'Which?'})).toEqual([
      '`quiz` needs `answer`',
      '`quiz` has no key `promt`',
    ]);
  });

  it('reports a misspelt key once where few words are allowed in its place', () => {
    expect(messagesOf(z.strictObject({kind: z.enum(['a', 'b'])}), {knd: 'a'})).toEqual([
      '`quiz` has no key `knd`',
    ]);
  });

  it('reports what is wrong at the right key although a misspelt one stands beside it', () => {
    expect(messagesOf(z.strictObject({prompt: z.string()}), {prompt: 5, promt: 'Which?'})).toEqual([
      '`quiz.prompt` must be text, not the number 5',
      '`quiz` has no key `promt`',
    ]);
  });

  it('says what a missing key is to hold', () => {
    const schema = z.strictObject({prompt: z.string(), answer: z.boolean()});
    expect(checkAgainstSchema(schema, {}, 'quiz', ['quiz'])).toMatchObject([
      {found: '`prompt` is missing', expected: '`prompt` with text', help: 'add `prompt:`'},
      {found: '`answer` is missing', expected: '`answer` with `true` or `false`'},
    ]);
  });

  it('calls a value that is not there nothing where no key is missing', () => {
    expect(messagesOf(z.string(), undefined)).toEqual(['`quiz` must be text, not nothing']);
  });

  it.each(['', ' '])('says of an empty text that it is none of the words allowed: %j', (value) => {
    const [problem] = checkAgainstSchema(z.enum(['a', 'b']), value, 'quiz', ['kind']);
    expect(problem).toMatchObject({
      message: '`kind` must be `a` or `b`, not empty text',
      found: 'empty text',
    });
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
    const problems = checkAgainstSchema(
      z.record(id, z.string()),
      {'My Table': 'x'},
      'comparison',
      [],
    );
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

  describe('of a list of texts', () => {
    const list = z.array(z.strictObject({prompt: z.string()}));

    it('says once that its entries should have keys, at the list', () => {
      const problems = checkAgainstSchema(z.strictObject({list}), {list: ['A', 'B']}, 'quiz', []);
      expect(problems).toMatchObject([
        {
          message: 'the entries of `list` must be keys with values, not texts',
          path: ['list'],
          help: 'write `- prompt: A`',
        },
      ]);
    });

    it('speaks of the entry where it is the only one', () => {
      expect(messagesOf(list, ['A'])).toEqual(['`quiz[0]` must be keys with values, not text']);
    });

    it('speaks of each text where other entries have keys', () => {
      expect(messagesOf(list, ['A', {prompt: 'Which?'}, 'B'])).toEqual([
        '`quiz[0]` must be keys with values, not text',
        '`quiz[2]` must be keys with values, not text',
      ]);
    });

    it('speaks of each text where each should be something else than keys', () => {
      expect(messagesOf(z.array(z.number()), ['A', 'B'])).toEqual([
        '`quiz[0]` must be a number, not text',
        '`quiz[1]` must be a number, not text',
      ]);
    });

    it('speaks of each text that stands below a name', () => {
      expect(
        messagesOf(z.record(z.string(), z.strictObject({prompt: z.string()})), {a: 'A', b: 'B'}),
      ).toEqual([
        '`quiz.a` must be keys with values, not text',
        '`quiz.b` must be keys with values, not text',
      ]);
    });
  });

  describe('of an id', () => {
    const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters');
    const helpFor = (schema: z.core.$ZodType, value: unknown) =>
      checkAgainstSchema(schema, value, 'quiz', ['quiz']).map(({help}) => help);

    it.each([
      ['Which File', 'which-file'],
      ['AWS Region', 'aws-region'],
      ['whichFile', 'which-file'],
      ['4Files', '4-files'],
      ['Which - file?', 'which-file'],
    ])('says which one was meant: %s', (text, meant) => {
      expect(helpFor(z.strictObject({id}), {id: text})).toEqual([`write \`${meant}\``]);
    });

    it('guesses none where the text is too long for a message', () => {
      expect(helpFor(z.strictObject({id}), {id: 'Which file '.repeat(6)})).toEqual([null]);
    });

    it('guesses none for another key of that form', () => {
      expect(helpFor(z.strictObject({pattern: id}), {pattern: 'Which File'})).toEqual([null]);
    });

    it('guesses none where an id is of another form', () => {
      expect(helpFor(z.strictObject({id: z.iso.date()}), {id: 'Which File'})).toEqual([null]);
    });
  });

  it.each([NaN, Infinity])('does not say that %d should be a number', (value) => {
    const [message] = messagesOf(z.number(), value);
    expect(message).not.toBe(`\`quiz\` must be a number, not the number ${value}`);
  });
});
