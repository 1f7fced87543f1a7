import {problemsPage} from '../../../plugins/training/reference/problemsPage';
import {CODES} from '../../../plugins/training/src/diagnostics/codes';
import {documentationUrl} from '../../../plugins/training/src/diagnostics/documentationUrl';

const codes = CODES.map(([code]) => code);

describe('CODES', () => {
  it.each(CODES)('explains %s in whole sentences', (code, {title, explanation}) => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z`].*[^.]$/);
    expect(explanation).toMatch(/^[A-Z`][^]*[.`]$/);
    expect(`${title} ${explanation}`).not.toMatch(/invalid|please|oops/i);
  });
});

describe('the page about problems', () => {
  const page = problemsPage();

  it.each(codes)('has a heading with the anchor that reports lead to: %s', (code) => {
    const anchor = new URL(documentationUrl(code, 'https://example.com/docs') ?? '').hash;
    expect(page.split('\n').filter((line) => line.endsWith(`{/* ${anchor} */}`))).toEqual([
      `### \`${code}\` {/* ${anchor} */}`,
    ]);
  });

  it('has no tag or brace outside of code', () => {
    const prose = page.replace(/^---[^]*?\n---\n/, '').replace(/\{\/\*.*?\*\/\}|`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/[<{]/);
  });
});
