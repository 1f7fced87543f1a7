import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import {
  shortenPageData,
  withoutContent,
} from '../../../../plugins/training/src/docusaurus/wiring/pageData';

function metadataWith(frontMatter: unknown) {
  return {id: 'page', title: 'Page', frontMatter, sidebar: 'course'};
}

describe('the front matter that the script of a page carries', () => {
  it('has neither quiz nor service, and everything else', () => {
    const written = {title: 'Page', quiz: {questions: []}, service: {name: 'S'}, tags: ['a']};
    expect(JSON.parse(withoutContent(JSON.stringify(metadataWith(written))))).toEqual(
      metadataWith({title: 'Page', tags: ['a']}),
    );
  });

  it.each([
    ['no quiz', metadataWith({title: 'Page'})],
    ['a quiz elsewhere', {title: 'A quiz', customProps: {quiz: {a: 1}}, frontMatter: null}],
    ['a title that speaks of one', metadataWith({title: 'The "quiz" of a "service"'})],
  ])('is as it was with %s', (_name, metadata) => {
    const data = JSON.stringify(metadata, null, 2);
    expect(withoutContent(data)).toBe(data);
  });
});

describe('what content plugins have written about pages', () => {
  let siteDir: string;

  beforeEach(() => {
    siteDir = mkdtempSync(path.join(os.tmpdir(), 'page-data-'));
  });

  afterEach(() => {
    rmSync(siteDir, {recursive: true});
  });

  const LONG_AGO = new Date('2020-01-01');

  function write(plugin: string, id: string, page: string, frontMatter: object) {
    const folder = path.join(siteDir, '.docusaurus', `docusaurus-plugin-content-${plugin}`, id);
    mkdirSync(folder, {recursive: true});
    const file = path.join(folder, `${docuHash(`@site/${page}`)}.json`);
    writeFileSync(file, JSON.stringify(metadataWith(frontMatter), null, 2));
    utimesSync(file, LONG_AGO, LONG_AGO);
    return {file, page: {file: path.join(siteDir, page), frontMatter: {...frontMatter}}};
  }

  it('is shortened in every instance of every content plugin, and left alone otherwise', async () => {
    const quiz = {quiz: {questions: [{prompt: 'Why?'}]}, slug: 'a'};
    const withQuiz = [
      write('docs', 'default', 'docs/a.mdx', quiz),
      write('docs', 'extra', 'extra/a.mdx', quiz),
      write('blog', 'default', 'blog/a.mdx', quiz),
      write('pages', 'default', 'src/pages/a.mdx', quiz),
    ];
    const plain = write('docs', 'default', 'docs/b.mdx', {slug: 'b'});
    const notWritten = {file: path.join(siteDir, 'docs/c.mdx'), frontMatter: quiz};
    const allContent = {
      'docusaurus-plugin-content-docs': {default: {}, extra: {}},
      'docusaurus-plugin-content-blog': {default: {}},
      'docusaurus-plugin-content-pages': {default: {}},
    };
    const shorten = () =>
      shortenPageData([...withQuiz, plain].map(({page}) => page).concat(notWritten), allContent, {
        siteDir,
        generatedFilesDir: path.join(siteDir, '.docusaurus'),
      });

    await shorten();
    for (const {file} of withQuiz) {
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(metadataWith({slug: 'a'}));
      utimesSync(file, LONG_AGO, LONG_AGO);
    }
    await shorten();
    for (const {file} of [...withQuiz, plain]) {
      expect(statSync(file).mtime).toEqual(LONG_AGO);
    }
  });
});
