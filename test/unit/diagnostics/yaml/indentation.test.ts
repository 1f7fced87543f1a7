import {readFileSync} from 'node:fs';
import path from 'node:path';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {findSyntaxDiagnostic} from '../../../../plugins/training/src/diagnostics/yaml/yamlSyntax';

const QUICK_START = path.join(__dirname, '../../../../docs/authoring/quick-start.mdx');

/** The page that authors begin with. */
const [, PAGE = ''] =
  /```mdx title="docs\/my-page.mdx"\n([^]*?)```/.exec(readFileSync(QUICK_START, 'utf8')) ?? [];

const LINES = PAGE.slice(0, PAGE.indexOf('\n---\n', 4)).split('\n');

/** Of two lines, either may be the one that was moved; or it fits into two places as well. */
const UNCERTAIN = ['20 by 2', '30 by -2', '30 by -1', '30 by 1', '30 by 2', '32 by 2'];

/** Lines of the front matter that begin an entry, each moved by some spaces. */
const MOVED = LINES.flatMap((line, index) => {
  const indent = line.search(/\S/);
  return /^\s*(?:- )?[a-z]+:/i.test(line)
    ? [-2, -1, 1, 2]
        .filter((by) => indent + by >= 0)
        .map((by) => ({name: `${index + 1} by ${by}`, index, by, column: indent + 1}))
    : [];
}).filter(({name}) => !UNCERTAIN.includes(name));

it.each(MOVED)('tells line $name to go back, where the page cannot be read', (moved) => {
  const {index, by, column} = moved;
  const lines = LINES.map((line, place) =>
    place === index ? `${' '.repeat(Math.max(0, by))}${line.slice(Math.max(0, -by))}` : line,
  );
  const source = markdownFile('/site/docs/page.mdx', () => `${lines.join('\n')}\n---\n`);
  const found = findSyntaxDiagnostic(source, 'page/yaml-syntax');
  expect([null, index + 1]).toContain(found?.range.start.line ?? null);
  expect([null, `column ${column}`]).toContain(found?.expected ?? null);
});

it('looks at a page of many lines, most of which cannot be moved', () => {
  expect(MOVED.length).toBeGreaterThan(70);
});
