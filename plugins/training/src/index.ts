// Types of the theme components, for sites that swizzle them.
/// <reference path="./theme.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {verifiedQuizzes} from './claims/comparisonQuizzes';
import {createFactLine} from './claims/factLine';
import {NOTHING_VERIFIED, readVerified, verifiedFile} from './claims/verifiedFile';
import {checkSite} from './check/checkSite';
import {extendCli} from './cli/extendCli';
import {toComparisonOptions} from './comparison/comparisonOptions';
import {createLastUpdates, wantsLastUpdates} from './comparison/publish/lastUpdate';
import {resolveQuizLink} from './comparison/quiz/quizLinks';
import {createComparisonRoutes} from './comparison/publish/routes';
import {
  filesToWatch,
  findComparisonsPlaces,
  loadComparisonSets,
} from './comparison/declaration/sets';
import {collectDocsVersions} from './docusaurus/docsVersions';
import {createSiteReport} from './lifecycle/siteReport';
import type {PluginOptions} from './options';
import {collectPages, createLocaleLookup} from './docusaurus/pages';
import {setCurrentSite, type Site} from './page/currentSite';
import {keepState, type SiteState} from './lifecycle/siteState';
import {setBlogPosts} from './docusaurus/blogPost';
import {
  defaultMessages,
  headingsFile,
  readAcrossClouds,
  readClaimWords,
  readHeadings,
} from './docusaurus/translations';
import {writeComparedWith} from './comparison/publish/writeComparedWith';
import {expectOnlyInstance} from './docusaurus/wiring/onlyInstance';
import {latinDigits} from './docusaurus/wiring/latinDigits';
import {metadataRule} from './docusaurus/wiring/metadataRule';
import {quizPageRule} from './lifecycle/quizPageRule';
import {shareRuntime} from './docusaurus/wiring/sharedRuntime';
import {toWatchedPaths} from './docusaurus/wiring/watchedPaths';
import {cacheVersion, transformerFingerprint} from './docusaurus/wiring/cacheVersion';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions} from './options';
export type {
  Claim,
  ClaimAnswer,
  ClaimedBlock,
  ClaimedChoice,
  ClaimedFact,
  ClaimedFillIn,
  ClaimedMatching,
  ClaimedNumeric,
  ClaimedQuestion,
  ClaimedSequencing,
  ClaimedTrueFalse,
  ClaimSource,
  ClaimSources,
} from './claims/claim';

/** Knowledge checks, service headers and comparison pages from front matter. */
export default function pluginTraining(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, generatedFilesDir, siteConfig, i18n} = context;
  const {documentation} = options;
  const comparisonsFile = path.resolve(siteDir, options.comparisons);
  const claimsFile = verifiedFile(siteDir, options.claims);
  const isDevServer = process.env.NODE_ENV === 'development';
  const locale = i18n.currentLocale;
  const language = i18n.localeConfigs[locale]?.htmlLang ?? locale;
  let places = findComparisonsPlaces(comparisonsFile, [], siteDir);
  let acrossClouds = readAcrossClouds([], locale);
  const createState = (): SiteState => ({
    siteReport: createSiteReport({siteDir, isDevServer}),
    site: {
      siteDir,
      documentation,
      headings: readHeadings([], locale),
      dataModules: `@generated/docusaurus-plugin-training/${options.id}`,
      comparisons: [],
      verified: NOTHING_VERIFIED,
      claimWords: readClaimWords([], locale),
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
    getPathsToWatch: () => toWatchedPaths([...filesToWatch(places), claimsFile], siteDir),
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
      changeSite({
        headings: readHeadings(translationFiles, locale),
        claimWords: readClaimWords(translationFiles, locale),
      });
      return content;
    },

    async allContentLoaded({allContent, actions}) {
      expectOnlyInstance(allContent);
      const pages = collectPages(allContent, siteDir);
      setBlogPosts(pages.filter(({isBlogPost}) => isBlogPost).map(({file}) => file));
      places = findComparisonsPlaces(comparisonsFile, collectDocsVersions(allContent), siteDir);
      const verified = readVerified(claimsFile);
      const factLine = createFactLine(verified, state.site.claimWords, siteDir);
      const checked = await checkSite(pages, await loadComparisonSets(places), {
        localeOf: createLocaleLookup(context),
        rules: options.lint,
        comparisons: toComparisonOptions(options, context, acrossClouds, null, factLine),
      });
      state.comparisons = checked.comparisons;
      state.permalinks = new Map(pages.map(({file, permalink}) => [file, permalink]));
      state.siteReport.update(pages, checked.diagnostics, documentation);
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
      changeSite({
        comparisons: embeddable,
        verified: {...verified, ...verifiedQuizzes(checked.comparisons, verified, siteDir)},
      });
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
        state.siteReport.createBundlerPlugin(),
        new instance.DefinePlugin(latinDigits(language)),
      ],
    }),
  };
}
