import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {readFrontMatter} from '../../../plugins/training/src/check/readFrontMatter';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {show} from '../support/ranges';

const FILE = '/site/docs/page.mdx';

const page = (content: string) => markdownFile(FILE, () => content);

function read(content: string) {
  return readFrontMatter(page(content), () =>
    DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent: content}),
  );
}

it('gives what the parser of the site gives', async () => {
  const {parsed, diagnostic} = await read('---\ntitle: One\n---\n\nText.\n');
  expect(parsed).toEqual({frontMatter: {title: 'One'}, content: 'Text.'});
  expect(diagnostic).toBeNull();
});

it.each(['# No front matter\n', '---\n---\n', '---\n\n---\n', '---\n# A comment\n---\n'])(
  'takes a page without keys: %j',
  async (content) => {
    expect((await read(content)).parsed?.frontMatter).toEqual({});
  },
);

it('says where the YAML has errors', async () => {
  const {parsed, diagnostic} = await read('---\ntitle: One: two\n---\n');
  expect(parsed).toBeNull();
  expect(diagnostic).toMatchObject({code: 'page/yaml-syntax', file: FILE});
  expect(diagnostic && show(diagnostic.range)).toMatch(/^2:/);
});

it('says it as well where the parser has given up without a word', async () => {
  const {diagnostic} = await readFrontMatter(page('---\ntitle: One: two\n---\n'), () =>
    Promise.resolve({frontMatter: {}, content: ''}),
  );
  expect(diagnostic?.code).toBe('page/yaml-syntax');
});

it.each(['\u00a0', '\u3000', '\u202f', '\u2003', '\u200b'])(
  'names a space of another kind that makes a key of a mapping one of the page: %j',
  async (space) => {
    const {diagnostic} = await read(
      `---\nquiz:\n${space}${space}questions:\n    - prompt: a\n---\n`,
    );
    expect(diagnostic).toMatchObject({
      code: 'page/yaml-syntax',
      expected: 'plain spaces',
      fix: {description: 'write plain spaces'},
    });
    expect(diagnostic && show(diagnostic.range)).toBe('3:1-3:3');
  },
);

it('repeats what the parser says about YAML that others can read', async () => {
  const {diagnostic} = await read('---\nquiz:\n  - : x\n---\n');
  expect(diagnostic?.message).toMatch(/^the YAML cannot be read here: \w/);
  expect(diagnostic && show(diagnostic.range)).toBe('3:5-3:6');
});

it('leaves an error alone that is about something else', async () => {
  const parse = () => Promise.reject(new Error('no disk'));
  await expect(readFrontMatter(page('---\na: 1\n---\n'), parse)).rejects.toThrow('no disk');
});
