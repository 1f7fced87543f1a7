import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {
  jsonReport,
  type JsonReport,
} from '../../../../plugins/training/src/diagnostics/reports/jsonReport';
import {diagnostic, DOCUMENTATION, range, SITE_DIR} from '../../support/diagnostics';

const OPTIONS = {
  siteDir: SITE_DIR,
  documentation: DOCUMENTATION,
  suppressed: 0,
  unusedSuppressions: [],
};

function reportOf(diagnostics: readonly Diagnostic[]): JsonReport {
  const text = jsonReport(diagnostics, OPTIONS);
  return JSON.parse(text) as JsonReport;
}

describe('jsonReport', () => {
  it('has everything that is known of a problem', () => {
    const full = diagnostic({
      related: [{range: range(4, 7, 13), label: 'as here'}],
      fix: {description: 'write `prompt`', edits: [{start: 19, end: 24, text: 'prompt'}]},
    });
    expect(reportOf([full])).toEqual({
      version: 2,
      diagnostics: [
        {
          code: 'quiz/unknown-key',
          severity: 'error',
          message: '`quiz.questions[0]` has no key `promt`',
          file: 'docs/page.mdx',
          range: {start: {line: 3, column: 7}, end: {line: 3, column: 12}},
          found: 'unknown key',
          expected: '`id`, `prompt` or `options`',
          help: 'did you mean `prompt`?',
          related: [
            {
              range: {start: {line: 4, column: 7}, end: {line: 4, column: 13}},
              label: 'as here',
            },
          ],
          fix: {description: 'write `prompt`', edits: [{start: 19, end: 24, text: 'prompt'}]},
          url: 'https://example.com/authoring/problems#quiz-unknown-key',
        },
      ],
      errors: 1,
      warnings: 0,
      suppressed: 0,
      unusedSuppressions: [],
    });
  });

  it('has no address of a page where the site names no documentation', () => {
    const text = jsonReport([diagnostic()], {
      siteDir: SITE_DIR,
      documentation: null,
      suppressed: 0,
      unusedSuppressions: [],
    });
    expect(JSON.parse(text)).toMatchObject({diagnostics: [{url: null}]});
  });

  it('has every property of a problem of which little is known', () => {
    const [one] = reportOf([diagnostic({expected: null, help: null})]).diagnostics;
    expect(one).toMatchObject({expected: null, help: null, related: [], fix: null});
  });

  it('has no property of a problem that the format does not name', () => {
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}};
    const [one] = reportOf([diagnostic({range: place})]).diagnostics;
    expect(one?.range).toEqual(range(1, 1));
  });

  it('counts each severity', () => {
    const report = reportOf([
      diagnostic({severity: 'warning', range: range(1, 1)}),
      diagnostic({severity: 'warning', range: range(2, 1)}),
      diagnostic(),
    ]);
    expect([report.errors, report.warnings]).toEqual([1, 2]);
  });

  it('has each problem once, in the order of files and places', () => {
    const report = reportOf([
      diagnostic({file: '/site/docs/z.mdx'}),
      diagnostic({range: range(9, 1)}),
      diagnostic({range: range(2, 1)}),
      diagnostic({range: range(9, 1)}),
    ]);
    expect(report.diagnostics.map((one) => [one.file, one.range.start.line])).toEqual([
      ['docs/page.mdx', 2],
      ['docs/page.mdx', 9],
      ['docs/z.mdx', 3],
    ]);
    expect(report.errors).toBe(3);
  });

  it('is a report where there is nothing to report', () => {
    expect(reportOf([])).toEqual({
      version: 2,
      diagnostics: [],
      errors: 0,
      warnings: 0,
      suppressed: 0,
      unusedSuppressions: [],
    });
  });

  it('says what is suppressed, and what of it is not there any more', () => {
    const unused = {file: 'docs/page.mdx', code: 'lint/missing-id', count: 2};
    const text = jsonReport([], {...OPTIONS, suppressed: 3, unusedSuppressions: [unused]});
    expect(JSON.parse(text)).toMatchObject({suppressed: 3, unusedSuppressions: [unused]});
  });

  it('is written for people to read as well', () => {
    const text = jsonReport([], OPTIONS);
    expect(text).toMatch(/^\{\n {2}"version": 2,\n/);
  });
});
