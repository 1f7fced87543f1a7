import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import fc from 'fast-check';
import {parse, parseDocument, stringify, type ToStringOptions} from 'yaml';
import {applyFixes} from '../../../../plugins/training/src/diagnostics/applyFixes';
import type {
  Diagnostic,
  YamlFix,
  Problem,
  YamlPath,
} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {frontMatterSource} from '../../../../plugins/training/src/diagnostics/yaml/frontMatterSource';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile, yamlFile} from '../../../../plugins/training/src/diagnostics/sourceFile';

const FILE = '/site/docs/page.mdx';
const QUESTION: YamlPath = ['quiz', 'questions', 0];

function problem(path: YamlPath, at: Problem['at'], fix: YamlFix): Problem {
  return {
    code: 'quiz/wrong-type',
    message: 'something is wrong',
    path,
    at,
    found: 'a problem',
    expected: null,
    help: null,
    fix,
  };
}

const renameKey = (path: YamlPath, text: string) => problem(path, 'key', {kind: 'replace', text});
const replaceValue = (path: YamlPath, text: string) =>
  problem(path, 'value', {kind: 'replace', text});
const insertId = (path: YamlPath = QUESTION, value = 'which-events') =>
  problem(path, 'value', {kind: 'insert', path, key: 'id', value});

function diagnose(content: string, problems: readonly Problem[]): Diagnostic[] {
  return locate(
    problems,
    markdownFile(FILE, () => content),
  );
}

/** A page after the fixes of problems, in the order that `--fix` writes them. */
function fix(content: string, ...problems: readonly Problem[]): string {
  return applyFixes(content, diagnose(content, problems)).content;
}

function fixOf(content: string, ...problems: readonly Problem[]) {
  return diagnose(content, problems).map(({fix}) => fix);
}

/** What a page's front matter says to us and to Docusaurus, whose parsers are not the same. */
async function read(content: string): Promise<unknown> {
  const own: unknown = parse(frontMatterSource(content)?.text ?? '', {merge: true});
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: FILE,
    fileContent: content,
  });
  expect(own).toEqual(frontMatter);
  return own;
}

/** A page with a quiz of one question, whose YAML is given as it stands below `questions:`. */
function page(question: string, rest = ''): string {
  return `---\ntitle: Trails\nquiz:\n  questions:\n${question}\n${rest}---\n\n# Trails\n`;
}

function quizOf(...questions: readonly unknown[]) {
  return {title: 'Trails', quiz: {questions}};
}

describe('a key that is replaced', () => {
  it.each([
    ['plain', '    - promt: Which?', '    - prompt: Which?'],
    ['before a comment', '    - promt: Which? # ask', '    - prompt: Which? # ask'],
    ['before a value below it', '    - promt:\n        Which?', '    - prompt:\n        Which?'],
    ['with a space before its colon', '    - promt : Which?', '    - prompt : Which?'],
    ['in single quotes', "    - 'promt': Which?", "    - 'prompt': Which?"],
    ['in double quotes', '    - "promt": Which?', '    - "prompt": Which?'],
    ['in braces', '    - {promt: Which?}', '    - {prompt: Which?}'],
    [
      'in braces over several lines',
      '    - {\n        promt: Which?,\n      }',
      '    - {\n        prompt: Which?,\n      }',
    ],
    ['as in JSON, without a space', '    - {"promt":"Which?"}', '    - {"prompt":"Which?"}'],
    ['with an anchor', '    - &key promt: Which?', '    - &key prompt: Which?'],
    ['with a tag', '    - !!str promt: Which?', '    - !!str prompt: Which?'],
    ['with a question mark', '    - ? promt\n      : Which?', '    - ? prompt\n      : Which?'],
    ['with an escape', '    - "pr\\x6Fmt": Which?', '    - "prompt": Which?'],
  ])('%s', async (_name, before, after) => {
    const content = page(before);
    const fixed = fix(content, renameKey([...QUESTION, 'promt'], 'prompt'));
    expect(fixed).toBe(page(after));
    expect(await read(content)).toEqual(quizOf({promt: 'Which?'}));
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?'}));
  });

  it('keeps the line breaks of the file', async () => {
    const content = page('    - promt: Which?\n      points: 2').replaceAll('\n', '\r\n');
    const fixed = fix(content, renameKey([...QUESTION, 'promt'], 'prompt'));
    expect(fixed).toBe(page('    - prompt: Which?\n      points: 2').replaceAll('\n', '\r\n'));
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?', points: 2}));
  });

  it('keeps the byte order mark of the file', async () => {
    const fixed = fix(
      `\uFEFF${page('    - promt: Which?')}`,
      renameKey([...QUESTION, 'promt'], 'prompt'),
    );
    expect(fixed).toBe(`\uFEFF${page('    - prompt: Which?')}`);
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?'}));
  });

  it('may be the first of the file', async () => {
    const fixed = fix('\uFEFF---\ntilte: Trails\n---\n', renameKey(['tilte'], 'title'));
    expect(fixed).toBe('\uFEFF---\ntitle: Trails\n---\n');
    expect(await read(fixed)).toEqual({title: 'Trails'});
  });

  it('is told from the same word elsewhere', () => {
    const content = page('    - prompt: promt\n      promt: promt # promt');
    expect(fix(content, renameKey([...QUESTION, 'promt'], 'hints'))).toBe(
      page('    - prompt: promt\n      hints: promt # promt'),
    );
  });

  it.each([
    ['true', "'true'"],
    ['No', "'No'"],
    ['90', "'90'"],
    ['two words', "'two words'"],
    ["it's: so", "'it''s: so'"],
    ['#tag', "'#tag'"],
    ['two\nlines', '"two\\nlines"'],
    ['', "''"],
  ])('is in quotes where YAML would read it as something else: %j', async (key, text) => {
    const fixed = fix('---\nkye: 1\n---\n', renameKey(['kye'], key));
    expect(fixed).toBe(`---\n${text}: 1\n---\n`);
    expect(await read(fixed)).toEqual({[key]: 1});
  });

  it('says what it writes', () => {
    const [fix] = fixOf(page('    - promt: Which?'), renameKey([...QUESTION, 'promt'], 'prompt'));
    expect(fix?.description).toBe('write `prompt`');
  });

  it('stays where the mapping has the key already, which YAML allows once', () => {
    const content = page('    - prompt: Which?\n      promt: Where?');
    expect(fixOf(content, renameKey([...QUESTION, 'promt'], 'prompt'))).toEqual([null]);
  });

  it('stays where it is not found', () => {
    const content = page('    - prompt: Which?');
    expect(fixOf(content, renameKey([...QUESTION, 'hint'], 'hints'))).toEqual([null]);
    expect(fixOf(content, renameKey(['quiz', 'questions', 7], 'hints'))).toEqual([null]);
  });

  it('stays where it is a block', () => {
    const content = page('    - ? |-\n        promt\n      : Which?');
    expect(fixOf(content, renameKey([...QUESTION, 'promt'], 'prompt'))).toEqual([null]);
  });

  it('stays where the YAML cannot be read', () => {
    const content = page('    - promt: Which?\n      text: [One');
    expect(fixOf(content, renameKey([...QUESTION, 'promt'], 'prompt'))).toEqual([null]);
  });

  it('is the only one of two that would get the same name', async () => {
    const content = page('    - promt: Which?\n      pompt: Where?');
    const fixed = fix(
      content,
      renameKey([...QUESTION, 'promt'], 'prompt'),
      renameKey([...QUESTION, 'pompt'], 'prompt'),
    );
    expect(fixed).toBe(page('    - prompt: Which?\n      pompt: Where?'));
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?', pompt: 'Where?'}));
  });

  it('may be one of several in a mapping', async () => {
    const fixed = fix(
      page('    - promt: Which?\n      pionts: 2'),
      renameKey([...QUESTION, 'promt'], 'prompt'),
      renameKey([...QUESTION, 'pionts'], 'points'),
    );
    expect(fixed).toBe(page('    - prompt: Which?\n      points: 2'));
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?', points: 2}));
  });

  it('may have the name of one in another mapping', () => {
    const content = page('    - promt: Which?\n    - promt: Where?');
    const fixed = fix(
      content,
      renameKey(['quiz', 'questions', 0, 'promt'], 'prompt'),
      renameKey(['quiz', 'questions', 1, 'promt'], 'prompt'),
    );
    expect(fixed).toBe(page('    - prompt: Which?\n    - prompt: Where?'));
  });
});

describe('a value that is replaced', () => {
  const replaceType = replaceValue([...QUESTION, 'type'], 'choice');

  it.each([
    ['plain', 'type: choise', 'type: choice'],
    ['before a comment', 'type: choise # one', 'type: choice # one'],
    ['on a line of its own', 'type:\n        choise', 'type:\n        choice'],
    ['over several lines', 'type: "choi\\\n        se"', 'type: "choice"'],
    ['in single quotes', "type: 'choise'", "type: 'choice'"],
    ['in double quotes', 'type: "choise"', 'type: "choice"'],
    ['with an anchor', 'type: &type choise', 'type: &type choice'],
    ['with a tag', 'type: !!str choise', 'type: !!str choice'],
  ])('%s', async (_name, before, after) => {
    const content = page(`    - ${before}\n      points: 1`);
    const fixed = fix(content, replaceType);
    expect(fixed).toBe(page(`    - ${after}\n      points: 1`));
    expect(await read(content)).toEqual(quizOf({type: 'choise', points: 1}));
    expect(await read(fixed)).toEqual(quizOf({type: 'choice', points: 1}));
  });

  it.each([
    ['{type: choise, points: 1}', '{type: choice, points: 1}'],
    ['{"type":"choise","points":1}', '{"type":"choice","points":1}'],
    ["{type: 'choise', points: 1}", "{type: 'choice', points: 1}"],
  ])('in braces: %s', async (before, after) => {
    const fixed = fix(page(`    - ${before}`), replaceType);
    expect(fixed).toBe(page(`    - ${after}`));
    expect(await read(fixed)).toEqual(quizOf({type: 'choice', points: 1}));
  });

  it('in a list', async () => {
    const fixed = fix(
      '---\ntopics: [Audit, Securty]\n---\n',
      replaceValue(['topics', 1], 'Security'),
    );
    expect(fixed).toBe('---\ntopics: [Audit, Security]\n---\n');
    expect(await read(fixed)).toEqual({topics: ['Audit', 'Security']});
  });

  it('keeps line breaks and byte order mark', () => {
    const content = (type: string) =>
      `\uFEFF${page(`    - type: ${type}\n      points: 1`).replaceAll('\n', '\r\n')}`;
    expect(fix(content('choise'), replaceType)).toBe(content('choice'));
  });

  it('is in quotes where YAML would read it as something else', async () => {
    const fixed = fix('---\nvalue: nope\n---\n', replaceValue(['value'], 'no'));
    expect(fixed).toBe("---\nvalue: 'no'\n---\n");
    expect(await read(fixed)).toEqual({value: 'no'});
  });

  it('turns a number into text', async () => {
    const fixed = fix('---\ntext: 90 # days\n---\n', replaceValue(['text'], '90'));
    expect(fixed).toBe("---\ntext: '90' # days\n---\n");
    expect(await read(fixed)).toEqual({text: '90'});
  });

  it('is the whole value where the problem is a part of it', () => {
    const part = {...replaceValue(['text'], 'a trail'), offset: 2, length: 3};
    expect(fix('---\ntext: a tarl\n---\n', part)).toBe("---\ntext: 'a trail'\n---\n");
  });

  it.each([
    ['nothing', 'type:'],
    ['a list', 'type: [choise]'],
    ['keys with values', 'type: {name: choise}'],
    ['a folded block', 'type: >-\n        choise'],
    ['a literal block', 'type: |\n        choise'],
    ['not there', 'points: 1'],
  ])('stays where it is %s', (_name, value) => {
    expect(fixOf(page(`    - ${value}`), replaceType)).toEqual([null]);
  });
});

describe('an alias', () => {
  it('is replaced by a value itself, and what it stands for stays', async () => {
    const content = '---\nname: &name choise\nquiz:\n  type: *name\n---\n';
    const fixed = fix(content, replaceValue(['quiz', 'type'], 'choice'));
    expect(fixed).toBe('---\nname: &name choise\nquiz:\n  type: choice\n---\n');
    expect(await read(fixed)).toEqual({name: 'choise', quiz: {type: 'choice'}});
  });

  const twice = page('    - &first\n      promt: Which?\n    - *first');

  it('has a key concerned fixed at its anchor, once', async () => {
    const fixed = fix(
      twice,
      renameKey(['quiz', 'questions', 0, 'promt'], 'prompt'),
      renameKey(['quiz', 'questions', 1, 'promt'], 'prompt'),
    );
    expect(fixed).toBe(page('    - &first\n      prompt: Which?\n    - *first'));
    expect(await read(fixed)).toEqual(quizOf({prompt: 'Which?'}, {prompt: 'Which?'}));
  });

  it('gives both problems a fix, which is the same edit', () => {
    const fixes = fixOf(
      twice,
      renameKey(['quiz', 'questions', 0, 'promt'], 'prompt'),
      renameKey(['quiz', 'questions', 1, 'promt'], 'prompt'),
    );
    expect(fixes[0]).not.toBeNull();
    expect(fixes[1]).toEqual(fixes[0]);
  });

  it('gets no key that its anchor and other aliases would get as well', () => {
    expect(fixOf(twice, insertId(['quiz', 'questions', 0]))).toEqual([null]);
    expect(fixOf(twice, insertId(['quiz', 'questions', 1]))).toEqual([null]);
  });

  it('of the list around it gives no key either', () => {
    const content = '---\nquestions: &all\n  - prompt: Which?\nquiz:\n  questions: *all\n---\n';
    expect(fixOf(content, insertId())).toEqual([null]);
  });
});

describe('a mapping that merges another', () => {
  const content = `---\nbase: &base\n  promt: Which?\n  type: choise\nquiz:\n  questions:\n    - <<: *base\n      points: 1\n---\n`;

  it('has a key fixed where it is written', async () => {
    const fixed = fix(content, renameKey([...QUESTION, 'promt'], 'prompt'));
    expect(fixed).toBe(content.replace('promt', 'prompt'));
    expect(await read(fixed)).toMatchObject({
      quiz: {questions: [{prompt: 'Which?', type: 'choise', points: 1}]},
    });
  });

  it('has a value fixed where it is written', async () => {
    const fixed = fix(content, replaceValue([...QUESTION, 'type'], 'choice'));
    expect(fixed).toBe(content.replace('choise', 'choice'));
    expect(await read(fixed)).toMatchObject({quiz: {questions: [{type: 'choice'}]}});
  });

  it('keeps a key whose name the other has already', () => {
    const taken = content.replace('type: choise', 'prompt: Where?');
    expect(fixOf(taken, renameKey([...QUESTION, 'promt'], 'prompt'))).toEqual([null]);
  });

  it('gets a new key of its own, before what it merges', async () => {
    const fixed = fix(content, insertId());
    expect(fixed).toBe(
      content.replace('    - <<: *base', '    - id: which-events\n      <<: *base'),
    );
    expect(await read(fixed)).toMatchObject({
      base: {promt: 'Which?', type: 'choise'},
      quiz: {questions: [{id: 'which-events', promt: 'Which?', type: 'choise', points: 1}]},
    });
  });

  it('has a key fixed where it merges two', async () => {
    const two = '---\na: &a {x: 1}\nb: &b {y: 1}\nquiz:\n  <<: *a\n  <<: *b\n  tilte: One\n---\n';
    const fixed = fix(two, renameKey(['quiz', 'tilte'], 'title'));
    expect(fixed).toBe(two.replace('tilte', 'title'));
    expect(await read(fixed)).toMatchObject({quiz: {x: 1, y: 1, title: 'One'}});
  });

  it('keeps what is merged without a key that only one of the two should have', () => {
    expect(fixOf(content, insertId(['base']))).toEqual([null]);
  });
});

describe('a key that is inserted', () => {
  it.each([
    [
      'beside a dash',
      '    - prompt: Which?\n      points: 1',
      '    - id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'beside a dash and more spaces',
      '    -   prompt: Which?\n        points: 1',
      '    -   id: which-events\n        prompt: Which?\n        points: 1',
    ],
    [
      'beside a dash without indentation',
      '  - prompt: Which?\n    points: 1',
      '  - id: which-events\n    prompt: Which?\n    points: 1',
    ],
    [
      'below a dash',
      '    -\n      prompt: Which?\n      points: 1',
      '    -\n      id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'below a dash and a comment',
      '    - # first\n      prompt: Which?\n      points: 1',
      '    - # first\n      id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'below a comment on a line of its own',
      '    -\n      # first\n      prompt: Which?\n      points: 1',
      '    -\n      # first\n      id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'above a comment',
      '    - prompt: Which?\n      # points\n      points: 1',
      '    - id: which-events\n      prompt: Which?\n      # points\n      points: 1',
    ],
    [
      'before a comment in the line',
      '    - prompt: Which? # ask\n      points: 1',
      '    - id: which-events\n      prompt: Which? # ask\n      points: 1',
    ],
    [
      'before a block',
      '    - prompt: |-\n        Which?\n      points: 1',
      '    - id: which-events\n      prompt: |-\n        Which?\n      points: 1',
    ],
    [
      'before a key in quotes',
      '    - "prompt": Which?\n      points: 1',
      '    - id: which-events\n      "prompt": Which?\n      points: 1',
    ],
    [
      'below an anchor of the mapping',
      '    - &first\n      prompt: Which?\n      points: 1',
      '    - &first\n      id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'below a tag of the mapping',
      '    - !!map\n      prompt: Which?\n      points: 1',
      '    - !!map\n      id: which-events\n      prompt: Which?\n      points: 1',
    ],
    [
      'in braces',
      '    - {prompt: Which?, points: 1}',
      '    - {id: which-events, prompt: Which?, points: 1}',
    ],
    [
      'in braces with spaces',
      '    - { prompt: Which?, points: 1 }',
      '    - { id: which-events, prompt: Which?, points: 1 }',
    ],
    [
      'in braces over several lines',
      '    - {\n        prompt: Which?,\n        points: 1,\n      }',
      '    - {\n        id: which-events, prompt: Which?,\n        points: 1,\n      }',
    ],
    [
      'in braces with an anchor',
      '    - &first {prompt: Which?, points: 1}',
      '    - &first {id: which-events, prompt: Which?, points: 1}',
    ],
    [
      'in JSON',
      '    - {"prompt":"Which?","points":1}',
      '    - {id: which-events, "prompt":"Which?","points":1}',
    ],
  ])('%s', async (_name, before, after) => {
    const content = page(before);
    const fixed = fix(content, insertId());
    expect(fixed).toBe(page(after));
    expect(await read(content)).toEqual(quizOf({prompt: 'Which?', points: 1}));
    expect(await read(fixed)).toEqual(quizOf({id: 'which-events', prompt: 'Which?', points: 1}));
  });

  it('below two dashes', async () => {
    const fixed = fix(
      '---\nrows:\n  - - prompt: Which?\n      points: 1\n---\n',
      insertId(['rows', 0, 0]),
    );
    expect(fixed).toBe(
      '---\nrows:\n  - - id: which-events\n      prompt: Which?\n      points: 1\n---\n',
    );
    expect(await read(fixed)).toEqual({
      rows: [[{id: 'which-events', prompt: 'Which?', points: 1}]],
    });
  });

  it('in the mapping of another key, and in the whole front matter', async () => {
    const content = '---\nquiz:\n  title: One\n---\n';
    expect(fix(content, insertId(['quiz']))).toBe(
      '---\nquiz:\n  id: which-events\n  title: One\n---\n',
    );
    const fixed = fix(content, insertId([]));
    expect(fixed).toBe('---\nid: which-events\nquiz:\n  title: One\n---\n');
    expect(await read(fixed)).toEqual({id: 'which-events', quiz: {title: 'One'}});
  });

  it('in every question, at once', async () => {
    const content = page(
      '    - prompt: Which?\n    - {prompt: Where?}\n    -\n      prompt: When?',
    );
    const fixed = fix(
      content,
      ...['which', 'where', 'when'].map((id, index) => insertId(['quiz', 'questions', index], id)),
    );
    expect(fixed).toBe(
      page(
        '    - id: which\n      prompt: Which?\n    - {id: where, prompt: Where?}\n    -\n      id: when\n      prompt: When?',
      ),
    );
    expect(await read(fixed)).toEqual(
      quizOf(
        {id: 'which', prompt: 'Which?'},
        {id: 'where', prompt: 'Where?'},
        {id: 'when', prompt: 'When?'},
      ),
    );
  });

  it('before a key that is fixed as well', async () => {
    const fixed = fix(
      page('    - promt: Which?'),
      renameKey([...QUESTION, 'promt'], 'prompt'),
      insertId(),
    );
    expect(fixed).toBe(page('    - id: which-events\n      prompt: Which?'));
    expect(await read(fixed)).toEqual(quizOf({id: 'which-events', prompt: 'Which?'}));
  });

  it('has the line break of its line', async () => {
    const content = page('    - prompt: Which?\n      points: 1').replaceAll('\n', '\r\n');
    const fixed = fix(`\uFEFF${content}`, insertId());
    expect(fixed).toBe(
      `\uFEFF${page('    - id: which-events\n      prompt: Which?\n      points: 1').replaceAll('\n', '\r\n')}`,
    );
    expect(await read(fixed)).toEqual(quizOf({id: 'which-events', prompt: 'Which?', points: 1}));
  });

  it('has the line break of its line where those of the file differ', () => {
    const content = page('    - prompt: Which?').replace('title: Trails\n', 'title: Trails\r\n');
    expect(fix(content, insertId())).toBe(
      page('    - id: which-events\n      prompt: Which?').replace(
        'title: Trails\n',
        'title: Trails\r\n',
      ),
    );
  });

  it('has the line break of its line where those below it differ', () => {
    const content = page('    - prompt: Which?', 'description: One\r\n');
    expect(fix(content, insertId())).toBe(
      page('    - id: which-events\n      prompt: Which?', 'description: One\r\n'),
    );
  });

  it('may be the last line of the file', () => {
    expect(fix('---\nquiz:\n  questions:\n    - prompt: Which?', insertId())).toBe(
      '---\nquiz:\n  questions:\n    - id: which-events\n      prompt: Which?',
    );
  });

  it.each([
    ['true', "'true'"],
    ['2024-01-31', "'2024-01-31'"],
    ['90', "'90'"],
  ])('has a value in quotes where YAML would read it as no text: %s', async (value, text) => {
    const fixed = fix(page('    - prompt: Which?'), insertId(QUESTION, value));
    expect(fixed).toBe(page(`    - id: ${text}\n      prompt: Which?`));
    expect(await read(fixed)).toEqual(quizOf({id: value, prompt: 'Which?'}));
  });

  it('says what it writes', () => {
    const [fix] = fixOf(page('    - prompt: Which?'), insertId());
    expect(fix?.description).toBe('add `id: which-events`');
  });

  it.each([
    ['has it already', '    - prompt: Which?\n      id:'],
    ['is empty', '    - {}'],
    ['is a text', '    - Which?'],
    ['is nothing', '    -'],
    ['is a pair in brackets', '    [prompt: Which?]'],
    ['begins with a key that has an anchor', '    - &key prompt: Which?'],
    ['begins with a key that has a tag', '    - !!str prompt: Which?'],
    ['begins with a question mark', '    - ? prompt\n      : Which?'],
    ['begins with a question mark in braces', '    - {? prompt : Which?}'],
    ['begins with a key that has an anchor in braces', '    - {&key prompt: Which?}'],
    ['begins with a comment in braces', '    - { # first\n        prompt: Which?}'],
    ['begins with a list for a key', '    - [a, b]: Which?'],
  ])('is left to the author where the mapping %s', (_name, question) => {
    expect(fixOf(page(question), insertId())).toEqual([null]);
  });

  it.each([[['quiz', 'questions', 7]], [[...QUESTION, 'options']]])(
    'is left to the author where there is no mapping: %j',
    (path) => {
      expect(fixOf(page('    - prompt: Which?'), insertId(path))).toEqual([null]);
    },
  );

  it('is left to the author where another fix gives the mapping that key', () => {
    const content = page('    - prompt: Which?\n      idd: mine');
    const fixed = fix(content, renameKey([...QUESTION, 'idd'], 'id'), insertId());
    expect(fixed).toBe(page('    - prompt: Which?\n      id: mine'));
  });
});

describe('however the YAML is written', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '-', ':', '#', "'", '"', '\n', '{'),
    maxLength: 8,
  });
  const key = fc.oneof(fc.constantFrom('prompt', 'a key', 'true', '"', '-x', '#'), text);
  const question = fc.dictionary(key, fc.oneof(text, fc.array(text, {maxLength: 2})), {
    minKeys: 1,
    maxKeys: 3,
  });
  const style = fc.record({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    indent: fc.integer({min: 2, max: 4}),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 30, 80),
  } satisfies {[Key in keyof ToStringOptions]: fc.Arbitrary<ToStringOptions[Key]>});
  const cases = fc
    .record({questions: fc.array(question, {minLength: 1, maxLength: 3}), style})
    .chain(({questions, style: options}) =>
      fc.record({
        index: fc.nat({max: questions.length - 1}),
        content: fc.constant(`---\n${stringify({quiz: {questions}}, options)}---\n`),
      }),
    )
    .filter(
      ({content}) => parseDocument(frontMatterSource(content)?.text ?? '').errors.length === 0,
    );
  const dataOf = (content: string) =>
    parse(frontMatterSource(content)?.text ?? '') as {
      quiz: {questions: Record<string, unknown>[]};
    };

  it('a key that is inserted is in its mapping, and all else is as before', () => {
    fc.assert(
      fc.property(cases, ({index, content}) => {
        const {questions} = dataOf(content).quiz;
        const fixed = fix(content, insertId(['quiz', 'questions', index], 'true'));
        const isFixed = fixed !== content;
        expect(dataOf(fixed).quiz.questions).toEqual(
          questions.map((one, at) => (isFixed && at === index ? {id: 'true', ...one} : one)),
        );
      }),
    );
  });

  it('a key that is replaced has its value as before', () => {
    fc.assert(
      fc.property(cases, key, ({index, content}, name) => {
        const {questions} = dataOf(content).quiz;
        const [first = ''] = Object.keys(questions[index] ?? {});
        const fixed = fix(content, renameKey(['quiz', 'questions', index, first], name));
        const isFixed = fixed !== content;
        expect(dataOf(fixed).quiz.questions).toEqual(
          questions.map((one, at) => {
            const {[first]: value, ...rest} = one;
            return isFixed && at === index ? {[name]: value, ...rest} : one;
          }),
        );
      }),
    );
  });
});

describe('a YAML file', () => {
  it('is fixed like front matter', () => {
    const content = 'trails:\n  tilte: One\n';
    const diagnostics = locate(
      [renameKey(['trails', 'tilte'], 'title')],
      yamlFile('/site/docs/comparisons.yml', content),
    );
    expect(applyFixes(content, diagnostics).content).toBe('trails:\n  title: One\n');
  });
});

describe('a problem without a fix', () => {
  it('has no fix', () => {
    const unfixed = {...renameKey(['title'], 'name'), fix: undefined};
    expect(fixOf('---\ntitle: Trails\n---\n', unfixed)).toEqual([null]);
  });
});

describe('a key that is inserted after another', () => {
  const insertType = {
    ...problem(QUESTION, 'value', {
      kind: 'insert',
      path: QUESTION,
      key: 'type',
      value: 'numeric',
      after: 'id',
    }),
  };
  const pageOf = (question: string) => `---\nquiz:\n  questions:\n${question}\n---\n`;

  it.each([
    [
      'on the next line',
      '    - id: days\n      answer: 90',
      '    - id: days\n      type: numeric\n      answer: 90',
    ],
    [
      'below a comment in the line',
      '    - id: days # one\n      # two\n      answer: 90',
      '    - id: days # one\n      type: numeric\n      # two\n      answer: 90',
    ],
    ['where there is no other', '    - id: days', '    - id: days\n      type: numeric'],
    ['in braces', '    - {id: days, answer: 90}', '    - {id: days, type: numeric, answer: 90}'],
    [
      'before a first key that is another',
      '    - answer: 90\n      id: days',
      '    - type: numeric\n      answer: 90\n      id: days',
    ],
  ])('is written %s', async (_, before, after) => {
    const fixed = fix(pageOf(before), insertType);
    expect(fixed).toBe(pageOf(after));
    expect(await read(fixed)).toMatchObject({quiz: {questions: [{id: 'days', type: 'numeric'}]}});
  });

  it('may be the last line of the file', () => {
    expect(fix('---\nquiz:\n  questions:\n    - id: days', insertType)).toBe(
      '---\nquiz:\n  questions:\n    - id: days\n      type: numeric',
    );
  });

  it.each([
    ['has a list for a value', '    - id: [days]\n      answer: 90'],
    ['has keys with values for a value', '    - {id: {of: days}, answer: 90}'],
    ['has an alias for a value', '    - {id: *days, answer: 90}'],
    ['has an anchor', '    - &key id: days\n      answer: 90'],
  ])('is left to the author where the other %s', (_name, question) => {
    const content = pageOf(question).replace('quiz:', 'name: &days days\nquiz:');
    expect(fixOf(content, insertType)).toEqual([null]);
  });

  it('keeps the line breaks of the file', () => {
    const content = pageOf('    - id: days\n      answer: 90').replaceAll('\n', '\r\n');
    expect(fix(content, insertType)).toBe(
      content.replace('days\r\n', 'days\r\n      type: numeric\r\n'),
    );
  });
});

describe('a value that is fixed as it is written', () => {
  const fixes: readonly (readonly [string, YamlFix])[] = [
    ['a number or a boolean', {kind: 'literal', text: 'true'}],
    ['quotes', {kind: 'quote'}],
    ['more text', {kind: 'insert-text', offset: 1, text: ' /'}],
  ];

  it.each(fixes)('is left to the author where it is not there: %s', (_name, kind) => {
    expect(fixOf('---\ntext: yes\n---\n', problem(['text', 'more'], 'value', kind))).toEqual([
      null,
    ]);
  });

  it.each(fixes)('is left to the author where it is a list: %s', (_name, kind) => {
    expect(fixOf('---\ntext: [yes]\n---\n', problem(['text'], 'value', kind))).toEqual([null]);
  });
});

describe('a value that is no text', () => {
  const writeTrue = problem(['correct'], 'value', {kind: 'literal', text: 'true'});

  it.each(['yes', "'true'", '"true"'])('takes the place of %s, without quotes', async (written) => {
    const fixed = fix(`---\ncorrect: ${written} # sure\n---\n`, writeTrue);
    expect(fixed).toBe('---\ncorrect: true # sure\n---\n');
    expect(await read(fixed)).toEqual({correct: true});
  });
});

describe('a value that gets quotes', () => {
  it.each([
    ['1.10', '1.10'],
    ['2026-01-31', '2026-01-31'],
    ['true', 'true'],
  ])('stays as it is written: %s', async (written, text) => {
    const fixed = fix(
      `---\ntext: ${written} # a\n---\n`,
      problem(['text'], 'value', {kind: 'quote'}),
    );
    expect(fixed).toBe(`---\ntext: '${written}' # a\n---\n`);
    expect(await read(fixed)).toEqual({text});
  });

  it('takes the comment behind it in', async () => {
    const fixed = fix(
      "---\ntext: It's\n  channel #1 \nnext: a\n---\n",
      problem(['text'], 'comment', {kind: 'quote'}),
    );
    expect(fixed).toBe("---\ntext: 'It''s\n  channel #1' \nnext: a\n---\n");
    expect(await read(fixed)).toEqual({text: "It's channel #1", next: 'a'});
  });

  it.each(["'90'", '"90"', '|-\n  90'])('is none that has them, or is a block: %s', (written) => {
    const content = `---\ntext: ${written}\n---\n`;
    expect(fixOf(content, problem(['text'], 'value', {kind: 'quote'}))).toEqual([null]);
  });

  it('takes no comment in where it has quotes already', () => {
    const content = "---\ntext: 'One' # 2\n---\n";
    expect(fixOf(content, problem(['text'], 'comment', {kind: 'quote'}))).toEqual([null]);
  });
});

describe('more text in a string', () => {
  it.each([
    ['One<br>two', 'One<br />two'],
    ['"One\\u003Cbr>two"', '"One\\u003Cbr />two"'],
    ['>-\n  One<br>two', '>-\n  One<br />two'],
  ])('is written at its place: %s', async (before, after) => {
    const insertSlash = problem(['text'], 'value', {kind: 'insert-text', offset: 6, text: ' /'});
    const fixed = fix(`---\ntext: ${before}\n---\n`, insertSlash);
    expect(fixed).toBe(`---\ntext: ${after}\n---\n`);
    expect(await read(fixed)).toEqual({text: 'One<br />two'});
  });

  it('says what it writes', () => {
    const [fix] = fixOf(
      '---\ntext: One<br>two\n---\n',
      problem(['text'], 'value', {kind: 'insert-text', offset: 6, text: ' /'}),
    );
    expect(fix?.description).toBe('add `/`');
  });
});
