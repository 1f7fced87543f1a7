import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {
  formatDiagnostic,
  formatReport,
  type FullReportOptions,
} from '../../../../plugins/training/src/diagnostics/reports/textReport';
import {diagnostic, DOCUMENTATION, range, SITE_DIR} from '../../support/diagnostics';

const content = `---
quiz:
    - promt: Which events?
    - prompt: Which trail?
---
`;

const OPTIONS: FullReportOptions = {
  siteDir: SITE_DIR,
  documentation: DOCUMENTATION,
  readFile: () => content,
  colours: false,
  pageOf: (file) => file,
  warnings: 'told',
};

function format(overrides: Partial<Diagnostic>, options: Partial<FullReportOptions> = {}): string {
  return formatDiagnostic(diagnostic(overrides), {...OPTIONS, ...options});
}

describe('formatDiagnostic', () => {
  it('says what is wrong, where, in which line, what to do, and where to read more', () => {
    expect(format({})).toBe(
      [
        'error[quiz/unknown-key]: `quiz.questions[0]` has no key `promt`',
        ' --> docs/page.mdx:3:7',
        '  |',
        '3 |     - promt: Which events?',
        '  |       ^^^^^ unknown key',
        '  |',
        '  = expected: `id`, `prompt` or `options`',
        '  = help: did you mean `prompt`?',
        '  = more: npx docusaurus training:explain quiz/unknown-key',
        '  = docs: https://example.com/authoring/problems#quiz-unknown-key',
      ].join('\n'),
    );
  });

  it('leads to no page where the site names no documentation', () => {
    expect(format({}, {documentation: null}).split('\n').at(-1)).toBe(
      '  = more: npx docusaurus training:explain quiz/unknown-key',
    );
  });

  it('says what a fix would write', () => {
    const fix = {description: 'write `prompt`', edits: [{start: 19, end: 24, text: 'prompt'}]};
    expect(format({fix}).split('\n').slice(-4)).toEqual([
      '  = help: did you mean `prompt`?',
      '  = fix: write `prompt`',
      '  = more: npx docusaurus training:explain quiz/unknown-key',
      '  = docs: https://example.com/authoring/problems#quiz-unknown-key',
    ]);
  });

  it('leaves out what there is not to say', () => {
    expect(format({expected: null, help: null}).split('\n').slice(-3)).toEqual([
      '  |',
      '  = more: npx docusaurus training:explain quiz/unknown-key',
      '  = docs: https://example.com/authoring/problems#quiz-unknown-key',
    ]);
  });

  it('calls a warning a warning', () => {
    expect(format({severity: 'warning', code: 'lint/missing-id'})).toMatch(
      /^warning\[lint\/missing-id\]: /,
    );
  });

  it('makes room for a line number of any length', () => {
    const readFile = () => '\n'.repeat(122) + '    - promt: Which events?\n';
    expect(format({range: range(123, 7, 12)}, {readFile})).toBe(
      [
        'error[quiz/unknown-key]: `quiz.questions[0]` has no key `promt`',
        '   --> docs/page.mdx:123:7',
        '    |',
        '123 |     - promt: Which events?',
        '    |       ^^^^^ unknown key',
        '    |',
        '    = expected: `id`, `prompt` or `options`',
        '    = help: did you mean `prompt`?',
        '    = more: npx docusaurus training:explain quiz/unknown-key',
        '    = docs: https://example.com/authoring/problems#quiz-unknown-key',
      ].join('\n'),
    );
  });

  it('makes room for the line numbers of other places as well', () => {
    const related = [{range: range(10, 1), label: 'there'}];
    const lines = format({related}).split('\n');
    expect(lines[1]).toBe('  --> docs/page.mdx:3:7');
    expect(lines.at(-3)).toBe('   = help: did you mean `prompt`?');
  });

  it('puts further lines of a help below its first, with the indentation that they have', () => {
    const help = 'write the question as\n- id: trail\n  prompt: Which?\n\nand save';
    expect(format({help}).split('\n').slice(-7, -2)).toEqual([
      '  = help: write the question as',
      '          - id: trail',
      '            prompt: Which?',
      '',
      '          and save',
    ]);
  });

  it('reads the file of the diagnostic', () => {
    const readFile = jest.fn(() => content);
    format({}, {readFile});
    expect(readFile.mock.calls).toEqual([['/site/docs/page.mdx']]);
  });

  it('names a file outside the site by the way to it', () => {
    expect(format({file: '/other/page.mdx'})).toContain(' --> ../other/page.mdx:3:7');
  });
});

describe('colours', () => {
  const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g');
  const NAMES: Readonly<Record<string, string>> = {
    1: '<bold>',
    2: '<dim>',
    22: '</>',
    31: '<red>',
    33: '<yellow>',
    34: '<blue>',
    39: '</>',
  };
  const coloured = (overrides: Partial<Diagnostic>) =>
    format(overrides, {colours: true})
      .replace(ESCAPE, (_escape, code: string) => NAMES[code] ?? code)
      .split('\n');

  it('are red for an error', () => {
    expect(coloured({expected: null})).toEqual([
      '<bold><red>error[quiz/unknown-key]</></>: `quiz.questions[0]` has no key `promt`',
      '<blue> --></> docs/page.mdx:3:7',
      '<blue>  |</>',
      '<blue>3 |</>     - promt: Which events?',
      '<blue>  |</>       <red>^^^^^ unknown key</>',
      '<blue>  |</>',
      '<blue>  =</> help: did you mean `prompt`?',
      '<dim>  = more: npx docusaurus training:explain quiz/unknown-key</>',
      '<dim>  = docs: https://example.com/authoring/problems#quiz-unknown-key</>',
    ]);
  });

  it('are yellow for a warning', () => {
    const lines = coloured({severity: 'warning'});
    expect(lines[0]).toMatch(/^<bold><yellow>warning\[/);
    expect(lines[4]).toBe('<blue>  |</>       <yellow>^^^^^ unknown key</>');
  });

  it('are blue for other places', () => {
    const related = [{range: range(4, 7, 13), label: 'as here'}];
    expect(coloured({related})[6]).toBe('<blue>  |</>       <blue>------ as here</>');
  });

  it('are the only difference to a report without them', () => {
    const related = [{range: range(4, 7, 13), label: 'as here'}];
    expect(format({related}, {colours: true}).replace(ESCAPE, '')).toBe(format({related}));
  });
});

describe('formatReport', () => {
  const lastLine = (diagnostics: readonly Diagnostic[]) =>
    formatReport(diagnostics, OPTIONS).split('\n').at(-1);
  const error = (line: number, file = '/site/docs/a.mdx') =>
    diagnostic({range: range(line, 1), file});
  const warning = (line: number, file?: string): Diagnostic => ({
    ...error(line, file),
    severity: 'warning',
  });

  it('is its diagnostics and the total, with an empty line between them', () => {
    const one = diagnostic();
    const two = diagnostic({range: range(4, 7, 13), help: null});
    expect(formatReport([one, two], OPTIONS)).toBe(
      [
        formatDiagnostic(one, OPTIONS),
        formatDiagnostic(two, OPTIONS),
        'training: 2 errors in 1 file',
      ].join('\n\n'),
    );
  });

  it.each([
    ['one error', [error(1)], '1 error in 1 file'],
    ['one warning', [warning(1)], '1 warning in 1 file'],
    ['several in one file', [warning(1), warning(2)], '2 warnings in 1 file'],
    ['several files', [error(1), error(1, '/site/docs/b.md')], '2 errors in 2 files'],
    ['both', [error(1), error(2), warning(3)], '2 errors and 1 warning in 1 file'],
  ])('ends with the total, and leaves out what is zero: %s', (_name, diagnostics, total) => {
    expect(lastLine(diagnostics)).toBe(`training: ${total}`);
  });

  it('says so where there is nothing', () => {
    expect(formatReport([], OPTIONS)).toBe('training: no errors and no warnings');
  });

  it('has each problem once', () => {
    const again = diagnostic({range: range(4, 7, 13)});
    const report = formatReport([diagnostic(), again, diagnostic()], OPTIONS);
    expect(report.match(/^error/gm)).toHaveLength(2);
    expect(report).toMatch(/training: 2 errors in 1 file$/);
  });

  it.each<[string, Partial<Diagnostic>]>([
    ['code', {code: 'quiz/missing-key'}],
    ['file', {file: '/site/docs/other.mdx'}],
    ['place', {range: range(3, 7, 13)}],
    ['message', {message: 'another'}],
  ])('takes problems that differ in their %s for two', (_name, other) => {
    expect(lastLine([diagnostic(), diagnostic(other)])).toMatch(/^training: 2 errors/);
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
      OPTIONS,
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
    formatReport(diagnostics, OPTIONS);
    expect(diagnostics.map(({range: {start}}) => start.line)).toEqual([4, 3]);
  });

  describe('of many warnings', () => {
    const rule = (name: string, file: string, line: number) =>
      diagnostic({
        code: `lint/${name}`,
        severity: 'warning',
        file: `/site/${file}`,
        range: range(line, 1),
      });
    const many = [
      ...[1, 2, 3].map((line) => rule('missing-id', 'docs/b.mdx', line)),
      rule('missing-id', 'docs/a.mdx', 1),
      rule('missing-id', 'docs/c.mdx', 1),
      ...Array.from({length: 10}, (_, line) => rule('option-count', 'docs/c.mdx', line + 1)),
    ];

    it('ends with a line for each rule, with the most first, and where most of them are', () => {
      expect(formatReport(many, OPTIONS).split('\n').slice(-4)).toEqual([
        '  10  lint/option-count  docs/c.mdx (10)',
        '   5  lint/missing-id    docs/b.mdx (3), docs/a.mdx (1) and 1 more',
        '',
        'training: 15 warnings in 3 files',
      ]);
    });

    it('has no such lines for a single page', () => {
      const report = formatReport(
        [many[0], many[1]].flatMap((one) => one ?? []),
        OPTIONS,
      );
      expect(report).not.toMatch(/^ +\d+ {2}lint/m);
    });

    it('has errors in full and warnings in lines alone, where they are counted', () => {
      const report = formatReport([...many, error(1)], {...OPTIONS, warnings: 'counted'});
      expect(report).toBe(
        [
          formatDiagnostic(error(1), OPTIONS),
          [
            '  10  lint/option-count  docs/c.mdx (10)',
            '   5  lint/missing-id    docs/b.mdx (3), docs/a.mdx (1) and 1 more',
          ].join('\n'),
          'training: 1 error and 15 warnings in 3 files',
          'to see the warnings: npx docusaurus training:check, and those of one page: npx docusaurus training:check docs/c.mdx',
        ].join('\n\n'),
      );
    });

    it('counts a single one as well, and names no page to choose', () => {
      const report = formatReport([warning(1)], {...OPTIONS, warnings: 'counted'});
      expect(report.split('\n\n').slice(1)).toEqual([
        'training: 1 warning in 1 file',
        'to see the warnings: npx docusaurus training:check',
      ]);
    });
  });

  describe('of a page in several files', () => {
    const options: FullReportOptions = {
      ...OPTIONS,
      pageOf: (file) => file.replace(/^.*\//, ''),
    };
    const files = ['docs', 'i18n/fr/docs', 'v/1', 'v/2', 'v/3'].map(
      (folder) => `/site/${folder}/a.mdx`,
    );

    it('tells a warning once, with the other files', () => {
      const report = formatReport(
        files.map((file) => warning(3, file)),
        options,
      );
      expect(report.match(/^warning/gm)).toHaveLength(1);
      expect(report).toContain(
        [
          '  = also in: i18n/fr/docs/a.mdx',
          '             v/1/a.mdx',
          '             v/2/a.mdx',
          '             and 1 more file',
        ].join('\n'),
      );
      expect(report).toMatch(
        /training: 1 warning in 1 file, and 4 more times in translations and versions$/,
      );
    });

    it('tells what only one of them has', () => {
      const other = diagnostic({severity: 'warning', message: 'another', file: files[1] ?? ''});
      expect(formatReport([warning(3, files[0]), other], options).match(/^warning/gm)).toHaveLength(
        2,
      );
    });

    it('tells a warning that a page has twice, twice', () => {
      const report = formatReport(
        files.flatMap((file) => [warning(2, file), warning(3, file)]),
        options,
      );
      expect(report.match(/^warning/gm)).toHaveLength(2);
    });

    it('tells an error of each, since each has to be fixed', () => {
      const report = formatReport(
        files.map((file) => error(3, file)),
        options,
      );
      expect(report.match(/^error/gm)).toHaveLength(5);
    });
  });
});
