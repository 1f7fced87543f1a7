import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {assembleComparison} from '../../../../plugins/training/src/comparison/assembly/assemble';
import type {
  BuiltComparison,
  BuiltSet,
} from '../../../../plugins/training/src/comparison/built/builtSet';
import {createComparisonRoutes} from '../../../../plugins/training/src/comparison/publish/routes';
import {comparisonOf, servicePage} from '../../support/comparison';
import {builtSet, comparisonSet, docsVersion} from '../../support/comparisonSet';

const pages = [servicePage('one', {row: 'A'}), servicePage('two', {row: 'B'})];

function built(permalink: string, id = 'one-or-two'): BuiltComparison {
  const input = comparisonOf([{id: 'row', label: 'Row'}], {description: 'In short.'});
  const comparison = assembleComparison(id, input, permalink, pages, (text) => [text]);
  return {comparison, pages, quiz: null};
}

const lastUpdates: Readonly<Record<string, number>> = {
  '/site/docs/one/overview.mdx': 1000,
  '/site/docs/two/overview.mdx': 2000,
};

async function create(sets: readonly BuiltSet[], isDevServer = false) {
  const routes: RouteConfig[] = [];
  const data = new Map<string, unknown>();
  const actions: PluginContentLoadedActions = {
    addRoute: (route) => routes.push(route),
    createData: (name, content) => {
      const isJson = typeof content === 'string' && name.endsWith('.json');
      data.set(`/data/${name}`, isJson ? JSON.parse(content) : content);
      return Promise.resolve(`/data/${name}`);
    },
    setGlobalData: jest.fn(),
  };
  const lastUpdateOf = (file: string) => Promise.resolve(lastUpdates[file] ?? null);
  const embeddable = await createComparisonRoutes(
    sets,
    {siteDir: '/site', lastUpdateOf: isDevServer ? null : lastUpdateOf},
    actions,
  );
  return {routes, data, embeddable};
}

/** What a page is given under a name. */
function dataOf(route: RouteConfig | undefined, name: string, data: ReadonlyMap<string, unknown>) {
  const module = route?.modules?.[name];
  return typeof module === 'string' ? data.get(module) : undefined;
}

const declared = {set: comparisonSet('table: {}')};

describe('the page of a comparison', () => {
  it('is at its address, with its data', async () => {
    const one = built('/base/compare/one-or-two');
    const {routes, data} = await create([builtSet({...declared, comparisons: [one]})]);
    const [route] = routes;
    expect(route).toMatchObject({
      path: '/base/compare/one-or-two',
      component: '@theme/ComparisonPage',
      exact: true,
    });
    expect(dataOf(route, 'comparison', data)).toEqual(one.comparison);
  });

  it('knows the others, and where all are listed', async () => {
    const comparisons = [built('/compare/a', 'a'), built('/compare/b', 'b')];
    const {routes, data} = await create([builtSet({...declared, comparisons})]);
    const [route] = routes;
    expect(route?.props).toEqual({indexPermalink: '/compare'});
    expect(dataOf(route, 'comparisons', data)).toMatchObject([
      {permalink: '/compare/a'},
      {permalink: '/compare/b'},
    ]);
  });

  it('was last changed when the newest page of its services was', async () => {
    const {routes} = await create([
      builtSet({...declared, comparisons: [built('/compare/one-or-two')]}),
    ]);
    expect(routes.map(({metadata}) => metadata)).toEqual(
      Array(2).fill({sourceFilePath: 'docs/comparisons.yml', lastUpdatedAt: 2000}),
    );
  });

  it('says nothing of changes in the dev server, where nobody asks', async () => {
    const set = builtSet({...declared, comparisons: [built('/compare/one-or-two')]});
    const {routes} = await create([set], true);
    expect(routes[0]?.metadata).toEqual({sourceFilePath: 'docs/comparisons.yml'});
  });

  it('comes from the pages of the services where no file declares it', async () => {
    const {routes} = await create([builtSet({comparisons: [built('/compare/across-clouds')]})]);
    expect(routes[0]?.metadata).toMatchObject({sourceFilePath: 'docs/one/overview.mdx'});
  });
});

describe('the quiz of a comparison', () => {
  const quiz = {questions: [{prompt: 'Which?'}]};

  it('is a page of MDX that the page of the comparison has', async () => {
    const comparisons = [{...built('/compare/a', 'a'), quiz}];
    const {routes, data} = await create([builtSet({...declared, comparisons})]);
    expect(routes[0]?.modules).toMatchObject({quiz: '/data/comparison-quiz-a.mdx'});
    expect(dataOf(routes[0], 'quiz', data)).toBe(`---\n${JSON.stringify({quiz})}\n---\n`);
  });

  it('is another in another version', async () => {
    const set = comparisonSet('', {segment: 'next'});
    const comparisons = [{...built('/compare/next/a', 'a'), quiz}];
    const {routes} = await create([builtSet({set, comparisons})]);
    expect(routes[0]?.modules).toMatchObject({quiz: '/data/comparison-quiz-next--a.mdx'});
  });

  it('is not there where there is none', async () => {
    const {routes} = await create([builtSet({comparisons: [built('/compare/a', 'a')]})]);
    expect(routes[0]?.modules).not.toHaveProperty('quiz');
  });
});

describe('the list of comparisons', () => {
  it('has a link to each', async () => {
    const comparisons = [built('/compare/a', 'a'), built('/compare/b', 'b')];
    const {routes, data} = await create([builtSet({...declared, comparisons})]);
    const route = routes.find(({path}) => path === '/compare');
    expect(route).toMatchObject({component: '@theme/ComparisonIndex', exact: true});
    expect(dataOf(route, 'comparisons', data)).toEqual(
      ['/compare/a', '/compare/b'].map((permalink) => ({
        permalink,
        title: 'One and two compared',
        description: 'In short.',
      })),
    );
  });

  it('is not there where there is nothing to list', async () => {
    expect((await create([builtSet()])).routes).toEqual([]);
  });

  it('is one for each version of the docs', async () => {
    const {routes, data} = await create([
      builtSet({comparisons: [built('/compare/a', 'a')]}),
      builtSet({permalink: '/compare/next', comparisons: [built('/compare/next/a', 'a')]}),
    ]);
    expect(routes.map(({path}) => path).toSorted()).toEqual([
      '/compare',
      '/compare/a',
      '/compare/next',
      '/compare/next/a',
    ]);
    expect(data.size).toBe(4);
  });
});

describe('what pages can show of comparisons', () => {
  it('is those of their version, with the ids that they can choose from', async () => {
    const version = docsVersion('1.0', {translatedFolder: '/site/i18n/fr/version-1.0'});
    const {embeddable, routes} = await create([
      builtSet({...declared, comparisons: [built('/compare/a', 'a')]}),
      builtSet({set: comparisonSet('', {version}), permalink: '/compare/1.0'}),
    ]);
    expect(embeddable).toEqual([
      {
        folders: ['/site/docs'],
        comparisons: [
          {
            id: 'a',
            module: routes[0]?.modules?.comparison,
            rowIds: ['row'],
            serviceIds: ['one/overview', 'two/overview'],
            doubtfulRowIds: [],
            doubtfulServiceIds: [],
          },
        ],
      },
      {
        folders: ['/site/versioned_docs/version-1.0', '/site/i18n/fr/version-1.0'],
        comparisons: [],
      },
    ]);
  });

  it('belongs to no folder where the comparisons are one for all versions', async () => {
    const set = comparisonSet('', {version: null});
    expect((await create([builtSet({set})])).embeddable).toEqual([{folders: [], comparisons: []}]);
  });
});
