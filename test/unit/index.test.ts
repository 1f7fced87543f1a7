import type {
  ConfigureWebpackUtils,
  LoadContext,
  Plugin,
  PluginContentLoadedActions,
  RouteConfig,
} from '@docusaurus/types';
import pluginTraining from '../../plugins/training/src';
import remarkTraining from '../../plugins/training/src/remark';
import {DEFAULT_OPTIONS, type PluginOptions} from '../../plugins/training/src/options';
import {getCurrentSite} from '../../plugins/training/src/page/currentSite';
import {createCompiler, type FakeCompiler, mdxRule} from './support/bundler';
import {createSiteFolder} from './support/siteFolder';

const {siteDir, write} = createSiteFolder();
const options: PluginOptions = {
  ...DEFAULT_OPTIONS,
  id: 'default',
  comparisons: 'docs/tables.yml',
};

function plugin(construct = pluginTraining, currentLocale = 'en') {
  const context = {
    siteDir,
    generatedFilesDir: `${siteDir}/.docusaurus`,
    baseUrl: '/base/',
    siteConfig: {
      plugins: [],
      presets: [],
      staticDirectories: ['static'],
      markdown: {},
      future: {experimental_vcs: {getFileLastUpdateInfo: () => Promise.resolve(null)}},
    },
    i18n: {currentLocale, defaultLocale: 'en', localeConfigs: {}},
    siteStorage: {type: 'localStorage', namespace: ''},
    localizationDir: `${siteDir}/i18n/en`,
    codeTranslations: {},
  } as unknown as LoadContext;
  return construct(context, options);
}

/** As much of the bundler as the plugin asks for. */
const BUNDLER = {
  currentBundler: {
    instance: {
      DefinePlugin: class {
        constructor(readonly definitions: Record<string, string>) {}
      },
    },
  },
} as unknown as ConfigureWebpackUtils;

function serviceDoc(name: string) {
  const frontMatter = {service: {name, facts: {answers: `What ${name} answers.`}}};
  return {id: name, source: `@site/docs/${name}.mdx`, permalink: `/base/docs/${name}`, frontMatter};
}

const version = {
  versionName: 'current',
  isLast: true,
  path: '/base/docs',
  contentPath: `${siteDir}/docs`,
};

const NO_SIDEBARS = {drafts: [], sidebars: {}};

function contentOf(docs: readonly object[]) {
  return {
    'docusaurus-plugin-content-docs': {
      default: {loadedVersions: [{...version, ...NO_SIDEBARS, docs}]},
    },
  };
}

/** Hands the site's content to the plugin and gives the routes that it adds. */
async function routesOf(
  docs: readonly object[],
  {allContentLoaded} = plugin(),
): Promise<RouteConfig[]> {
  const routes: RouteConfig[] = [];
  const actions: PluginContentLoadedActions = {
    addRoute: (route) => routes.push(route),
    createData: (name) => Promise.resolve(name),
    setGlobalData: () => undefined,
  };
  await allContentLoaded?.({allContent: contentOf(docs), actions});
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
    expect(plugin().getPathsToWatch?.()).toEqual([
      '{docs/tables.yml,docs/courses.yml,claims/verified.json,training-suppressions.json,docs/tables.yml}',
    ]);
  });

  it('watches the files of all versions and translations, once the docs are loaded', async () => {
    const own = plugin();
    const contentPathLocalized = `${siteDir}/i18n/en/docs`;
    const old = {...version, versionName: '1.0', isLast: false, contentPath: `${siteDir}/old`};
    const loadedVersions = [
      {
        ...version,
        ...NO_SIDEBARS,
        contentPathLocalized,
        docs: [serviceDoc('one'), serviceDoc('two')],
      },
      {...old, ...NO_SIDEBARS, docs: []},
    ];
    await own.allContentLoaded?.({
      allContent: {'docusaurus-plugin-content-docs': {default: {loadedVersions}}},
      actions: {
        addRoute: () => undefined,
        createData: (name) => Promise.resolve(name),
        setGlobalData: () => undefined,
      },
    });
    expect(own.getPathsToWatch?.()).toEqual([
      '{docs/tables.yml,i18n/en/docs/tables.yml,old/tables.yml,docs/courses.yml,i18n/en/docs/courses.yml,old/courses.yml,claims/verified.json,training-suppressions.json,docs/tables.yml}',
    ]);
  });

  it('tells the transformer about the site', () => {
    plugin();
    expect(getCurrentSite()).toEqual({
      siteDir,
      documentation: options.documentation,
      language: 'en',
      verified: {},
      claimWords: {
        checkedAgainst: 'Checked against {packages}',
        checkedAutomatically: 'Checked automatically',
        language: 'en',
      },
      authorTools: null,
      comparisons: [],
      coursePages: {places: {}, embeddable: []},
      dataModules: '@generated/docusaurus-plugin-training/default',
      headings: {
        knowledgeCheck: 'Knowledge check',
        assessment: 'Assessment',
        comparableServices: 'Comparable services',
      },
      direction: 'ltr',
    });
  });

  it('adds a page for every comparison, below the base URL', async () => {
    const routes = await routesOf([serviceDoc('one'), serviceDoc('two')]);
    expect(routes.map(({path}) => path)).toEqual(['/base/compare/table', '/base/compare']);
  });

  it('stops a build at a problem of the content', async () => {
    write('docs/two.mdx', '---\ntitle: Two\n---\n');
    await expect(
      routesOf([serviceDoc('one'), {...serviceDoc('two'), frontMatter: {}}]),
    ).rejects.toThrow('the doc `two` has no `service` in its front matter');
  });

  it('tells the transformer which comparisons pages can show', async () => {
    await routesOf([serviceDoc('one'), serviceDoc('two')]);
    expect(getCurrentSite().comparisons).toMatchObject([
      {folders: [`${siteDir}/docs`], comparisons: [{id: 'table'}]},
    ]);
  });

  it('begins anew for each build, with nothing of the one before', async () => {
    await routesOf([serviceDoc('one'), serviceDoc('two')]);
    plugin();
    expect(getCurrentSite().comparisons).toEqual([]);
  });

  it('lets components be found, and shares the runtime in both bundles', () => {
    const {configureWebpack} = plugin();
    const config = (isServer: boolean) =>
      configureWebpack?.({}, isServer, BUNDLER, undefined) as Record<string, unknown>;
    for (const isServer of [true, false]) {
      expect(config(isServer)).toMatchObject({
        resolve: {
          alias: {'docusaurus-plugin-training/client': expect.stringMatching(/client$/) as string},
        },
      });
    }
    for (const isServer of [false, true]) {
      expect(config(isServer)).toHaveProperty('optimization.splitChunks.cacheGroups.training');
      expect(config(isServer)).toMatchObject({
        plugins: [{}, {definitions: {TRAINING_LATIN_DIGITS: '"en-u-nu-latn"'}}],
      });
    }
  });
});

describe('the dev server', () => {
  const {NODE_ENV} = process.env;

  beforeEach(() => {
    Object.assign(process.env, {NODE_ENV: 'development'});
    write(
      'docs/tables.yml',
      'table:\n  title: One or two\n  services: [one, two]\n  rows: [{id: answers, label: Answers}]\n',
    );
  });

  afterEach(() => {
    Object.assign(process.env, {NODE_ENV});
  });

  interface LoaderOptions {
    readonly resolveMarkdownLink?: (link: object) => string | null;
  }

  interface BundlerConfig {
    readonly plugins: readonly {apply: (to: unknown) => void}[];
    readonly module: {readonly rules: readonly {use?: readonly {options?: LoaderOptions}[]}[]};
  }

  function bundlerConfigOf(own: Plugin): BundlerConfig {
    return own.configureWebpack?.({}, false, BUNDLER, undefined) as unknown as BundlerConfig;
  }

  function compilerOf(own: Plugin): FakeCompiler {
    const compiler = createCompiler([
      mdxRule([`${siteDir}/docs`], {beforeDefaultRemarkPlugins: [remarkTraining]}),
    ]);
    bundlerConfigOf(own).plugins[0]?.apply(compiler);
    return compiler;
  }

  function messagesOf(compiler: FakeCompiler): string {
    return compiler
      .compile()
      .map(({message}) => message)
      .join('\n');
  }

  /** What the bundler says after all content was loaded with these docs. */
  async function reportOf(own: Plugin, docs: readonly object[]): Promise<string> {
    await routesOf(docs, own);
    return messagesOf(compilerOf(own));
  }

  it('reports a service page that is gone at the line that names it, until it is back', async () => {
    const own = plugin();
    const both = [serviceDoc('one'), serviceDoc('two')];
    expect(await reportOf(own, both)).toBe('');
    expect(await reportOf(own, both.slice(0, 1))).toMatch(
      /comparison\/unknown-service[^]*docs\/tables\.yml:3:19/,
    );
    expect(await reportOf(own, both)).toBe('');
  });

  it('reads the file of the comparisons again whenever content was loaded', async () => {
    const own = plugin();
    const both = [serviceDoc('one'), serviceDoc('two')];
    const pathsOf = async () => (await routesOf(both, own)).map(({path}) => path);
    expect(await pathsOf()).toContain('/base/compare/table');
    write(
      'docs/tables.yml',
      'other: {title: One or two, services: [one, two], rows: [{id: answers, label: Answers}]}\n',
    );
    expect(await pathsOf()).toEqual(['/base/compare/other', '/base/compare']);
  });

  describe('that loads the plugin anew, and keeps its bundler', () => {
    const both = [serviceDoc('one'), serviceDoc('two')];
    let copy: {readonly default: typeof pluginTraining};
    const freshPlugin = () => plugin(copy.default);

    // With module variables of its own. It takes seconds where other tests run beside it.
    beforeAll(() => {
      jest.isolateModules(() => {
        copy = jest.requireActual('../../plugins/training/src');
      });
      expect(copy.default).not.toBe(pluginTraining);
    }, 60_000);

    it('compiles again and reports when a problem comes, and when it goes', async () => {
      const own = plugin();
      await routesOf(both, own);
      const compiler = compilerOf(own);
      await routesOf(both.slice(0, 1), freshPlugin());
      expect(compiler.watching.invalidate).toHaveBeenCalledTimes(1);
      expect(messagesOf(compiler)).toContain('comparison/unknown-service');

      await routesOf(both, freshPlugin());
      expect(compiler.watching.invalidate).toHaveBeenCalledTimes(2);
      expect(messagesOf(compiler)).toBe('');
    });

    it('finds where links of a new comparison lead', async () => {
      const own = plugin();
      await routesOf(both, own);
      const {rules} = bundlerConfigOf(own).module;
      write(
        'docs/tables.yml',
        'added: {title: One or two, services: [one, two], rows: [{id: answers, label: Answers}]}\n',
      );
      await routesOf(both, freshPlugin());
      const resolve = rules
        .flatMap(({use = []}) => use)
        .flatMap(({options}) => options?.resolveMarkdownLink ?? [])[0];
      const sourceFilePath = `${siteDir}/.docusaurus/comparison-quiz-added.mdx`;
      expect(resolve?.({linkPathname: './one.mdx', sourceFilePath})).toBe('/base/docs/one');
    });

    it('keeps comparisons and headings until they are loaded anew', async () => {
      const own = plugin();
      const headings = {path: 'headings', content: {knowledgeCheck: {message: 'Quiz time'}}};
      own.translateContent?.({content: undefined, translationFiles: [headings]});
      await routesOf(both, own);
      const fresh = freshPlugin();
      expect(getCurrentSite()).toMatchObject({
        headings: {knowledgeCheck: 'Quiz time'},
        comparisons: [{comparisons: [{id: 'table'}]}],
      });

      fresh.translateContent?.({content: undefined, translationFiles: []});
      write('docs/tables.yml', '');
      await routesOf(both, fresh);
      expect(getCurrentSite()).toMatchObject({headings: {knowledgeCheck: 'Knowledge check'}});
      expect(getCurrentSite().comparisons.flatMap(({comparisons}) => comparisons)).toEqual([]);
    });

    it('keeps what it knows of a language apart from others', async () => {
      const own = plugin();
      const german = plugin(pluginTraining, 'de');
      expect(getCurrentSite().headings.knowledgeCheck).toBe('Wissenscheck');
      await routesOf(both.slice(0, 1), own);
      expect(messagesOf(compilerOf(own))).toContain('comparison/unknown-service');
      expect(messagesOf(compilerOf(german))).toBe('');
    });
  });
});
