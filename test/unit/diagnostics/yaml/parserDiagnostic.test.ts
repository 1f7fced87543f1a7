import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {toParserDiagnostic} from '../../../../plugins/training/src/diagnostics/yaml/parserDiagnostic';
import {show} from '../../support/ranges';

const FILE = '/site/docs/page.mdx';

/** What Docusaurus' parser throws. */
async function thrownBy(fileContent: string): Promise<unknown> {
  try {
    await DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent});
  } catch (error) {
    return error;
  }
  throw new Error('There is nothing wrong with the front matter');
}

describe('toParserDiagnostic', () => {
  it('says what the parser says, where it says it', async () => {
    const problem = toParserDiagnostic(await thrownBy('---\nquiz:\n  - : x\n---\n'), FILE);
    expect(problem).toMatchObject({
      code: 'page/yaml-syntax',
      severity: 'error',
      file: FILE,
      related: [],
      fix: null,
    });
    expect(problem?.message).toMatch(/^the YAML cannot be read here: \w/);
    expect(problem && show(problem.range)).toBe('3:5-3:6');
  });

  const mark = {line: 1, column: 2};
  const reason = 'something is wrong';

  it.each([
    ['a text', 'no disk'],
    ['an error without a reason', Object.assign(new Error('no disk'), {mark})],
    ['an error whose reason is no text', Object.assign(new Error('no disk'), {mark, reason: 5})],
    ['an error without a place', Object.assign(new Error('no disk'), {reason})],
    ['an error whose place is a text', Object.assign(new Error('no disk'), {reason, mark: 'here'})],
    ['an error whose place is nothing', Object.assign(new Error('no disk'), {reason, mark: null})],
    ['an error without a line', Object.assign(new Error('no disk'), {reason, mark: {column: 2}})],
    ['an error without a column', Object.assign(new Error('no disk'), {reason, mark: {line: 1}})],
    ['a value that nobody has thrown as an error', {reason, mark}],
  ])('leaves %s alone', (_name, error) => {
    expect(toParserDiagnostic(error, FILE)).toBeNull();
  });
});
