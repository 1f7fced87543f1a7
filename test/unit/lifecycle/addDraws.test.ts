import {runInNewContext} from 'node:vm';
import type {LoadContext} from '@docusaurus/types';
import {drawsOfSite} from '../../../plugins/training/src/check/draws';
import {addDraws} from '../../../plugins/training/src/lifecycle/addDraws';
import type {Instance} from '../../../plugins/training/src/lifecycle/instance';
import {drawFile} from '../../../plugins/training/src/quiz/draws/drawFile';
import {outlineOf} from '../support/courses';
import {quizDoc, quizInput, statements} from '../support/quizPages';

type Pages = Parameters<typeof drawsOfSite>[0];

/** What each module that is written exports, by its name; an import gives what is imported. */
async function modulesOf(
  pages: Pages,
  trailingSlash?: boolean,
  courses: readonly object[] = [],
): Promise<Map<string, unknown>> {
  const {drawing} = drawsOfSite(pages, [outlineOf([])], '/site');
  const context = {
    siteDir: '/site',
    baseUrl: '/',
    siteConfig: {url: 'https://example.com', baseUrl: '/', trailingSlash},
    i18n: {currentLocale: 'en', defaultLocale: 'en', localeConfigs: {}},
  } as unknown as LoadContext;
  const instance = {context, isDevServer: true, state: {drawing, courses}} as unknown as Instance;
  const modules = new Map<string, unknown>();
  await addDraws(instance, {
    addRoute: () => undefined,
    setGlobalData: () => undefined,
    createData: (name, source) => {
      const expression = (typeof source === 'string' ? source : '')
        .replace(/^export default /, '')
        .replace(/;\n$/, '')
        .replaceAll('() => import(', '() => String(');
      const value: unknown = runInNewContext(`(${expression})`);
      modules.set(name, value);
      return Promise.resolve(name);
    },
  });
  return modules;
}

const final = quizDoc(
  'final',
  quizInput({
    id: 'exam',
    mode: 'assessment',
    draw: [{from: ['trails', 'lake'], count: 2}],
    questions: [{id: 'own', type: 'true-false', prompt: 'Is it?', answer: true}],
  }),
);

const PAGES = [
  final,
  quizDoc('trails', statements('region')),
  quizDoc('lake', statements('query', 'cost'), {frontMatter: {title: 'CloudTrail Lake'}}),
];

const moduleOf = async (pages: Pages, trailingSlash?: boolean) =>
  (await modulesOf(pages, trailingSlash)).get(drawFile(final.page.file, '/site'));

it('says what a page draws, and where that is read on', async () => {
  expect(await moduleOf(PAGES)).toMatchObject({
    pools: [
      {
        count: 2,
        pages: [
          {id: 'trails', title: 'trails', permalink: '/docs/trails', questions: ['region']},
          {
            id: 'lake',
            title: 'CloudTrail Lake',
            permalink: '/docs/lake',
            questions: ['query', 'cost'],
          },
        ],
      },
    ],
    own: ['own'],
    commit: null,
  });
});

it('says which course it ends, and where that leads', async () => {
  const end = {
    permalink: '/docs/final',
    review: '/course/a/review',
    certificate: '/course/a/certificate',
  };
  const course = {title: 'A', permalink: '/course/a', assessment: end};
  const modules = await modulesOf(PAGES, undefined, [{courses: [{course}]}]);
  expect(modules.get(drawFile(final.page.file, '/site'))).toMatchObject({
    course: {title: 'A', permalink: '/course/a', review: end.review, certificate: end.certificate},
  });
  expect(await moduleOf(PAGES)).toMatchObject({course: null});
});

it('writes addresses as the site has them', async () => {
  expect(await moduleOf(PAGES, true)).toMatchObject({
    pools: [{pages: [{permalink: '/docs/trails/'}, {permalink: '/docs/lake/'}]}],
  });
});

it('loads each page by the name of its quiz, and its own', async () => {
  const {load} = (await moduleOf(PAGES)) as {readonly load: Record<string, () => string>};
  expect(Object.entries(load).map(([id, page]) => [id, page()])).toEqual([
    ['exam', '@site/docs/final.mdx'],
    ['trails', '@site/docs/trails.mdx'],
    ['lake', '@site/docs/lake.mdx'],
  ]);
});

it.each([
  ['quotes', `What's "new" in \`it\`?`],
  ['a backslash', 'C:\\trails\\new'],
  ['separators of lines', 'One\u2028two\u2029three\nfour'],
  ['another script', 'سجلات الأحداث 追跡 🛤'],
  ['the end of a script', '</script><!-- ${title} -->'],
  ['the name of a prototype', '__proto__'],
])('is JavaScript whatever a page is called: with %s', async (_, name) => {
  const page = quizDoc(name, statements('query'), {frontMatter: {title: name}});
  const drawing = {...final, input: quizInput({draw: [{from: name, count: 1}]})};
  const written = await moduleOf([drawing, page]);
  expect(written).toMatchObject({pools: [{pages: [{id: name, title: name}]}]});
  const {load} = written as {readonly load: Record<string, () => string>};
  expect(Object.keys(load)).toContain(name);
  expect(load[name]?.()).toBe(`@site/docs/${name.replaceAll('\\', '/')}.mdx`);
});

it('writes nothing where no page draws', async () => {
  expect((await modulesOf(PAGES.slice(1))).size).toBe(0);
});
