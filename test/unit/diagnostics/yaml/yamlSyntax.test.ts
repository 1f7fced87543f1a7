import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import fc from 'fast-check';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {findSyntaxDiagnostic} from '../../../../plugins/training/src/diagnostics/yaml/yamlSyntax';
import {isInside, show, textIn} from '../../support/ranges';

const FILE = '/site/docs/page.mdx';

function diagnosticOfFile(content: string): Diagnostic | null {
  const source = markdownFile(FILE, () => content);
  return findSyntaxDiagnostic(source, 'page/yaml-syntax');
}

function fileOf(yaml: string): string {
  return `---\n${yaml}\n---\n\nText\n`;
}

/** The problem of a page's front matter. */
function problemOf(yaml: string): Diagnostic | null {
  return diagnosticOfFile(fileOf(yaml));
}

/** The file, once the fix of its problem is made. */
function fixed(yaml: string): string {
  const content = fileOf(yaml);
  const edits = diagnosticOfFile(content)?.fix?.edits ?? [];
  return [...edits]
    .reverse()
    .reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), content);
}

/** Whether Docusaurus reads a file with this front matter. */
async function isReadable(yaml: string): Promise<boolean> {
  try {
    await DEFAULT_PARSE_FRONT_MATTER({
      filePath: FILE,
      fileContent: fileOf(yaml),
    });
    return true;
  } catch {
    return false;
  }
}

/** YAML whose problem stands between two marks. */
function unmark(marked: string) {
  const start = marked.indexOf('«');
  const before = marked.slice(0, start).split('\n');
  const length = marked.indexOf('»') - start - 1;
  const line = before.length + 1;
  const column = (before.at(-1) ?? '').length + 1;
  return {yaml: marked.replace(/[«»]/g, ''), range: `${line}:${column}-${line}:${column + length}`};
}

type Case = readonly [name: string, marked: string, message: string, help: string];

/** Each case is one problem: where it is, what is said of it, and that Docusaurus stumbles too. */
function testProblems(cases: readonly Case[]): void {
  it.each(cases)('%s', async (_name, marked, message, help) => {
    const {yaml, range} = unmark(marked);
    const problem = problemOf(yaml);
    expect(problem && show(problem.range)).toBe(range);
    expect(problem).toMatchObject({code: 'page/yaml-syntax', severity: 'error', message, help});
    expect(await isReadable(yaml)).toBe(false);
  });
}

describe('YAML that can be read', () => {
  it.each([
    '',
    'title: A',
    '# Nothing',
    'a: &a 1\nb: *a',
    '- One',
    'a: &a {x: 1}\nb: &b {y: 1}\nc:\n  <<: *a\nd:\n  <<: [*a, *b]',
    'a: "b"#c',
    'topics: [\n  a,\n  b\n]',
    'title: https://example.com/a:b',
    'title:\tA\t',
  ])('has no problem: %j', async (yaml) => {
    expect(problemOf(yaml)).toBeNull();
    expect(await isReadable(yaml)).toBe(true);
  });
});

describe('a text with a colon and a space in it', () => {
  const message = 'a text with a colon and a space in it needs quotes';
  testProblems([
    [
      'needs quotes',
      'title: Trails«:» an overview',
      message,
      "put the text in quotes: 'Trails: an overview'",
    ],
    [
      'needs quotes in an entry of a list',
      'options:\n  - text: Remember«:» it is regional\n    correct: true',
      message,
      "put the text in quotes: 'Remember: it is regional'",
    ],
    [
      'needs quotes where the colon is in its second line',
      'title: Which one\n  is right«:» this\nquiz: 1',
      message,
      "put the text in quotes: 'Which one is right: this'",
    ],
    [
      'needs quotes where it has no key',
      'hints:\n  - Remember«:» it\n    is regional',
      message,
      "put the text in quotes: 'Remember: it is regional'",
    ],
    [
      'needs quotes in braces',
      'a: {text: Yes«:» no, b: c}',
      message,
      "put the text in quotes: 'Yes: no'",
    ],
    [
      'needs quotes where it has an apostrophe, which is doubled',
      "title: It's regional«:» look",
      message,
      "put the text in quotes: 'It''s regional: look'",
    ],
    [
      'needs a block where it is long',
      `title: ${'Trails and events '.repeat(4)}«:» an overview`.replace(' «', '«'),
      message,
      'put the text in single quotes, or below a line that ends with `>-`',
    ],
    [
      'needs quotes where the colon is its end',
      'title: Which one is right«:»\nquiz: 1',
      'a text that ends with a colon needs quotes',
      "put the text in quotes: 'Which one is right:'",
    ],
  ]);
});

describe('a text with a special first character', () => {
  testProblems(
    (
      [
        ['@', '@here', '`@`'],
        ['a backtick', '`StopLogging` is recorded', 'a backtick'],
        ['%', '% of all calls', '`%`'],
        ['*', '*Write* events', '`*`'],
        ['**', '**Write** events', '`*`'],
        ['&', '& others', '`&`'],
        ['!', '!important', '`!`'],
        ['an image', '![Event](./event.svg)', '`!`'],
        ['a link', '[Event types](./event-types.mdx)', '`[`'],
        ['a blank', '[[90]] days', '`[`'],
        ['{', '{accountId} is yours', '`{`'],
        ['>', '> 5 days', '`>`'],
        ['|', '| grep', '`|`'],
        ['a dash', '- 5', '`-`'],
        ['a question mark', '? yes', '`?`'],
        [',', ', and so on', '`,`'],
      ] as const
    ).map(([name, text, start]): Case => [
      `needs quotes: ${name}`,
      `options:\n  - text: «${text.charAt(0)}»${text.slice(1)}\n    correct: true`,
      `a text that starts with ${start} needs quotes`,
      `put the text in quotes: '${text}'`,
    ]),
  );
});

describe('a key', () => {
  testProblems([
    [
      'has a space behind its colon',
      'quiz:\n  title«:»Check\n  shuffle: true',
      'the key `title` has no space after its colon',
      'put a space after the colon',
    ],
    [
      'has a space behind its colon behind a dash',
      'options:\n  - text«:»A\n    correct: true',
      'the key `text` has no space after its colon',
      'put a space after the colon',
    ],
    [
      'has a space behind its colon in the last line, too',
      'quiz:\n  shuffle: true\n  title«:»Check',
      'the key `title` has no space after its colon',
      'put a space after the colon',
    ],
    [
      'has a colon that is no full-width one',
      'title«：»記録\nquiz: 1',
      'the key `title` ends with a full-width colon',
      'write the colon `:` of a Latin keyboard and a space',
    ],
    [
      'has a colon',
      'title: A\n«quiz»\n  shuffle: true',
      'the key `quiz` has no colon',
      'write `quiz:` and its value, or indent the line further if it goes on with the text above',
    ],
    [
      'is there once',
      'title: A\nquiz: 1\n«title»: B',
      'the key `title` is there twice',
      'remove one of the two',
    ],
    [
      'is there once in an entry of a list',
      'options:\n  - text: A\n    correct: true\n    «text»: B',
      'the key `text` is there twice',
      'remove one of the two; if this line begins another entry of a list, write `- ` before it',
    ],
    [
      'is the same with quotes and without',
      '1: A\n«"1"»: B',
      'the key `1` is there twice',
      'remove one of the two',
    ],
    [
      'that merges takes keys with values',
      'quiz:\n  <<: «text»',
      '`<<` takes keys with values, and nothing else',
      'write `<<:` and the alias of keys with values, such as `<<: *shared`',
    ],
    [
      'that merges takes keys with values where there is an alias',
      'a: &a text\nb:\n  <<: «*a»',
      '`<<` takes keys with values, and nothing else',
      'write `<<:` and the alias of keys with values, such as `<<: *shared`',
    ],
    [
      'that merges a list takes keys with values in each entry',
      'a: &a {x: 1}\nb:\n  <<: «[*a, text]»',
      '`<<` takes keys with values, and nothing else',
      'write `<<:` and the alias of keys with values, such as `<<: *shared`',
    ],
  ]);

  it('that is there twice leads to the first one', () => {
    const problem = problemOf('title: A\nquiz: 1\ntitle: B');
    expect(problem?.related.map(({range, label}) => [show(range), label])).toEqual([
      ['2:1-2:6', 'first one'],
    ]);
  });
});

describe('indentation', () => {
  const tab = 'a tab indents this line, and YAML takes only spaces for that';
  testProblems([
    ['has no tabs', 'quiz:\n«\t»title: A', tab, 'start this line with 2 spaces, and no tab'],
    [
      'has no tabs behind spaces',
      'quiz:\n  questions:\n  «\t»- prompt: A',
      tab,
      'start this line with 4 spaces, and no tab',
    ],
    [
      'has no tabs in lists',
      'quiz:\n  questions:\n«\t»- prompt: A',
      tab,
      'start this line with 2 spaces, and no tab',
    ],
    [
      'has no tabs beside keys that are indented further',
      'quiz:\n    title: A\n«\t»intro: B',
      tab,
      'start this line with 4 spaces, and no tab',
    ],
    [
      'has no tabs behind dashes',
      'hints:\n  -«\t»text: A\n    a: b',
      tab,
      'write one space in its place',
    ],
    [
      'of an entry is that of the entries above it: not more',
      'options:\n  - text: A\n   «-» text: B',
      'an entry of a list starts in column 4, and the entries beside it in column 3',
      'remove 1 space before it',
    ],
    [
      'of an entry is that of the entries above it: not less',
      'options:\n    - text: A\n  «-» text: B',
      'an entry of a list starts in column 3, and the entries beside it in column 5',
      'put 2 spaces more before it',
    ],
    [
      'of a key is that of the keys above it: not more',
      'options:\n  - text: A\n     «correct»: true',
      'the key `correct` starts in column 6, and the keys beside it in column 5',
      'remove 1 space before it',
    ],
    [
      'of a key is that of the keys above it: not less',
      'options:\n  - text: A\n   «correct»: true\n    feedback: Right.',
      'the key `correct` starts in column 4, and the keys beside it in column 5',
      'put 1 space more before it',
    ],
    [
      'of a key is no matter of the text in a block above it',
      'quiz:\n  intro: >-\n      From memory.\n    «title»: A',
      'the key `title` starts in column 5, and the keys beside it in column 3',
      'remove 2 spaces before it',
    ],
    [
      'of a key that only its entry can have is that of the entry',
      'options:\n  - text: A\n  «correct»: true',
      'the key `correct` starts in column 3, and the keys beside it in column 5',
      'put 2 spaces more before it',
    ],
    [
      'is not there at the start of the front matter',
      ' «title»: A\nquiz: 1',
      'the key `title` starts in column 2, and the keys beside it in column 1',
      'remove 1 space before it',
    ],
    [
      'is there in the text of a block',
      'prompt: |\n«Which events?»\noptions: 1',
      'the text of `prompt` goes on in a line that is not indented far enough',
      'indent every line of the text by the same number of spaces, two more than its key',
    ],
    [
      'is the same in every line of a block',
      'quiz:\n  intro: >-\n      From\n    «memory first.»\n  title: A',
      'the text of `intro` goes on in a line that is not indented far enough',
      'indent every line of the text by the same number of spaces, two more than its key',
    ],
  ]);
});

describe('an entry of a list', () => {
  const message = 'an entry of a list has no dash';
  const help =
    'write `- ` before the first line of each entry, and indent its other lines by two more';
  testProblems([
    ['has a dash like the one above it', 'options:\n  - text: A\n  «text»: B', message, help],
    ['has a dash like the one below it', 'options:\n  «text»: A\n  - text: B', message, help],
    ['has a dash where it is a text', 'hints:\n  - One\n  «Two»', message, help],
    [
      'has a space behind its dash',
      'options:\n  - text: A\n  «-»text: B',
      'an entry of a list has no space after its dash',
      'put a space after the dash',
    ],
  ]);
});

describe('quotes', () => {
  testProblems([
    [
      'are closed',
      'quiz:\n  title: «"»Check what you know\n  shuffle: true\n  questions: []',
      'a text in double quotes has no closing quote',
      'write `"` at the end of the text as well, or remove the one at its start',
    ],
    [
      'are closed before others open',
      "quiz:\n  title: «'»Check what you know\n  intro: 'From memory'",
      'a text in single quotes has no closing quote',
      "write `'` at the end of the text as well, or remove the one at its start",
    ],
    [
      'that are single end at an apostrophe',
      "title: 'It«'»s the trail'",
      'an apostrophe ends a text in single quotes too early',
      "write `''` inside the text, or put the text in double quotes",
    ],
    [
      'that are single and not closed end at an apostrophe',
      "title: 'It«'»s the trail\nquiz: 1",
      'an apostrophe ends a text in single quotes too early',
      'put the text in double quotes',
    ],
    [
      'that are double end at another double one',
      'title: "The «"»root" user"',
      'a quotation mark ends a text in double quotes too early',
      'write `\\"` inside the text, or put the text in single quotes',
    ],
    [
      'are around all of a text',
      'title: "Check" «what you know»\nquiz: 1',
      'a text goes on after its closing quote',
      'put quotes around all of it: \'"Check" what you know\'',
    ],
    [
      'that are double take few backslashes',
      'title: "A path such as «\\»{bucket}"',
      '`\\{` means nothing in double quotes',
      'put the text in single quotes, where a backslash is itself',
    ],
  ]);
});

describe('brackets and braces', () => {
  testProblems([
    [
      'are closed: a list',
      'topics: «[»Audit, Security\nquiz: 1',
      'a list that starts with `[` has no `]`',
      'write `]` at its end; a text that starts with `[` needs quotes',
    ],
    [
      'are closed: keys',
      'comparable:\n  - «{»provider: GCP, name: Logs\n  - {provider: Azure}',
      'a group of keys that starts with `{` has no `}`',
      'write `}` at its end; a text that starts with `{` needs quotes',
    ],
    [
      'are opened',
      'topics: [Audit, Security]«]»\nquiz: 1',
      'a `]` closes nothing',
      'remove it; a text with `]` at its start or end needs quotes',
    ],
    [
      'have commas between their entries',
      'x: {text: "Yes" «c»orrect: true}',
      'two entries in brackets have no comma between them',
      'write a comma before it; a text with quotes inside needs quotes around all of it',
    ],
  ]);
});

/** What may be written over several lines, whatever has errors below it. */
const SEVERAL_LINES: readonly (readonly [name: string, key: string])[] = [
  ['keys in braces', 'a: {\n  b: 1,\n  c: 2,\n}'],
  ['keys in braces behind a dash', "a:\n  - {\n      b: it's,\n      c: '}', # }\n    }"],
  ['a list in brackets', 'a: [\n  b,\n  c\n]'],
  ['a list of lists', 'a: [[b, "[c"],\n  [d]]'],
  ['a text in quotes', 'a: "From\n  memory."'],
  ['a block with brackets and quotes', 'a: |\n  -b {c\n  \'tis [\n  "d'],
];

type Problem = readonly [marked: string, message: string];

const PROBLEMS_BELOW: readonly Problem[] = [
  ['label: Default«:» 4 days', 'a text with a colon and a space in it needs quotes'],
  [
    'quiz:\n  title: A\n «intro»: B\n  shuffle: true',
    'the key `intro` starts in column 2, and the keys beside it in column 3',
  ],
  [
    'quiz:\n «title»: A\n  intro: B\n  shuffle: true',
    'the key `title` starts in column 2, and the keys beside it in column 3',
  ],
  ['hints:\n  - One\n  «Two»\n  - Three', 'an entry of a list has no dash'],
  ['rows:\n  - id: a\n    label: A\n  «id»: b\n    label: B', 'an entry of a list has no dash'],
  ['quiz:\n  «title»: A\n  - prompt: B', 'an entry of a list has no dash'],
  [
    'facts:\n  a: 1\n  b: 2\n  «-» c: yes\n  d: 3',
    'the key `c` has a dash, and the keys beside it have none',
  ],
  [
    'rows:\n  - «{»\n      id: a,\n      label: A,\n  - {id: b}',
    'a group of keys that starts with `{` has no `}`',
  ],
  ['topics: «[»\n  Audit,\n  Security\nquiz: 1', 'a list that starts with `[` has no `]`'],
  ['topics: «[»Audit, {id: a}\nquiz: [b]', 'a list that starts with `[` has no `]`'],
  ['row: {\n    id: a\n    «l»abel: A,\n  }', 'two entries in brackets have no comma between them'],
  ['row: {id: a, topics: «[»Audit}\nquiz: 1', 'a list that starts with `[` has no `]`'],
  ['title: «"»Check what\nquiz: 1', 'a text in double quotes has no closing quote'],
  ['row: {id: «"»a, label: A}\nquiz: 1', 'a text in double quotes has no closing quote'],
];

describe.each(SEVERAL_LINES)('below %s over several lines', (_name, above) => {
  it.each(PROBLEMS_BELOW)('a problem is reported at its own place: %j', async (below, message) => {
    const {yaml, range} = unmark(`${above}\n${below}`);
    const problem = problemOf(yaml);
    expect(problem).toMatchObject({message});
    expect(problem && show(problem.range)).toBe(range);
    expect(await isReadable(yaml)).toBe(false);
  });
});

describe('a line inside of brackets or braces', () => {
  it.each([
    ['row:\n  - {\n      id: a,\n «label: A,»\n    }', 'braces', 'put 3 spaces more before it'],
    ['rows:\n  - {\n      id: a,\n «}»', 'braces', 'put 1 space more before it'],
    ['a:\n  b: [\n    c,\n «d»\n  ]', 'brackets', 'put 3 spaces more before it'],
  ])('is further to the right than what it belongs to: %j', (marked, name, help) => {
    const {yaml, range} = unmark(marked);
    const problem = problemOf(yaml);
    expect(problem).toMatchObject({
      message: `a line inside of ${name} is not indented far enough`,
      help,
      related: [{label: 'opened here'}],
    });
    expect(problem && show(problem.range)).toBe(range);
  });
});

describe('a key below entries in braces', () => {
  testProblems([
    [
      'begins an entry of its own',
      'rows:\n  - {id: a, label: A}\n  «id»: b\n    label: B',
      'an entry of a list has no dash',
      'write `- ` before the first line of each entry, and indent its other lines by two more',
    ],
  ]);
});

describe('an alias', () => {
  testProblems([
    [
      'has its anchor before it',
      'a: 1\nb: «*shared»',
      'nothing before the alias `*shared` has the anchor `&shared`',
      "write `&shared` before the value that is meant; if this is a text, put it in quotes: '*shared'",
    ],
  ]);
});

describe('what cannot be seen', () => {
  testProblems([
    [
      'is no text',
      'title: A«\b»B',
      'the text has an invisible character: U+0008',
      'remove it; it may have come with a text that was copied',
    ],
    [
      'is called by its number, as tables of characters write it',
      'title: A«\u001B»B',
      'the text has an invisible character: U+001B',
      'remove it; it may have come with a text that was copied',
    ],
  ]);
});

describe('a text of several lines', () => {
  const message =
    'the text ends at ` #`, and goes on in the next line: a comment stands between the two';
  testProblems([
    [
      'has no comment in it',
      'title: Channel «#1»\n  is ours\nquiz: 1',
      message,
      "put the text in quotes: 'Channel #1 is ours'",
    ],
    [
      'has no comment in it where it is an entry',
      'hints:\n  - Channel «#1»\n    is ours',
      message,
      "put the text in quotes: 'Channel #1 is ours'",
    ],
  ]);

  it('is none where the problem is in the line below a comment', () => {
    expect(problemOf('title: Channel #1\n%: B: C')?.message).not.toBe(message);
  });
});

describe('a line that ends the YAML', () => {
  it('is pointed at by what follows it', () => {
    const content = fileOf('title: A\n... \nquiz: 1');
    const problem = diagnosticOfFile(content);
    expect(problem?.message).toBe('a line of `---` or `...` ends the YAML, and more follows');
    expect(problem && textIn(content, problem.range)).toMatch(/^quiz/);
  });
});

describe('what nobody recognises', () => {
  it('is told in the words of the parser, at its place', () => {
    const problem = problemOf('title: A\n%: B: C');
    expect(problem?.message).toMatch(/^the YAML cannot be read here: [a-z][^:]+$/);
    expect(problem?.message).not.toMatch(/\n|at line/);
    expect(problem?.help).toContain('quotes');
  });
});

describe('front matter without an end', () => {
  it('is said to have none, at its start', () => {
    const content = '---\ntitle: A\n\n# Title\n\nEvents are recorded.\n';
    const problem = diagnosticOfFile(content);
    expect(problem).toMatchObject({
      message: 'the front matter has no end',
      help: 'write `---` on a line of its own, after the last line of the front matter',
    });
    expect(problem && show(problem.range)).toBe('1:1-1:4');
  });
});

describe('a problem of the syntax', () => {
  it('has a place in the file, behind a byte order mark and carriage returns', () => {
    const content = '\uFEFF---\r\ntitle: 🎉 A: B\r\n---\r\n';
    const problem = diagnosticOfFile(content);
    expect(problem && show(problem.range)).toBe('2:12-2:13');
    expect(problem && textIn(content, problem.range)).toBe(':');
  });

  it('is one: what follows the first is its consequence', () => {
    expect(problemOf('a: b: c\nd: [e')).toMatchObject({range: {start: {line: 2}}});
  });

  it('is undone alone, whatever else is wrong further down', () => {
    expect(problemOf('title: It: is\nd: [e')).toMatchObject({
      message: 'a text with a colon and a space in it needs quotes',
    });
  });

  it.each([
    ['title: Trails: an overview', "title: 'Trails: an overview'"],
    ["title: It's *that*: this", "title: 'It''s *that*: this'"],
    ['title: Trails: an overview # short', "title: 'Trails: an overview' # short"],
    ['title: *Write* events', "title: '*Write* events'"],
    ['title:Check\nquiz: 1', 'title: Check\nquiz: 1'],
    ['hints:\n  - One\n  -Two', 'hints:\n  - One\n  - Two'],
    ["title: 'It's the trail's'", "title: 'It''s the trail''s'"],
    ['title：記録\nquiz: 1', 'title: 記録\nquiz: 1'],
  ])('is fixed where that is certain: %j', async (yaml, right) => {
    expect(fixed(yaml)).toBe(fileOf(right));
    expect(await isReadable(right)).toBe(true);
  });

  it.each([
    'title: "Check what',
    'quiz:\n\ttitle: A',
    'title: A\ntitle: B',
    'topics: [A, B',
    'a: *shared',
    'options:\n  - text: A\n   - text: B',
  ])('is left to its author where nobody knows what was meant: %j', (yaml) => {
    expect(problemOf(yaml)).toMatchObject({fix: null});
  });
});

describe('any damage to front matter', () => {
  const page = `title: Event types
quiz:
  passMark: 75
  questions:
    - id: first
      prompt: 'Which events?'
      options: &options
        - text: Management events
          correct: true
        - {text: Data events, feedback: "No."}
    - prompt: >-
        And now,
        what?
      hints: [One, 'Two']
      options: *options
`;
  const damage = fc.record({
    at: fc.nat(page.length),
    length: fc.nat(4),
    text: fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      ':',
      ': ',
      "'",
      '"',
      '[',
      '}',
      '- ',
      '-',
      '*',
      '&',
      '#',
      '@',
      '%',
      '!',
      '|',
      '\r',
      '...',
      '\u0007',
      '🎉',
    ),
  });

  it('has its problem inside the file, with a message on one line', () => {
    fc.assert(
      fc.property(fc.array(damage, {minLength: 1, maxLength: 3}), (damages) => {
        const yaml = damages.reduce(
          (text, {at, length, text: by}) => text.slice(0, at) + by + text.slice(at + length),
          page,
        );
        const content = fileOf(yaml);
        const problem = diagnosticOfFile(content);
        if (problem !== null) {
          expect(isInside(content, problem.range)).toBe(true);
          expect(problem.related.every(({range}) => isInside(content, range))).toBe(true);
          expect(`${problem.message}${problem.help ?? ''}`).not.toMatch(/\n|undefined/);
        }
      }),
      {numRuns: 60},
    );
  });
});
