import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {
  createDiskReader,
  reportError,
  reportFromDisk,
} from '../../../../plugins/training/src/diagnostics/reports/report';
import {diagnostic, DOCUMENTATION, range} from '../../support/diagnostics';
import {createSiteFolder} from '../../support/siteFolder';

const {siteDir, write} = createSiteFolder();

function diagnosticIn(file: string, line: number): Diagnostic {
  return diagnostic({file, range: range(line, 1, 4)});
}

describe('reportFromDisk', () => {
  it('shows the line of each file', () => {
    const one = write('docs/one.mdx', 'first of one\nsecond of one\n');
    const two = write('docs/two.mdx', 'first of two\n');
    const report = reportFromDisk(
      [diagnosticIn(one, 1), diagnosticIn(one, 2), diagnosticIn(two, 1)],
      {
        siteDir,
        documentation: DOCUMENTATION,
        colours: false,
        pageOf: (file) => file,
        warnings: 'told',
      },
    );
    expect(report).toContain('--> docs/one.mdx:2:1\n  |\n2 | second of one\n');
    expect(report).toContain('--> docs/two.mdx:1:1\n  |\n1 | first of two\n');
    expect(report).toMatch(/training: 3 errors in 2 files$/);
  });
});

describe('createDiskReader', () => {
  it('reads a file once, as it was at first', () => {
    const file = write('docs/page.mdx', 'first\n');
    const readFile = createDiskReader();
    expect(readFile(file)).toBe('first\n');
    write('docs/page.mdx', 'second\n');
    expect(readFile(file)).toBe('first\n');
    expect(createDiskReader()(file)).toBe('second\n');
  });
});

describe('reportError', () => {
  it('is an error that a bundler can cache: the plain class', () => {
    expect(Object.getPrototypeOf(reportError('the report'))).toBe(Error.prototype);
  });

  it('is the report, without a stack that would help no author', () => {
    const error = reportError('the report');
    expect(error.message.trim()).toBe('the report');
    expect(error.stack).toBe('');
  });
});
