import fc from 'fast-check';
import {stringify} from 'yaml';
import type {Problem, YamlPath} from '../../../plugins/training/src/diagnostics/diagnostic';
import {locate} from '../../../plugins/training/src/diagnostics/locate';
import {markdownFile, yamlFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {isInside, show, textIn} from '../support/ranges';

const FILE = '/site/docs/page.mdx';

function problemAt(path: YamlPath, rest: Partial<Problem> = {}): Problem {
  return {
    code: 'quiz/wrong-type',
    message: 'something is wrong',
    path,
    at: 'value',
    found: 'a problem',
    expected: null,
    help: null,
    ...rest,
  };
}

/** Where a problem is shown in a page, and what stands there. */
function underlined(content: string, path: YamlPath, rest: Partial<Problem> = {}) {
  const [diagnostic] = locate(
    [problemAt(path, rest)],
    markdownFile(FILE, () => content),
  );
  return diagnostic ? [show(diagnostic.range), textIn(content, diagnostic.range)] : [];
}

const page = `---
title: Event types
quiz:
  passMark: 75
  questions:
    - id: first
      prompt: Which events?
      options:
        - text: Management events
          correct: true
        - {text: Data events, feedback: "No."}
    - prompt: And now?
      hints: [One, 'Two']
---

# Event types
`;

describe('a value', () => {
  it.each([
    ['of a scalar', ['quiz', 'passMark'], '4:13-4:15', '75'],
    ['in a list', ['quiz', 'questions', 0, 'prompt'], '7:15-7:28', 'Which events?'],
    [
      'in a list in a list',
      ['quiz', 'questions', 0, 'options', 0, 'text'],
      '9:17-9:34',
      'Management events',
    ],
    ['in braces', ['quiz', 'questions', 0, 'options', 1, 'text'], '11:18-11:29', 'Data events'],
    ['in quotes', ['quiz', 'questions', 0, 'options', 1, 'feedback'], '11:41-11:46', '"No."'],
    ['in brackets', ['quiz', 'questions', 1, 'hints', 0], '13:15-13:18', 'One'],
    ['in brackets and quotes', ['quiz', 'questions', 1, 'hints', 1], '13:20-13:25', "'Two'"],
  ])('%s is underlined itself', (_name, path, range, text) => {
    expect(underlined(page, path)).toEqual([range, text]);
  });

  it.each([
    ['a mapping', ['quiz'], '3:1-3:5', 'quiz'],
    ['a list', ['quiz', 'questions', 0, 'options'], '8:7-8:14', 'options'],
    ['a list in brackets', ['quiz', 'questions', 1, 'hints'], '13:7-13:12', 'hints'],
  ])('that is %s is underlined by its key', (_name, path, range, text) => {
    expect(underlined(page, path)).toEqual([range, text]);
  });

  it.each([
    ['an item', ['quiz', 'questions', 0], '6:7-6:9', 'id'],
    ['an item in braces', ['quiz', 'questions', 0, 'options', 1], '11:12-11:16', 'text'],
    ['the whole front matter', [], '2:1-2:6', 'title'],
  ])('that is %s is underlined by its first key', (_name, path, range, text) => {
    expect(underlined(page, path)).toEqual([range, text]);
  });

  it('that is not there is underlined by its key', () => {
    expect(underlined('---\nquiz:\n  title:\n  questions: []\n---\n', ['quiz', 'title'])).toEqual([
      '3:3-3:8',
      'title',
    ]);
  });

  it.each(['level', 0])('that is looked for below a text is that text: %j', (segment) => {
    expect(underlined(page, ['title', segment], {at: 'key'})).toEqual(['2:8-2:19', 'Event types']);
  });

  it('that is looked for behind the end of a list is underlined by the key of the list', () => {
    expect(underlined(page, ['quiz', 'questions', 7])).toEqual(['5:3-5:12', 'questions']);
  });

  it('that is empty front matter has its place between the fences', () => {
    expect(underlined('---\n\n---\n', [])[0]).toBe('2:1-2:1');
  });

  it('that is an empty item has a place in its line', () => {
    const [range] = underlined('---\nhints:\n  - One\n  -\n---\n', ['hints', 1]);
    expect(range).toMatch(/^4:/);
  });

  it('that is a list in a list is underlined where it begins', () => {
    expect(underlined('---\nhints:\n  - - One\n---\n', ['hints', 0])).toEqual(['3:5-3:6', '-']);
  });
});

describe('a key', () => {
  it.each([
    [
      'that is unknown',
      ['quiz', 'questions', 0, 'options', 0, 'correct'],
      '10:11-10:18',
      'correct',
    ],
    ['in braces', ['quiz', 'questions', 0, 'options', 1, 'feedback'], '11:31-11:39', 'feedback'],
    ['of a list', ['quiz', 'questions'], '5:3-5:12', 'questions'],
  ])('%s is underlined', (_name, path, range, text) => {
    expect(underlined(page, path, {at: 'key'})).toEqual([range, text]);
  });

  it('in quotes is underlined with them', () => {
    expect(underlined('---\n"promt": Which?\n---\n', ['promt'], {at: 'key'})).toEqual([
      '2:1-2:8',
      '"promt"',
    ]);
  });

  it.each([
    ['true', 'true'],
    ['90', '90'],
    ['null', 'null'],
  ])('that YAML reads as no text is found: %s', (key, text) => {
    const content = `---\nfeedback:\n  ${key}: Yes.\n---\n`;
    expect(underlined(content, ['feedback', key], {at: 'key'})[1]).toBe(text);
  });

  it.each([
    ['TRUE', 'true'],
    ['0x1F', '31'],
    ['~', 'null'],
  ])('is found by the value that it stands for: %s', (written, key) => {
    const content = `---\nfeedback:\n  ${written}: Yes.\n---\n`;
    expect(underlined(content, ['feedback', key], {at: 'key'})[1]).toBe(written);
  });

  it('of a text in a block is underlined itself', () => {
    const content = '---\nquiz:\n  intro: |\n    One.\n---\n';
    expect(underlined(content, ['quiz', 'intro'], {at: 'key'})).toEqual(['3:3-3:8', 'intro']);
  });

  it('that is missing points at the mapping that lacks it', () => {
    expect(underlined(page, ['quiz', 'questions', 0, 'answer'])).toEqual(['6:7-6:9', 'id']);
    expect(underlined(page, ['quiz', 'questions', 1, 'options', 0, 'text'])).toEqual([
      '12:7-12:13',
      'prompt',
    ]);
    expect(underlined(page, ['quiz', 'intro'])).toEqual(['3:1-3:5', 'quiz']);
  });
});

describe('a text on several lines', () => {
  it.each(['|', '>-', '>- # why'])('in a block is underlined below its header: %s', (header) => {
    const content = `---\nquiz:\n  intro: ${header}\n    One.\n    Two.\n---\n`;
    expect(underlined(content, ['quiz', 'intro'])).toEqual(['4:5-4:9', 'One.']);
  });

  it('in a block of blank lines is underlined by its header', () => {
    const content = '---\nquiz:\n  intro: |+\n\n\n---\n';
    expect(underlined(content, ['quiz', 'intro'])).toEqual(['3:10-3:12', '|+']);
  });

  it('is another place of a problem by the part that is meant', () => {
    const content = '---\nquiz:\n  intro: >-\n    One\n    two.\n---\n';
    const related = [
      {path: ['quiz', 'intro'], at: 'value' as const, offset: 4, length: 3, label: 'two'},
    ];
    const [diagnostic] = locate(
      [problemAt(['quiz'], {related})],
      markdownFile(FILE, () => content),
    );
    expect(diagnostic?.related.map(({range}) => textIn(content, range))).toEqual(['two']);
  });

  it('is underlined in its first line', () => {
    const content = '---\nquiz:\n  intro: One\n    two\n    three\n---\n';
    expect(underlined(content, ['quiz', 'intro'])).toEqual(['3:10-3:13', 'One']);
  });

  it('with carriage returns is underlined in its first line', () => {
    const content = '---\r\nquiz:\r\n  intro: "One\r\n    two"\r\n---\r\n';
    expect(underlined(content, ['quiz', 'intro'])).toEqual(['3:10-3:14', '"One']);
  });
});

describe('a problem inside a text', () => {
  /** The place of the `<` of a text, which YAML wrote in one way or another. */
  function placeOf(content: string, value: string) {
    return underlined(content, ['text'], {offset: value.indexOf('<')});
  }

  it.each([
    ['plain', '---\ntext: one <3\n---\n', 'one <3', '2:11-2:12'],
    ['plain, on several lines', '---\ntext: one\n  two <3\n---\n', 'one two <3', '3:7-3:8'],
    ['a literal block', '---\ntext: |\n  one\n\n  two <3\n---\n', 'one\n\ntwo <3\n', '5:7-5:8'],
    ['a folded block', '---\ntext: >-\n  one\n  two\n  <3\n---\n', 'one two <3', '5:3-5:4'],
    ['single quotes', "---\ntext: 'it''s <3'\n---\n", "it's <3", '2:14-2:15'],
    ['double quotes', '---\ntext: "\\"one\\"\\n<3"\n---\n', '"one"\n<3', '2:17-2:18'],
    ['a flow mapping', '---\n{a: 1, text: one <3}\n---\n', 'one <3', '2:18-2:19'],
    ['carriage returns', '---\r\ntext: |\r\n  one\r\n  <3\r\n---\r\n', 'one\n<3\n', '4:3-4:4'],
    ['tabs', '---\ntext: "a\tb\t<3"\n---\n', 'a\tb\t<3', '2:12-2:13'],
    ['emoji', '---\ntext: 🎉 <3\n---\n', '🎉 <3', '2:10-2:11'],
    ['Chinese', '---\ntext: 记录了 <3\n---\n', '记录了 <3', '2:11-2:12'],
  ])('is underlined in %s', (_name, content, value, range) => {
    expect(placeOf(content, value)).toEqual([range, '<']);
  });

  it.each([
    ['\n', '3:6-4:1'],
    ['\r\n', '3:6-4:1'],
  ])('at the end of a block stays behind its last character, line break %j', (lineBreak, range) => {
    const content = ['---', 'text: |-', '  one', '---', ''].join(lineBreak);
    const [diagnostic] = locate(
      [problemAt(['text'], {offset: 3})],
      markdownFile(FILE, () => content),
    );
    expect(diagnostic && show(diagnostic.range)).toBe(range);
  });

  it('is underlined as a whole where the text is not to be found', () => {
    expect(underlined('---\nquiz:\n  a: 1\n---\n', ['quiz', 'intro'], {offset: 5})).toEqual([
      '2:1-2:5',
      'quiz',
    ]);
  });
});

describe('a comment behind a value', () => {
  it.each([' ', '   ', '\t'])('is underlined without the space before it: %j', (space) => {
    const content = `---\ntext: Channel${space}#1 of 2 \nnext: a\n---\n`;
    expect(underlined(content, ['text'], {at: 'comment'})[1]).toBe('#1 of 2');
  });

  it('of another line is none of the value', () => {
    const content = '---\ntext: Channel\nnext: a # b\n---\n';
    expect(underlined(content, ['text'], {at: 'comment'})).toEqual(['2:7-2:14', 'Channel']);
  });
});

describe('anchors and aliases', () => {
  const content = `---
base: &base
  - text: One
    corect: true
quiz:
  options: *base
  title: *name
other: &name Name
---
`;

  it('lead to the value that an alias stands for', () => {
    expect(underlined(content, ['quiz', 'options', 0, 'corect'], {at: 'key'})).toEqual([
      '4:5-4:11',
      'corect',
    ]);
  });

  it('underline the alias where it has errors itself', () => {
    expect(underlined(content, ['quiz', 'options'])).toEqual(['6:12-6:17', '*base']);
  });

  it('lead through a merge key', () => {
    const merged = '---\nbase: &base\n  corect: true\noption:\n  <<: *base\n  text: One\n---\n';
    expect(underlined(merged, ['option', 'corect'], {at: 'key'})).toEqual(['3:3-3:9', 'corect']);
  });
});

describe('the file', () => {
  it('may have carriage returns', () => {
    const content = page.replaceAll('\n', '\r\n');
    expect(underlined(content, ['quiz', 'questions', 0, 'prompt'])).toEqual([
      '7:15-7:28',
      'Which events?',
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(underlined(`\uFEFF${page}`, ['quiz', 'passMark'])).toEqual(['4:13-4:15', '75']);
  });

  it('may have emoji before the problem, which count as an editor counts them', () => {
    const content = '---\nquiz: {title: 🎉 记录, passMark: 175}\n---\n';
    expect(underlined(content, ['quiz', 'passMark'])).toEqual(['2:32-2:35', '175']);
  });

  it('may lack front matter by now', () => {
    expect(underlined('# Page\n', ['quiz'])[0]).toBe('1:1-1:1');
  });

  it('may be YAML that cannot be read by now', () => {
    const content = '---\nquiz: [a, b\n---\n';
    const [diagnostic] = locate(
      [problemAt(['quiz', 3])],
      markdownFile(FILE, () => content),
    );
    expect(diagnostic && isInside(content, diagnostic.range)).toBe(true);
  });
});

describe('a diagnostic', () => {
  it('is there for a problem alone', () => {
    expect(
      locate(
        [],
        markdownFile(FILE, () => page),
      ),
    ).toEqual([]);
  });

  it('says everything that the problem says, and the file', () => {
    const problem = problemAt(['quiz'], {expected: 'something else', help: 'change it'});
    expect(
      locate(
        [problem],
        markdownFile(FILE, () => page),
      ),
    ).toEqual([
      {
        code: 'quiz/wrong-type',
        severity: 'error',
        message: 'something is wrong',
        file: FILE,
        range: {start: {line: 3, column: 1}, end: {line: 3, column: 5}},
        found: 'a problem',
        expected: 'something else',
        help: 'change it',
        related: [],
        fix: null,
      },
    ]);
  });

  it('is one of several, in their order', () => {
    const problems = [problemAt(['quiz', 'passMark']), problemAt(['title'])];
    const lines = locate(
      problems,
      markdownFile(FILE, () => page),
    ).map(({range}) => range.start.line);
    expect(lines).toEqual([4, 2]);
  });
});

describe('a problem in a YAML file', () => {
  function underlinedInYaml(content: string, path: YamlPath) {
    const [diagnostic] = locate([problemAt(path)], yamlFile('/site/docs/list.yml', content));
    return diagnostic ? [show(diagnostic.range), textIn(content, diagnostic.range)] : [];
  }

  it('counts from the first line', () => {
    expect(underlinedInYaml('table:\n  title: Compared\n', ['table', 'title'])).toEqual([
      '2:10-2:18',
      'Compared',
    ]);
  });

  it('does not count a byte order mark', () => {
    expect(underlinedInYaml('\uFEFFtable: Compared\n', ['table'])).toEqual([
      '1:8-1:16',
      'Compared',
    ]);
  });

  it('reads past comments and the start of a document', () => {
    expect(underlinedInYaml('# Tables\n---\n# One\ntable: 3\n', ['table'])).toEqual([
      '4:8-4:9',
      '3',
    ]);
  });
});

describe('any quiz, however its YAML is written', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'one\ntwo\n',
      '🎉 记录\n<3',
      '# no\n  comment',
      '- a: "b"',
      'x'.repeat(90),
    ),
    fc.string({maxLength: 12}),
  );
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const quiz = fc.record(
    {
      title: value,
      passMark: value,
      pasMark: value,
      questions: fc.array(
        fc.record(
          {
            id: value,
            promt: value,
            prompt: value,
            type: fc.constantFrom('choice', 'true-false', 'choise'),
            answer: value,
            hints: fc.array(value, {maxLength: 2}),
            options: fc.array(
              fc.record({text: value, correct: value, fedback: value}, {requiredKeys: []}),
              {maxLength: 3},
            ),
          },
          {requiredKeys: []},
        ),
        {maxLength: 3},
      ),
    },
    {requiredKeys: []},
  );
  const layout = fc.record({
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_SINGLE' as const,
      'QUOTE_DOUBLE' as const,
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
    ),
    collectionStyle: fc.constantFrom('block' as const, 'flow' as const, 'any' as const),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(20, 80),
  });

  it('has its problems inside the file', () => {
    fc.assert(
      fc.property(
        quiz,
        layout,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        fc.option(fc.nat(30)),
        (input, options, lineBreak, bom, offset) => {
          const yaml = stringify({quiz: input}, options);
          const content = bom + `---\n${yaml}---\n\n# Page\n`.replaceAll('\n', lineBreak);
          const problems = checkQuiz(input).problems.map((problem) =>
            offset === null ? problem : {...problem, offset},
          );
          for (const {range} of locate(
            problems,
            markdownFile(FILE, () => content),
          )) {
            expect(isInside(content, range)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('null in place of a text', () => {
  function nullAt(path: YamlPath, content: string) {
    const problem = problemAt(path, {found: 'nothing', expected: 'text'});
    const [diagnostic] = locate(
      [problem],
      markdownFile(FILE, () => content),
    );
    return diagnostic;
  }

  it.each([
    ['prompt: null', ['prompt']],
    ['explanation: ~', ['explanation']],
    ['hints: [null]', ['hints', 0]],
    ['feedback: {true: null}', ['feedback', 'true']],
  ])('is no word where sentences are written: %s', (yaml, path) => {
    expect(nullAt(path, `---\n${yaml}\n---\n`)).toMatchObject({
      help: 'write the text, or remove the key',
      fix: null,
    });
  });

  it('is a word that readers may choose', () => {
    expect(nullAt(['options', 0, 'text'], '---\noptions: [{text: null}]\n---\n')).toMatchObject({
      help: 'put it in quotes: "null"',
      fix: {description: 'put the text in quotes'},
    });
  });
});
