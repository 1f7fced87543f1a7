import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkSite} from '../../../plugins/training/src/check/checkSite';
import {parseComparisons} from '../../../plugins/training/src/comparison/load';
import type {Page} from '../../../plugins/training/src/pages';
import {show} from '../support/ranges';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();

/** Writes a doc and gives the page that the docs plugin would make of it. */
async function doc(docId: string, content: string, overrides: Partial<Page> = {}): Promise<Page> {
  const file = write(`docs/${docId}.mdx`, content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  return {
    file,
    permalink: `/docs/${docId}`,
    frontMatter,
    isBlogPost: false,
    docId,
    isLatest: true,
    ...overrides,
  };
}

function serviceDoc(name: string, facts: string, overrides: Partial<Page> = {}): Promise<Page> {
  const content = `---\nservice:\n  name: ${name}\n  facts:\n    ${facts}\n---\n\n# ${name}\n`;
  return doc(name, content, overrides);
}

const declaration = `table:
  title: One or two
  services: [one, two]
  rows:
    - {id: answers, label: Question it answers}
`;

async function check(pages: readonly Page[], comparisons = '') {
  const loaded = parseComparisons(comparisons, `${siteDir}/docs/comparisons.yml`);
  const checked = await checkSite(pages, loaded, {localeOf: () => 'en', rules: {}});
  return {
    ...checked,
    faults: checked.diagnostics.map(({code, file, range}) => {
      const name = file.slice(siteDir.length + 1);
      return `${name}:${show(range).split('-')[0] ?? ''} ${code}`;
    }),
  };
}

describe('a site with nothing wrong', () => {
  it('has its comparisons put together', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await serviceDoc('two', 'answers: "See [one](./one.mdx)."'),
    ];
    const {faults, comparisons} = await check(pages, declaration);
    expect(faults).toEqual([]);
    expect(comparisons.map(({id, services}) => [id, services.map(({name}) => name)])).toEqual([
      ['table', ['one', 'two']],
    ]);
    expect(comparisons[0]?.groups[0]?.rows[0]?.cells).toMatchObject([
      {content: ['Who?']},
      {content: ['See ', {tag: 'a', href: '/docs/one', children: ['one']}, '.']},
    ]);
  });

  it('may have pages without quiz and service, and no comparison', async () => {
    expect(await check([await doc('plain', '# Plain\n')])).toMatchObject({
      diagnostics: [],
      comparisons: [],
    });
  });

  it('is not read again', async () => {
    const page = await serviceDoc('one', '{}');
    expect((await check([{...page, file: '/not/there.mdx'}])).faults).toEqual([]);
  });
});

describe('the faults of a site', () => {
  it('are those of all pages and of the comparisons, each with its place', async () => {
    const quiz = await doc('quiz', '---\nquiz:\n  title: ""\n  questions: []\n---\n');
    const pages = [
      quiz,
      await serviceDoc('one', 'answer: Who?'),
      await serviceDoc('two', 'answers: What?'),
      await doc('three', '---\nservice: {number: 41}\n---\n'),
    ];
    const {faults} = await check(pages, `${declaration}  summary: none\n`);
    expect(faults).toEqual([
      'docs/quiz.mdx:3:10 quiz/empty-text',
      'docs/quiz.mdx:4:3 quiz/too-few-questions',
      'docs/one.mdx:5:5 comparison/unknown-row',
      'docs/three.mdx:2:1 service/missing-key',
      'docs/comparisons.yml:6:12 comparison/unknown-row',
    ]);
  });

  it('of the service and the quiz of one page are both reported', async () => {
    const page = await doc('both', '---\nservice: {number: 41}\nquiz: {}\n---\n');
    expect((await check([page])).faults).toEqual([
      'docs/both.mdx:2:1 service/missing-key',
      'docs/both.mdx:3:1 quiz/missing-key',
    ]);
  });

  it('of a quiz are reported for blog posts and standalone pages as well', async () => {
    const page = await doc('post', '---\nquiz: {}\n---\n', {docId: null});
    expect((await check([page])).faults).toEqual(['docs/post.mdx:2:1 quiz/missing-key']);
  });

  it('do not include facts while the rows are not known', async () => {
    const {faults, comparisons} = await check([await serviceDoc('one', 'answers: Who?')], 'a: [');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('comparison/yaml-syntax');
    expect(comparisons).toEqual([]);
  });

  it('do not include that a service is at fault and therefore not to be compared', async () => {
    const pages = [
      await serviceDoc('one', 'answers: Who?'),
      await doc('two', '---\nservice: {name: two, number: x, facts: {answers: What?}}\n---\n'),
    ];
    expect((await check(pages, declaration)).faults).toEqual([
      'docs/two.mdx:2:30 service/wrong-type',
    ]);
  });
});

describe('a misspelt key of the front matter', () => {
  it('is reported, where nothing would show what it says', async () => {
    const page = await doc('quizz', '---\nquizz: {questions: []}\n---\n');
    expect((await check([page])).faults).toEqual(['docs/quizz.mdx:2:1 page/misspelt-key']);
  });
});

describe('the pages of services', () => {
  it('are those of the version that readers get by default', async () => {
    const latest = await serviceDoc('one', 'answers: Now');
    const old = await serviceDoc('one', 'answers: Then', {
      isLatest: false,
      permalink: '/docs/1/one',
    });
    const two = await serviceDoc('two', 'answers: Who?');
    for (const pages of [
      [latest, old, two],
      [old, latest, two],
    ]) {
      const {comparisons} = await check(pages, declaration);
      expect(comparisons[0]?.services[0]?.permalink).toBe('/docs/one');
    }
  });
});

describe('a broken link in a fact', () => {
  it('is reported at the value', async () => {
    const pages = [
      await serviceDoc('one', 'answers: {value: Who?, note: "See [more](./more.mdx)."}'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {diagnostics, faults} = await check(pages, declaration);
    expect(faults).toEqual(['docs/one.mdx:5:34 comparison/broken-link']);
    expect(diagnostics).toMatchObject([
      {
        message: 'the link `./more.mdx` leads to no page of this site',
        found: '`./more.mdx`',
        expected: 'the name of a Markdown file, relative to this one',
      },
    ]);
  });

  it('is reported once, though the summary shows the value again', async () => {
    const pages = [
      await serviceDoc('one', 'answers: "See [more](./more.mdx)."'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {faults} = await check(pages, `${declaration}  summary: answers\n`);
    expect(faults).toEqual(['docs/one.mdx:5:14 comparison/broken-link']);
  });

  it('is reported once, though two comparisons show the value', async () => {
    const pages = [
      await serviceDoc('one', 'answers: "See [more](./more.mdx)."'),
      await serviceDoc('two', 'answers: What?'),
    ];
    const {faults} = await check(pages, declaration + declaration.replace('table', 'other'));
    expect(faults).toEqual(['docs/one.mdx:5:14 comparison/broken-link']);
  });
});
