import {
  loadComparisons,
  parseComparisons,
} from '../../../../plugins/training/src/comparison/declaration/load';
import {type SourceFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {isInside, show, textIn} from '../../support/ranges';
import {createSiteFolder} from '../../support/siteFolder';

const FILE = '/site/docs/comparisons.yml';

function diagnosticsOf(content: string) {
  return parseComparisons(content, FILE).diagnostics;
}

/** Where each problem of a file is shown, and what stands there. */
function underlined(content: string) {
  return diagnosticsOf(content).map(({range}) => [show(range), textIn(content, range)]);
}

const content = `# Tables
one-or-two:
  title: One or two
  services: [one/overview, two/overview]
  rows:
    - {id: answers, label: Question it answers}
`;

describe('parseComparisons', () => {
  it('reads comparisons by id, with defaults filled in', () => {
    expect(parseComparisons(content, FILE)).toEqual({
      source: expect.objectContaining({file: FILE, content}) as SourceFile,
      comparisons: {
        'one-or-two': {
          title: 'One or two',
          services: ['one/overview', 'two/overview'],
          rows: [{id: 'answers', label: 'Question it answers', kind: 'text', allEqual: false}],
          sources: 'optional',
        },
      },
      diagnostics: [],
    });
  });

  it.each(['', '# Nothing yet\n', '{}\n', '---\n'])('reads no comparison from %j', (empty) => {
    expect(parseComparisons(empty, FILE)).toMatchObject({comparisons: {}, diagnostics: []});
  });

  it('reads a comment right behind a quote, as front matter may have it', () => {
    const commented = content.replace('title: One or two', 'title: "One or two"#!');
    expect(parseComparisons(commented, FILE)).toMatchObject({
      comparisons: {'one-or-two': {title: 'One or two'}},
      diagnostics: [],
    });
  });

  it('reads rows that two comparisons share through an anchor', () => {
    const shared = `${content.replace('rows:', 'rows: &rows')}two-or-one:
  title: Two or one
  services: [two/overview, one/overview]
  rows: *rows
`;
    expect(parseComparisons(shared, FILE).comparisons['two-or-one']?.rows).toHaveLength(1);
  });
});

describe('the quiz of a comparison', () => {
  it('is kept as its author wrote it, whatever is wrong with it', () => {
    const {comparisons, diagnostics} = parseComparisons(`${content}  quiz: {questons: []}\n`, FILE);
    expect(comparisons['one-or-two']?.quiz).toEqual({questons: []});
    expect(diagnostics).toEqual([]);
  });
});

describe('a problem of the syntax', () => {
  it('is reported with its place', () => {
    const broken = content.replace('One or two', 'One: or two');
    expect(diagnosticsOf(broken)).toMatchObject([
      {
        code: 'comparison/yaml-syntax',
        severity: 'error',
        message: 'a text with a colon and a space in it needs quotes',
        file: FILE,
      },
    ]);
    expect(underlined(broken)).toEqual([['3:13-3:14', ':']]);
  });

  it('leaves nothing to compare', () => {
    expect(parseComparisons('one: [a\n', FILE).comparisons).toEqual({});
  });

  it.each([
    ['a list that is not closed', 'one: [a\n'],
    ['a quote that is not closed', 'one: "a\n'],
    ['a tab', 'one:\n\ttitle: A\n'],
    ['a key that is there twice', 'one: {}\none: {}\n'],
    ['two documents', 'one: {}\n---\ntwo: {}\n'],
    ['an alias of nothing', 'one: *nothing\n'],
  ])('may be %s', (_name, broken) => {
    const diagnostics = diagnosticsOf(broken);
    expect(diagnostics.map(({code}) => code)).toEqual(['comparison/yaml-syntax']);
    for (const {message, range} of diagnostics) {
      expect(message).not.toMatch(/\n|at line/);
      expect(isInside(broken, range)).toBe(true);
    }
  });

  it('does not count a byte order mark', () => {
    expect(underlined('\uFEFFone: {}}\n')[0]?.[0]).toMatch(/^1:8-/);
  });
});

describe('a problem of a comparison', () => {
  it('is reported with its place', () => {
    expect(diagnosticsOf(content.replace('label:', 'lable:'))).toEqual([
      {
        code: 'comparison/unknown-key',
        severity: 'error',
        message: '`one-or-two.rows[0]` has no key `lable`',
        file: FILE,
        range: {start: {line: 6, column: 21}, end: {line: 6, column: 26}},
        found: 'unknown key',
        expected: '`id`, `label`, `group`, `kind` or `allEqual`',
        help: 'did you mean `label`?',
        related: [],
        fix: {description: 'write `label`', edits: [{start: 110, end: 115, text: 'label'}]},
      },
    ]);
  });

  it.each([
    ['one service alone', '[one/overview, two/overview]', '[one/overview]', '4:3-4:11', 'services'],
    ['an unknown kind', 'answers}', 'answers, kind: suport}', '6:55-6:61', 'suport'],
    ['an id that is none', 'id: answers', 'id: Its Answers', '6:12-6:23', 'Its Answers'],
    ['an empty title', 'title: One or two', 'title: ""', '3:10-3:12', '""'],
  ])('may be %s', (_name, right, wrong, range, text) => {
    expect(underlined(content.replace(right, wrong))).toEqual([[range, text]]);
  });

  it('may be its id', () => {
    const broken = content.replace('one-or-two', 'One or two');
    expect(diagnosticsOf(broken)).toMatchObject([
      {expected: 'lower-case letters and digits, joined by hyphens'},
    ]);
    expect(underlined(broken)).toEqual([['2:1-2:11', 'One or two']]);
  });

  it('may be its id, and does not hide what is wrong below it', () => {
    const broken = content.replace('one-or-two', 'One or two').replace('label:', 'lable:');
    expect(diagnosticsOf(broken).map(({code}) => code)).toEqual([
      'comparison/wrong-format',
      'comparison/unknown-key',
    ]);
    expect(underlined(broken)).toEqual([
      ['2:1-2:11', 'One or two'],
      ['6:21-6:26', 'lable'],
    ]);
  });

  it('may be one of several', () => {
    const broken = content.replace('title:', 'titel:').replace('label:', 'lable:');
    expect(underlined(broken).map(([, text]) => text)).toEqual(['lable', 'titel']);
  });

  it('may be that the whole file is a list', () => {
    expect(diagnosticsOf('- title: A\n')).toMatchObject([
      {code: 'comparison/wrong-type', message: expect.stringContaining('not a list') as string},
    ]);
  });
});

describe('loadComparisons', () => {
  const {siteDir, write} = createSiteFolder();

  it('reads a file', async () => {
    const file = write('docs/comparisons.yml', content);
    const {source, ...loaded} = await loadComparisons(file);
    expect(source).toMatchObject({file, content});
    expect(parseComparisons(content, file)).toMatchObject(loaded);
  });

  it('has nothing to compare where there is no file', async () => {
    expect(await loadComparisons(`${siteDir}/docs/none.yml`)).toMatchObject({
      source: {content: ''},
      comparisons: {},
      diagnostics: [],
    });
  });

  it('fails where the file cannot be read', async () => {
    await expect(loadComparisons(siteDir)).rejects.toThrow('EISDIR');
  });
});
