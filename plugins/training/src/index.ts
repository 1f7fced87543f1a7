// Types of the theme components, for sites that swizzle them.
/// <reference path="./theme.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkSite} from './check/checkSite';
import {extendCli} from './cli/extendCli';
import {toComparisonOptions} from './comparison/comparisonOptions';
import {createLastUpdates, wantsLastUpdates} from './comparison/lastUpdate';
import {resolveQuizLink} from './comparison/quizLinks';
import {createComparisonRoutes} from './comparison/routes';
import {filesToWatch, findComparisonsPlaces, loadComparisonSets} from './comparison/sets';
import {collectDocsVersions} from './docsVersions';
import {createFaults} from './faults';
import type {PluginOptions} from './options';
import {collectPages, createLocaleLookup} from './pages';
import {keepState, setBlogPosts, setCurrentSite, type Site, type SiteState} from './site';
import {defaultMessages, headingsFile, readAcrossClouds, readHeadings} from './translations';
import {writeComparedWith} from './service/writeComparedWith';
import {expectOnlyInstance} from './wiring/onlyInstance';
import {latinDigits} from './wiring/latinDigits';
import {metadataRule} from './wiring/metadataRule';
import {quizPageRule} from './wiring/quizPageRule';
import {shareRuntime} from './wiring/sharedRuntime';
import {toWatchedPaths} from './wiring/watchedPaths';
import {cacheVersion, transformerFingerprint} from './wiring/cacheVersion';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions} from './options';

/** Knowledge checks, service headers and comparison pages from front matter. */
export default function pluginTraining(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, generatedFilesDir, siteConfig, i18n} = context;
  const {documentation} = options;
  const comparisonsFile = path.resolve(siteDir, options.comparisons);
  const isDevServer = process.env.NODE_ENV === 'development';
  const locale = i18n.currentLocale;
  const language = i18n.localeConfigs[locale]?.htmlLang ?? locale;
  let places = findComparisonsPlaces(comparisonsFile, [], siteDir);
  let acrossClouds = readAcrossClouds([], locale);
  const createState = (): SiteState => ({
    faults: createFaults({siteDir, isDevServer}),
    site: {
      siteDir,
      language,
      documentation,
      headings: readHeadings([], locale),
      dataModules: `@generated/docusaurus-plugin-training/${options.id}`,
      comparisons: [],
      authorTools: null,
    },
    comparisons: [],
    permalinks: new Map(),
  });
  const state = isDevServer
    ? keepState(JSON.stringify([siteDir, locale, options.id]), createState)
    : createState();
  const changeSite = (change: Partial<Site>): void => {
    state.site = {...state.site, ...change};
    setCurrentSite(state.site);
  };
  // The config may have changed since the state was created.
  changeSite({documentation, authorTools: isDevServer ? {locale, rules: options.lint} : null});

  return {
    name: 'docusaurus-plugin-training',
    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, '..', 'src', 'theme'),
    // The dev server asks when all content is loaded.
    getPathsToWatch: () => toWatchedPaths(filesToWatch(places), siteDir),
    getDefaultCodeTranslationMessages: () => Promise.resolve(defaultMessages(locale)),
    getTranslationFiles: () => [headingsFile(locale)],
    extendCli: (cli) => {
      const {locales, defaultLocale} = i18n;
      const today = new Date().toISOString().slice(0, 10);
      const config = context.siteConfigPath;
      extendCli(cli, {siteDir, config, locales, defaultLocale, options, today});
    },

    translateContent({content, translationFiles}) {
      acrossClouds = readAcrossClouds(translationFiles, locale);
      changeSite({headings: readHeadings(translationFiles, locale)});
      return content;
    },

    async allContentLoaded({allContent, actions}) {
      expectOnlyInstance(allContent);
      const pages = collectPages(allContent, siteDir);
      setBlogPosts(pages.filter(({isBlogPost}) => isBlogPost).map(({file}) => file));
      places = findComparisonsPlaces(comparisonsFile, collectDocsVersions(allContent), siteDir);
      const checked = await checkSite(pages, await loadComparisonSets(places), {
        localeOf: createLocaleLookup(context),
        rules: options.lint,
        comparisons: toComparisonOptions(options, context, acrossClouds, null),
      });
      state.comparisons = checked.comparisons;
      state.permalinks = new Map(pages.map(({file, permalink}) => [file, permalink]));
      state.faults.update(pages, checked.diagnostics, documentation);
      const lastUpdateOf =
        !isDevServer && wantsLastUpdates(siteConfig)
          ? createLastUpdates(pages, siteConfig.future.experimental_vcs)
          : null;
      const embeddable = await createComparisonRoutes(
        checked.comparisons,
        {siteDir, lastUpdateOf},
        actions,
      );
      await writeComparedWith(pages, checked.comparisons, {siteDir, locale}, actions.createData);
      changeSite({comparisons: embeddable});
    },

    configureWebpack: (config, isServer, {currentBundler: {instance}}) => ({
      ...cacheVersion(config, transformerFingerprint(__dirname, state.site)),
      resolve: {alias: {'docusaurus-plugin-training/client': path.join(__dirname, 'client')}},
      ...shareRuntime(__dirname, siteDir, isServer),
      module: {
        rules: [
          metadataRule(generatedFilesDir),
          quizPageRule({
            folder: path.join(generatedFilesDir, 'docusaurus-plugin-training', options.id),
            siteDir,
            siteConfig,
            resolveLink: (link, quizPage) =>
              resolveQuizLink(link, quizPage, state.comparisons, state.permalinks, siteDir),
          }),
        ],
      },
      plugins: [
        state.faults.createBundlerPlugin(),
        new instance.DefinePlugin(latinDigits(language)),
      ],
    }),
  };
}
