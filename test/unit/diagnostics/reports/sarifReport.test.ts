import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import type {
  SarifLog,
  SarifResult,
} from '../../../../plugins/training/src/diagnostics/reports/sarifLog';
import {
  sarifReport,
  type SarifReportOptions,
} from '../../../../plugins/training/src/diagnostics/reports/sarifReport';
import {diagnostic, DOCUMENTATION, range} from '../../support/diagnostics';

const content = '---\nquiz:\n    - promt: Which events?\n---\n';

const OPTIONS: SarifReportOptions = {
  repositoryDir: '/site',
  documentation: DOCUMENTATION,
  version: '1.2.3',
  textOf: (code) => `**${code}.** Explained.`,
  readFile: () => content,
};

function logOf(
  diagnostics: readonly Diagnostic[],
  options: Partial<SarifReportOptions> = {},
): SarifLog {
  return JSON.parse(sarifReport(diagnostics, {...OPTIONS, ...options})) as SarifLog;
}

function runOf(...args: Parameters<typeof logOf>) {
  const [run] = logOf(...args).runs;
  if (!run) {
    throw new Error('the log has no run');
  }
  return run;
}

function resultOf(
  overrides: Partial<Diagnostic> = {},
  options?: Partial<SarifReportOptions>,
): SarifResult {
  const [result] = runOf([diagnostic(overrides)], options).results;
  if (!result) {
    throw new Error('the run has no result');
  }
  return result;
}

const fix = {
  description: 'write `prompt`',
  edits: [{start: content.indexOf('promt'), end: content.indexOf(':', 15), text: 'prompt'}],
};

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#s3-13
describe('the log', () => {
  it('names its version and schema, and has one run', () => {
    const log = logOf([diagnostic()]);
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toBe('https://json.schemastore.org/sarif-2.1.0.json');
    expect(log.runs).toHaveLength(1);
  });

  it('has results even where there are none, as a run that found nothing must', () => {
    expect(runOf([])).toMatchObject({results: [], tool: {driver: {rules: []}}});
  });

  it('says in what columns are counted', () => {
    expect(runOf([]).columnKind).toBe('utf16CodeUnits');
  });

  it('has no property without a value, which the schema does not allow', () => {
    const related = [{range: range(2, 1, 5), label: 'there'}];
    const bare = diagnostic({expected: null, help: null, range: range(1, 1)});
    expect(sarifReport([diagnostic({related, fix}), bare], OPTIONS)).not.toContain('null');
  });
});

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#s3-19
describe('the driver', () => {
  it('is this plugin, in its version', () => {
    expect(runOf([]).tool.driver).toMatchObject({
      name: 'docusaurus-plugin-training',
      version: '1.2.3',
      informationUri: 'https://example.com/authoring',
    });
  });

  it('has a rule for each code, with the descriptions that code scanning asks for', () => {
    expect(runOf([diagnostic()]).tool.driver.rules).toEqual([
      {
        id: 'quiz/unknown-key',
        shortDescription: {text: 'quiz: unknown key'},
        fullDescription: {text: 'quiz: unknown key'},
        help: {
          text: 'Run npx docusaurus training:explain quiz/unknown-key',
          markdown: '**quiz/unknown-key.** Explained.',
        },
        helpUri: 'https://example.com/authoring/problems#quiz-unknown-key',
        defaultConfiguration: {level: 'error'},
      },
    ]);
  });

  it('leads to no page where the site names no documentation', () => {
    const {driver} = runOf([diagnostic()], {documentation: null}).tool;
    expect(driver).not.toHaveProperty('informationUri');
    expect(driver.rules).toHaveLength(1);
    expect(driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('has each rule once, in the order of the ids', () => {
    const lint = {code: 'lint/missing-id', severity: 'warning'} as const;
    const {rules} = runOf([
      diagnostic(),
      diagnostic({...lint, range: range(8, 1)}),
      diagnostic({...lint, range: range(9, 1)}),
    ]).tool.driver;
    expect(rules.map(({id, defaultConfiguration}) => [id, defaultConfiguration.level])).toEqual([
      ['lint/missing-id', 'warning'],
      ['quiz/unknown-key', 'error'],
    ]);
  });
});

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#s3-27
describe('a result', () => {
  it('names its rule, and its place in the list of rules', () => {
    const {results, tool} = runOf([
      diagnostic(),
      diagnostic({code: 'lint/missing-id', severity: 'warning', range: range(9, 1)}),
    ]);
    expect(results.map(({ruleId, level}) => [ruleId, level])).toEqual([
      ['quiz/unknown-key', 'error'],
      ['lint/missing-id', 'warning'],
    ]);
    for (const {ruleId, ruleIndex} of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('says what is wrong, and what to do', () => {
    expect(resultOf().message.text.split('\n')).toEqual([
      '`quiz.questions[0]` has no key `promt`',
      'found: unknown key',
      'expected: `id`, `prompt` or `options`',
      'help: did you mean `prompt`?',
    ]);
  });

  it('has its place, whose end is the column after the last character', () => {
    expect(resultOf().locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'docs/page.mdx', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 12},
        },
      },
    ]);
  });

  it('has a place of one character where the range is empty, which GitHub would reject', () => {
    const [location] = resultOf({range: range(3, 7, 7)}).locations;
    expect(location?.physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 7,
      endLine: 3,
      endColumn: 8,
    });
  });

  it('ends in the same column where it ends in another line', () => {
    const [location] = resultOf({
      range: {start: {line: 2, column: 3}, end: {line: 4, column: 3}},
    }).locations;
    expect(location?.physicalLocation.region).toMatchObject({endLine: 4, endColumn: 3});
  });

  it('names its file from the root of the repository, in the characters of an address', () => {
    const {locations} = resultOf(
      {file: '/repository/site/docs/1# 100% ü?.mdx'},
      {repositoryDir: '/repository'},
    );
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'site/docs/1%23%20100%25%20%C3%BC%3F.mdx',
    );
  });

  it('has other places with their labels', () => {
    const related = [
      {range: range(4, 7, 13), label: 'as here'},
      {range: range(5, 7, 13), label: 'and here'},
    ];
    expect(resultOf({related}).relatedLocations).toMatchObject([
      {
        id: 0,
        message: {text: 'as here'},
        physicalLocation: {
          artifactLocation: {uri: 'docs/page.mdx', uriBaseId: '%SRCROOT%'},
          region: {startLine: 4, startColumn: 7, endLine: 4, endColumn: 13},
        },
      },
      {id: 1, message: {text: 'and here'}},
    ]);
  });
});

describe('the fingerprint of a result', () => {
  const fingerprint = (overrides: Partial<Diagnostic>, options?: Partial<SarifReportOptions>) =>
    resultOf(overrides, options).partialFingerprints['problemHash/v1'];

  it('is the same after the lines have moved', () => {
    expect(fingerprint({range: range(300, 1)})).toBe(fingerprint({}));
  });

  it('is the same on another machine', () => {
    expect(fingerprint({file: '/home/me/docs/page.mdx'}, {repositoryDir: '/home/me'})).toBe(
      fingerprint({}),
    );
  });

  it.each<[string, Partial<Diagnostic>]>([
    ['code', {code: 'quiz/missing-key'}],
    ['message', {message: 'another'}],
    ['file', {file: '/site/docs/other.mdx'}],
  ])('is another where the %s is', (_name, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint({}));
    expect(fingerprint(other)).toMatch(/^[\da-f]{64}$/);
  });
});

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html#s3-55
describe('the fix of a result', () => {
  it('is what to write in which place', () => {
    expect(resultOf({fix}).fixes).toEqual([
      {
        description: {text: 'write `prompt`'},
        artifactChanges: [
          {
            artifactLocation: {uri: 'docs/page.mdx', uriBaseId: '%SRCROOT%'},
            replacements: [
              {
                deletedRegion: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 12},
                insertedContent: {text: 'prompt'},
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has a place of no width for what is only added', () => {
    const start = content.indexOf('promt');
    const edits = [{start, end: start, text: 'id: trail\n      '}];
    const [change] =
      resultOf({fix: {description: 'add `id: trail`', edits}}).fixes[0]?.artifactChanges ?? [];
    expect(change?.replacements[0]?.deletedRegion).toEqual({
      startLine: 3,
      startColumn: 7,
      endLine: 3,
      endColumn: 7,
    });
  });

  it('counts columns as the rest does where the file begins with a byte order mark', () => {
    const edits = [{start: 1, end: 4, text: 'title'}];
    const [change] =
      resultOf({fix: {description: 'write `title`', edits}}, {readFile: () => '\uFEFFtlt: A\n'})
        .fixes[0]?.artifactChanges ?? [];
    expect(change?.replacements[0]?.deletedRegion).toMatchObject({startColumn: 1, endColumn: 4});
  });

  it('is missing where none is certain, and no file is read for it', () => {
    const readFile = jest.fn(() => content);
    expect(resultOf({}, {readFile}).fixes).toEqual([]);
    expect(readFile).not.toHaveBeenCalled();
  });
});
