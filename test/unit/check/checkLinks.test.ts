import {checkLinks, type LinkTargets} from '../../../plugins/training/src/check/checkLinks';
import {createPageParser} from '../../../plugins/training/src/mdx/pageParser';
import {createTextParser} from '../../../plugins/training/src/quiz/texts/textParser';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();
const page = write('docs/guide/page.mdx', '');
const pages = [page, write('docs/guide/other.mdx', ''), write('docs/top.md', '')];
write('docs/guide/picture.png', '');
write('docs/guide/a file.png', '');
write('docs/guide/data.json', '');
write('static/img/logo.svg', '');
write('notes/draft.mdx', '');

const targets: LinkTargets = {
  pages: new Set(pages),
  siteDir,
  staticFolders: [`${siteDir}/static`],
  linkSeverity: 'error',
  imageSeverity: 'warning',
};

async function problemsOf(markdown: string, overrides: Partial<LinkTargets> = {}) {
  const parser = await createPageParser(
    'mdx',
    {mdx1Compat: {comments: false, admonitions: false, headingIds: false}},
    [],
  );
  const texts = createTextParser(parser, null, siteDir);
  texts.parse({markdown, path: ['quiz', 'intro']});
  expect(texts.problems()).toEqual([]);
  const folders = [`${siteDir}/i18n/fr/docs`, `${siteDir}/docs`];
  return checkLinks(texts.reported, {files: [page], folders}, {...targets, ...overrides});
}

/** `severity code underlined` of each problem of a text. */
async function check(markdown: string, overrides: Partial<LinkTargets> = {}) {
  return (await problemsOf(markdown, overrides)).map(
    ({severity, code, offset = 0, length = 0}) =>
      `${severity ?? ''} ${code} ${markdown.slice(offset, offset + length)}`,
  );
}

it.each([
  'See [other](./other.mdx) and [top](../top.md#part).',
  'See [other](other.mdx), [top](/top.md) and [top](@site/docs/top.md).',
  'See [other][1].\n\n[1]: other.mdx?raw',
  '![A picture](./picture.png) ![with a space](<./a file.png>) ![encoded](a%20file.png)',
  '![Logo](/img/logo.svg) ![Logo](@site/static/img/logo.svg)',
  '[data](./data.json)',
  '![Remote](https://example.com/x.png) [mail](mailto:a@example.com) [here](#part)',
  '[An address](/docs/guide/other), [a folder](./guide/), [no link]()',
  '`[code](./nowhere.mdx)`',
])('takes %j', async (markdown) => {
  expect(await check(markdown)).toEqual([]);
});

it.each([
  ['See [nothing](./nowhere.mdx#part).', ['error quiz/broken-link ./nowhere.mdx#part']],
  ['See [no page](@site/notes/draft.mdx).', ['error quiz/broken-link @site/notes/draft.mdx']],
  ['[data](./none.json)', ['error quiz/broken-link ./none.json']],
  [
    '[1] and [2]\n\n[1]: ./a.mdx\n[2]: ./b.mdx',
    ['error quiz/broken-link ./a.mdx', 'error quiz/broken-link ./b.mdx'],
  ],
  ['![Alt](./none.png "A title")', ['warning quiz/broken-image ./none.png']],
  ['![Alt](/img/none.png)', ['warning quiz/broken-image /img/none.png']],
])('reports what leads nowhere in %j', async (markdown, expected) => {
  expect(await check(markdown)).toEqual(expected);
});

it.each([
  ['before it', './a.mdx and [b](./a.mdx)', './a.mdx'],
  ['in its words', '[./a.mdx](./a.mdx)', './a.mdx'],
  ['in the words for those who do not see it', '![./a.png](./a.png)', './a.png'],
  ['at the start of another', '[![b](./picture.png)](./picture.pn)', './picture.pn'],
  ['in a definition', 'See [./a.mdx].\n\n[./a.mdx]: ./a.mdx', './a.mdx'],
])('points at where it leads, in spite of what looks the same %s', async (_, markdown, url) => {
  const places = (await problemsOf(markdown)).map(({offset, length}) => [offset, length]);
  expect(places).toEqual([[markdown.lastIndexOf(url), url.length]]);
});

it.each([
  ['a backslash', '[a](./a\\_b.mdx)', './a\\_b.mdx'],
  ['a character reference', '[a](./q&amp;a.mdx)', './q&amp;a.mdx'],
  ['characters of a regular expression', '[a](./a+(b)[1].mdx)', './a+(b)[1].mdx'],
  ['a space', '[a](<./a b.mdx> "A title")', './a b.mdx'],
  ['a line break before it', '[a](\n./a.mdx\n)', './a.mdx'],
])('underlines a path as it is written, with %s', async (_, markdown, underlined) => {
  expect(await check(markdown)).toEqual([`error quiz/broken-link ${underlined}`]);
});

it('says nothing where the site does not mind', async () => {
  const text = '[a](./a.mdx) ![b](./b.png)';
  expect(await check(text, {linkSeverity: null, imageSeverity: null})).toEqual([]);
});

describe('what was probably meant', () => {
  it.each([
    ['in the folder that the link leads to', '[a](./othr.mdx)', './other.mdx'],
    ['with another ending', '[a](../top.mdx)', '../top.md'],
    ['in another folder', '[a](./top.md#part)', '../top.md'],
    ['in the folder that an image is looked for in', '![a](./pictrue.png)', './picture.png'],
    ['with small letters', '![a](/img/Logo.svg)', '/img/logo.svg'],
    ['in a static folder', '![a](./logo.svg)', '/img/logo.svg'],
    ['which is no page', '[a](./data.jsn)', './data.json'],
  ])('is a file %s', async (_, markdown, meant) => {
    expect(await problemsOf(markdown)).toMatchObject([{help: `did you mean \`${meant}\`?`}]);
  });

  it('is not the page itself', async () => {
    expect((await problemsOf('[a](./pages.mdx)'))[0]?.help).not.toContain('did you mean');
  });

  it.each([
    ['[a](./nowhere.mdx)', 'write the path of the file as seen from this page'],
    ['![a](./nowhere.png)', 'put the file beside this page'],
  ])('is not known, so that %s gets to hear what it may be', async (markdown, help) => {
    const [problem] = await problemsOf(markdown);
    expect(problem?.help?.startsWith(help)).toBe(true);
  });
});
