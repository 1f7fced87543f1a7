import type {Diagnostic, Range} from '../../../plugins/training/src/diagnostics/diagnostic';
import {formatDiagnostic, formatReport} from '../../../plugins/training/src/diagnostics/textReport';

const SITE = '/site';

function range(line: number, column: number, endColumn = column + 1): Range {
  return {start: {line, column}, end: {line, column: endColumn}};
}

function diagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'quiz/unknown-key',
    severity: 'error',
    message: '`quiz.questions[0]` has no key `promt`',
    file: '/site/docs/page.mdx',
    range: range(3, 7, 12),
    found: 'unknown key',
    expected: '`id`, `prompt` or `options`',
    help: 'did you mean `prompt`?',
    related: [],
    fix: null,
    ...overrides,
  };
}

const content = `---
quiz:
    - promt: Which events?
    - prompt: Which trail?
---
`;

/** The source line and the underline of a diagnostic. */
function frame(source: string, place: Range, found = 'here'): string[] {
  const text = formatDiagnostic(diagnostic({range: place, found}), SITE, () => source);
  return text.split('\n').slice(3, 5);
}

describe('formatDiagnostic', () => {
  it('says what is wrong, where, in which line, and what to do', () => {
    expect(formatDiagnostic(diagnostic(), SITE, () => content)).toBe(
      [
        'error[quiz/unknown-key]: `quiz.questions[0]` has no key `promt`',
        ' --> docs/page.mdx:3:7',
        '  |',
        '3 |     - promt: Which events?',
        '  |       ^^^^^ unknown key',
        '  |',
        '  = expected: `id`, `prompt` or `options`',
        '  = help: did you mean `prompt`?',
      ].join('\n'),
    );
  });

  it('leaves out what there is not to say', () => {
    const text = formatDiagnostic(diagnostic({expected: null, help: null}), SITE, () => content);
    expect(text.split('\n').at(-1)).toBe('  |');
    expect(text).not.toMatch(/expected|help/);
  });

  it('makes room for a line number of any length', () => {
    const long = '\n'.repeat(122) + '    - promt: Which events?\n';
    expect(formatDiagnostic(diagnostic({range: range(123, 7, 12)}), SITE, () => long)).toBe(
      [
        'error[quiz/unknown-key]: `quiz.questions[0]` has no key `promt`',
        '   --> docs/page.mdx:123:7',
        '    |',
        '123 |     - promt: Which events?',
        '    |       ^^^^^ unknown key',
        '    |',
        '    = expected: `id`, `prompt` or `options`',
        '    = help: did you mean `prompt`?',
      ].join('\n'),
    );
  });

  it('reads the file of the diagnostic', () => {
    const readFile = jest.fn(() => content);
    formatDiagnostic(diagnostic(), SITE, readFile);
    expect(readFile.mock.calls).toEqual([['/site/docs/page.mdx']]);
  });

  it('names a file outside the site by the way to it', () => {
    const text = formatDiagnostic(diagnostic({file: '/other/page.mdx'}), SITE, () => content);
    expect(text).toContain(' --> ../other/page.mdx:3:7');
  });
});

describe('the underline', () => {
  it('stands below its text where tabs come before it', () => {
    expect(frame('\ttext:\tone\n', range(1, 8, 11))).toEqual([
      '1 | \ttext:\tone',
      '  | \t     \t^^^ here',
    ]);
  });

  it('is one character long where the range is empty', () => {
    expect(frame('text:\n', range(1, 6, 6))).toEqual(['1 | text:', '  |      ^ here']);
  });

  it('is one character long where the range ends on another line', () => {
    const place = {start: {line: 1, column: 7}, end: {line: 2, column: 3}};
    expect(frame('text: one\n  two\n', place)).toEqual(['1 | text: one', '  |       ^ here']);
  });

  it('has nothing behind it where there is nothing to say', () => {
    expect(frame('text: one\n', range(1, 7, 10), '')).toEqual(['1 | text: one', '  |       ^^^']);
  });

  it('is not moved by a byte order mark', () => {
    expect(frame('\uFEFFtext: one\n', range(1, 7, 10))).toEqual([
      '1 | text: one',
      '  |       ^^^ here',
    ]);
  });

  it('is not followed by a carriage return', () => {
    expect(frame('text: one\r\nmore: two\r\n', range(1, 7, 10))).toEqual([
      '1 | text: one',
      '  |       ^^^ here',
    ]);
  });

  it('has a line of its own where the file has become shorter', () => {
    expect(frame('', range(9, 1, 4))).toEqual(['9 | ', '  | ^^^ here']);
  });
});

describe('formatReport', () => {
  const lastLine = (diagnostics: readonly Diagnostic[]) =>
    formatReport(diagnostics, SITE, () => content)
      .split('\n')
      .at(-1);

  it('is its diagnostics and the total, with an empty line between them', () => {
    const one = diagnostic();
    const two = diagnostic({range: range(4, 7, 13), help: null});
    expect(formatReport([one, two], SITE, () => content)).toBe(
      [
        formatDiagnostic(one, SITE, () => content),
        formatDiagnostic(two, SITE, () => content),
        'training: 2 errors in 1 file',
      ].join('\n\n'),
    );
  });

  it('speaks of one error in the singular', () => {
    expect(lastLine([diagnostic()])).toBe('training: 1 error in 1 file');
  });

  it('counts each file once', () => {
    expect(lastLine([diagnostic(), diagnostic({file: '/site/docs/b.md'}), diagnostic()])).toBe(
      'training: 3 errors in 2 files',
    );
  });

  it('is in the order of files, lines and columns', () => {
    const places = [
      ['/site/docs/b.mdx', range(1, 1)],
      ['/site/docs/a.mdx', range(10, 1)],
      ['/site/docs/a.mdx', range(9, 5)],
      ['/site/docs/a.mdx', range(9, 3)],
    ] as const;
    const report = formatReport(
      places.map(([file, place]) => diagnostic({file, range: place})),
      SITE,
      () => content,
    );
    expect(Array.from(report.matchAll(/--> (\S+)/g), ([, place]) => place)).toEqual([
      'docs/a.mdx:9:3',
      'docs/a.mdx:9:5',
      'docs/a.mdx:10:1',
      'docs/b.mdx:1:1',
    ]);
  });

  it('leaves the order of its argument as it was', () => {
    const diagnostics = [diagnostic({range: range(4, 1)}), diagnostic({range: range(3, 1)})];
    formatReport(diagnostics, SITE, () => content);
    expect(diagnostics.map(({range: {start}}) => start.line)).toEqual([4, 3]);
  });
});
