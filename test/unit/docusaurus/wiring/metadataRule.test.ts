import path from 'node:path';
import {metadataRule} from '../../../../plugins/training/src/docusaurus/wiring/metadataRule';

interface Rule {
  readonly test: RegExp;
  readonly include: readonly string[];
  readonly use: readonly {readonly loader: string}[];
}

const GENERATED = path.join(path.sep, 'site', '.docusaurus');
const {test, include, use} = metadataRule(GENERATED) as Rule;

function applies(...file: string[]): boolean {
  const absolute = path.join(GENERATED, ...file);
  return test.test(absolute) && include.some((folder) => absolute.startsWith(folder));
}

describe('what content plugins say of their pages', () => {
  it('is read from the files of all their instances, and of no other plugin', () => {
    expect(applies('docusaurus-plugin-content-docs', 'default', 'site-docs-one-mdx-1.json')).toBe(
      true,
    );
    expect(applies('docusaurus-plugin-content-blog', 'news', 'site-news-one-mdx-1.json')).toBe(
      true,
    );
    expect(applies('docusaurus-plugin-content-pages', 'default', 'site-one-mdx-1.json')).toBe(true);
    expect(applies('docusaurus-plugin-content-docs-extra', 'default', 'one.json')).toBe(false);
    expect(applies('globalData.json')).toBe(false);
  });
});

describe('the front matter that the script of a page carries', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- what a bundler does
  const load = require(use[0]?.loader ?? '') as (source: string) => string;

  function metadataWith(frontMatter: unknown) {
    return {id: 'page', title: 'Page', frontMatter, sidebar: 'course'};
  }

  it('has neither quiz nor service, and everything else', () => {
    const written = {title: 'Page', quiz: {questions: []}, service: {name: 'S'}, tags: ['a']};
    expect(JSON.parse(load(JSON.stringify(metadataWith(written))))).toEqual(
      metadataWith({title: 'Page', tags: ['a']}),
    );
  });

  it('has neither in a list of blog posts', () => {
    const list = (frontMatter: object) => ({
      posts: [{id: 'a', metadata: metadataWith(frontMatter)}],
    });
    expect(JSON.parse(load(JSON.stringify(list({quiz: {}, slug: 'a'}))))).toEqual(
      list({slug: 'a'}),
    );
  });

  it.each([
    ['no quiz', metadataWith({title: 'Page'})],
    ['a quiz elsewhere', {title: 'A quiz', customProps: {quiz: {a: 1}}, frontMatter: null}],
    ['a title that speaks of one', metadataWith({title: 'The "quiz" of a "service"'})],
  ])('is as it was with %s', (_name, metadata) => {
    expect(JSON.parse(load(JSON.stringify(metadata)))).toEqual(metadata);
  });
});
