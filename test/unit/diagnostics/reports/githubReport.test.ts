import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {githubReport} from '../../../../plugins/training/src/diagnostics/reports/githubReport';
import {diagnostic, DOCUMENTATION, range} from '../../support/diagnostics';

function reportOf(diagnostics: readonly Diagnostic[], repositoryDir = '/site'): string {
  return githubReport(diagnostics, {repositoryDir, documentation: DOCUMENTATION});
}

const unescapeData = (text: string) =>
  text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

/** The parts of a workflow command, as the runner reads them. */
function read(command: string) {
  const [, level = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
  const properties = list.split(',').map((property) => {
    const [name = '', ...value] = property.split('=');
    const escaped = value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ',');
    return [name, unescapeData(escaped)] as const;
  });
  return {level, properties: Object.fromEntries(properties), message: unescapeData(data)};
}

const commandOf = (overrides: Partial<Diagnostic>) => read(reportOf([diagnostic(overrides)]));

describe('githubReport', () => {
  it('is a command with the place of a problem and what is wrong', () => {
    expect(reportOf([diagnostic()])).toBe(
      '::error file=docs/page.mdx,line=3,endLine=3,col=7,endColumn=11,title=quiz/unknown-key::' +
        '`quiz.questions[0]` has no key `promt`%0A' +
        'found: unknown key%0A' +
        'expected: `id`, `prompt` or `options`%0A' +
        'help: did you mean `prompt`?%0A' +
        'more: npx docusaurus training:explain quiz/unknown-key%0A' +
        'docs: https://example.com/authoring/problems#quiz-unknown-key',
    );
  });

  it('leaves out what there is not to say', () => {
    const {message} = commandOf({found: '', expected: null, help: null});
    expect(message.split('\n')).toEqual([
      '`quiz.questions[0]` has no key `promt`',
      'more: npx docusaurus training:explain quiz/unknown-key',
      'docs: https://example.com/authoring/problems#quiz-unknown-key',
    ]);
  });

  it('leads to no page where the site names no documentation', () => {
    const report = githubReport([diagnostic()], {repositoryDir: '/site', documentation: null});
    expect(read(report).message.split('\n').at(-1)).toBe(
      'more: npx docusaurus training:explain quiz/unknown-key',
    );
  });

  it('says how a problem is fixed, and that a command does it', () => {
    const fix = {description: 'write `prompt`', edits: [{start: 20, end: 25, text: 'prompt'}]};
    expect(commandOf({fix}).message.split('\n')).toContain(
      'fix: write `prompt`, or run `npx docusaurus training:check --fix`',
    );
  });

  it('calls a warning a warning', () => {
    expect(commandOf({severity: 'warning'}).level).toBe('warning');
  });

  it('names the last column, as GitHub counts, and not the one after it', () => {
    expect(commandOf({range: range(3, 7, 8)}).properties).toMatchObject({col: '7', endColumn: '7'});
  });

  it('names one column where the range is empty', () => {
    expect(commandOf({range: range(3, 7, 7)}).properties).toMatchObject({col: '7', endColumn: '7'});
  });

  it('names no columns of a range over several lines, which GitHub has none for', () => {
    const place = {start: {line: 3, column: 7}, end: {line: 5, column: 2}};
    expect(commandOf({range: place}).properties).toEqual({
      file: 'docs/page.mdx',
      line: '3',
      endLine: '5',
      title: 'quiz/unknown-key',
    });
  });

  it('names the file from the root of the repository', () => {
    const {properties} = read(reportOf([diagnostic()], '/'));
    expect(properties.file).toBe('site/docs/page.mdx');
  });

  it('escapes what would end a property or the list of them', () => {
    const file = '/site/docs/100%, a: b.mdx';
    expect(reportOf([diagnostic({file})])).toMatch(
      /^::error file=docs\/100%25%2C a%3A b\.mdx,line=3,/,
    );
    expect(commandOf({file}).properties.file).toBe('docs/100%, a: b.mdx');
  });

  it('is one line, whatever the texts are', () => {
    const help = 'write\n- id: a\r\n::warning::not a command, 100%0A';
    const report = reportOf([diagnostic({help})]);
    expect(report).not.toMatch(/[\r\n]/);
    expect(read(report).message).toContain(`help: ${help}\n`);
  });

  it('is a line for each problem, in the order of files and places, each once', () => {
    const commands = reportOf([
      diagnostic({range: range(9, 1)}),
      diagnostic({range: range(2, 1)}),
      diagnostic({range: range(9, 1)}),
    ]).split('\n');
    expect(commands.map((command) => read(command).properties.line)).toEqual(['2', '9']);
  });

  it('is nothing where there is nothing to report', () => {
    expect(reportOf([])).toBe('');
  });
});
