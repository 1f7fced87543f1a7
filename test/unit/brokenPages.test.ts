import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkContent} from '../../plugins/training/src/check/checkContent';
import {applyFixes} from '../../plugins/training/src/diagnostics/applyFixes';
import {CODES} from '../../plugins/training/src/diagnostics/codes';
import type {Diagnostic} from '../../plugins/training/src/diagnostics/diagnostic';
import {
  type ExpectedDiagnostic,
  inOrder,
  readExpected,
  toExpected,
} from './support/expectedDiagnostics';
import {isInside} from './support/ranges';

const FOLDER = path.resolve(__dirname, '../fixtures/broken-pages');

const pages = readdirSync(FOLDER).filter((name) => /\.mdx?$/.test(name));

function readPage(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

function expectedOf(name: string): readonly ExpectedDiagnostic[] {
  return readExpected(path.join(FOLDER, name));
}

function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({code}) => code === 'page/yaml-syntax');
}

/** The problems of a page, apart from what the rules of question writing find. */
async function check(name: string, content = readPage(name)): Promise<Diagnostic[]> {
  const file = path.join(FOLDER, name);
  const found = await checkContent(content, file, {locale: 'en', rules: {}});
  return found.filter(({code}) => !code.startsWith('lint/'));
}

describe('a page with errors', () => {
  it.each(pages)('is told so, at the right place and in the right words: %s', async (name) => {
    const content = readPage(name);
    const diagnostics = await check(name);
    expect(inOrder(diagnostics.map((diagnostic) => toExpected(content, diagnostic)))).toEqual(
      inOrder(expectedOf(name)),
    );
    for (const {range, related} of diagnostics) {
      expect(isInside(content, range)).toBe(true);
      expect(related.every((place) => isInside(content, place.range))).toBe(true);
    }
  });
});

/** Which problem it is, wherever it stands. */
function nameOf({code, message}: Diagnostic): string {
  return `${code}: ${message}`;
}

const pagesWithFixes = pages.filter((name) => expectedOf(name).some(({fix}) => fix !== undefined));

describe('a fix', () => {
  it.each(pagesWithFixes)('undoes its problem and makes no other unreadable: %s', async (name) => {
    const content = readPage(name);
    for (const diagnostic of await check(name)) {
      if (diagnostic.fix !== null) {
        const after = await check(name, applyFixes(content, [diagnostic]).content);
        expect(after.map(nameOf)).not.toContain(nameOf(diagnostic));
        expect(diagnostic.code === 'page/yaml-syntax' || !isUnreadable(after)).toBe(true);
      }
    }
  });
});

describe('the collection', () => {
  const known = CODES.map(({code}) => code);
  const collected = new Set(pages.flatMap((name) => expectedOf(name).map(({code}) => code)));
  /** What these lead to stands on the disk of a site. */
  const links = ['quiz/broken-link', 'quiz/broken-image'];

  it('has problems that the documentation knows', () => {
    expect([...collected].filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(known.filter((code) => /^(?:page|quiz|service)\//.test(code) && !links.includes(code)))(
    'has a page with the problem %s',
    (code) => {
      expect(collected).toContain(code);
    },
  );

  it('has kept its line breaks and its byte order marks', () => {
    const contents = pages.map(readPage);
    expect(contents.filter((content) => content.includes('\r\n'))).not.toEqual([]);
    expect(contents.filter((content) => content.startsWith('\uFEFF'))).not.toEqual([]);
    expect(contents.filter((content) => content.includes('\t'))).not.toEqual([]);
  });
});
