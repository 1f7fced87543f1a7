import type {LoadContext, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import pluginTraining from '../../plugins/training/src';
import {DEFAULT_OPTIONS, type PluginOptions} from '../../plugins/training/src/options';
import {getCurrentSite} from '../../plugins/training/src/site';
import {createSiteFolder} from './support/siteFolder';

const {siteDir, write} = createSiteFolder();
const options: PluginOptions = {
  ...DEFAULT_OPTIONS,
  id: 'default',
  comparisons: 'docs/tables.yml',
};

function plugin(overrides: Partial<PluginOptions> = {}) {
  const context = {
    siteDir,
    baseUrl: '/base/',
    i18n: {currentLocale: 'en', defaultLocale: 'en'},
    localizationDir: `${siteDir}/i18n/en`,
    codeTranslations: {},
  } as unknown as LoadContext;
  return pluginTraining(context, {...options, ...overrides});
}

function serviceDoc(name: string) {
  const frontMatter = {service: {name, facts: {answers: 'Who?'}}};
  return {id: name, source: `@site/docs/${name}.mdx`, permalink: `/base/docs/${name}`, frontMatter};
}

/** Loads the site's content and gives the routes that the plugin adds. */
async function routesOf(docs: readonly object[]): Promise<RouteConfig[]> {
  const {loadContent, allContentLoaded} = plugin();
  const routes: RouteConfig[] = [];
  const actions: PluginContentLoadedActions = {
    addRoute: (route) => routes.push(route),
    createData: (name) => Promise.resolve(name),
    setGlobalData: () => undefined,
  };
  const allContent = {
    'docusaurus-plugin-training': {default: await loadContent?.()},
    'docusaurus-plugin-content-docs': {
      default: {loadedVersions: [{isLast: true, docs}]},
    },
  };
  await allContentLoaded?.({allContent, actions});
  return routes;
}

describe('the plugin', () => {
  beforeAll(() => {
    write(
      'docs/tables.yml',
      'table: {title: One or two, services: [one, two], rows: [{id: answers, label: Answers}]}\n',
    );
  });

  it('is called what its options are called in the content of a site', () => {
    expect(plugin().name).toBe('docusaurus-plugin-training');
  });

  it('watches the file of the comparisons', () => {
    expect(plugin().getPathsToWatch?.()).toEqual([`${siteDir}/docs/tables.yml`]);
  });

  it('tells the transformer about the site', () => {
    plugin();
    expect(getCurrentSite()).toEqual({
      siteDir,
      documentation: options.documentation,
      authorTools: null,
      headings: {knowledgeCheck: 'Knowledge check', comparableServices: 'Comparable services'},
    });
  });

  it('adds a page for every comparison, below the base URL', async () => {
    const routes = await routesOf([serviceDoc('one'), serviceDoc('two')]);
    expect(routes.map(({path}) => path)).toEqual(['/base/compare/table']);
  });

  it('stops a build at a fault of the content', async () => {
    write('docs/two.mdx', '---\ntitle: Two\n---\n');
    await expect(
      routesOf([serviceDoc('one'), {...serviceDoc('two'), frontMatter: {}}]),
    ).rejects.toThrow('the doc `two` has no `service` in its front matter');
  });

  it('lets components be found, and shares the runtime in the bundle for browsers alone', () => {
    const {configureWebpack} = plugin();
    const config = (isServer: boolean) =>
      configureWebpack?.({}, isServer, {} as never, undefined as never) as Record<string, unknown>;
    for (const isServer of [true, false]) {
      expect(config(isServer)).toMatchObject({
        resolve: {
          alias: {'docusaurus-plugin-training/client': expect.stringMatching(/client$/) as string},
        },
      });
    }
    expect(config(false)).toHaveProperty('optimization');
    expect(config(true)).not.toHaveProperty('optimization');
  });
});
