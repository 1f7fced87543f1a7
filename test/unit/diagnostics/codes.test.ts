import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {problemsPage} from '../../../plugins/training/reference/problemsPage';
import {CODES} from '../../../plugins/training/src/diagnostics/codes';
import {documentationUrl} from '../../../plugins/training/src/diagnostics/documentationUrl';

const ROOT = path.resolve(__dirname, '../../..');
const SOURCE = path.join(ROOT, 'plugins/training/src');
const codes = CODES.map(({code}) => code);

/** Codes that stand in the source as a whole, apart from the rules and what is never reported. */
function codesInSource(): string[] {
  const texts = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.includes(`diagnostics${path.sep}codes`))
    .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/code: '(?<code>[a-z]+\/[a-z-]+)'/g)].flatMap(
      ({groups}) => groups?.code ?? [],
    ),
  );
  return found.filter((code) => !code.startsWith('lint/') && code !== 'mdx/position');
}

describe('CODES', () => {
  it('has every code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has the codes of the source', () => {
    expect(codesInSource()).not.toEqual([]);
    expect(codesInSource().filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(CODES.map(({code, title, explanation}) => [code, title, explanation]))(
    'explains %s in whole sentences',
    (code, title, explanation) => {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z`].*[^.]$/);
      expect(explanation).toMatch(/^[A-Z`][^]*[.`]$/);
      expect(`${title} ${explanation}`).not.toMatch(/invalid|please|oops/i);
    },
  );
});

describe('the page about problems', () => {
  const page = problemsPage();

  it('is what the plugin says', () => {
    expect(readFileSync(path.join(ROOT, 'docs/authoring/problems.mdx'), 'utf8')).toBe(page);
  });

  it.each(codes)('has a heading with the anchor that reports lead to: %s', (code) => {
    const anchor = new URL(documentationUrl(code, 'https://example.com/docs')).hash;
    expect(page.split('\n').filter((line) => line.endsWith(`{/* ${anchor} */}`))).toEqual([
      `### \`${code}\` {/* ${anchor} */}`,
    ]);
  });

  it('has no tag or brace outside of code', () => {
    const prose = page.replace(/^---[^]*?\n---\n/, '').replace(/\{\/\*.*?\*\/\}|`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/[<{]/);
  });
});
