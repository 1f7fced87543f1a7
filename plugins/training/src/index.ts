// Types of the theme components, for sites that swizzle them.
/// <reference path="./theme.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {checkSite} from './check/checkSite';
import {extendCli} from './cli/extendCli';
import {type LoadedComparisons, loadComparisons} from './comparison/load';
import {createComparisonRoutes} from './comparison/routes';
import {createFaults} from './faults';
import type {PluginOptions} from './options';
import {collectPages, createLocaleLookup} from './pages';
import {setBlogPosts, setCurrentSite, type Site} from './site';
import {defaultMessages, headingsFile, readHeadings} from './translations';
import {shareRuntime} from './wiring/sharedRuntime';
import {cacheVersion, transformerFingerprint} from './wiring/cacheVersion';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions} from './options';

/** Knowledge checks, service headers and comparison pages from front matter. */
export default function pluginTraining(
  context: LoadContext,
  options: PluginOptions,
): Plugin<LoadedComparisons> {
  const {siteDir, i18n, baseUrl} = context;
  const {documentation} = options;
  const comparisonsFile = path.resolve(siteDir, options.comparisons);
  const comparisonBasePath = normalizeUrl([baseUrl, options.comparisonBasePath]);
  const isDevServer = process.env.NODE_ENV === 'development';
  const faults = createFaults({siteDir, documentation, isDevServer});
  const locale = i18n.currentLocale;
  let site: Site = {
    siteDir,
    documentation,
    headings: readHeadings([], locale),
    authorTools: isDevServer ? {locale, rules: options.lint} : null,
  };
  setCurrentSite(site);

  return {
    name: 'docusaurus-plugin-training',
    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, '..', 'src', 'theme'),
    getPathsToWatch: () => [comparisonsFile],
    getDefaultCodeTranslationMessages: () => Promise.resolve(defaultMessages(locale)),
    getTranslationFiles: () => [headingsFile(locale)],
    loadContent: () => loadComparisons(comparisonsFile),
    extendCli: (cli) => {
      const {locales, defaultLocale} = i18n;
      extendCli(cli, {siteDir, config: context.siteConfigPath, locales, defaultLocale, options});
    },

    translateContent({content, translationFiles}) {
      site = {...site, headings: readHeadings(translationFiles, locale)};
      setCurrentSite(site);
      return content;
    },

    async allContentLoaded({allContent, actions}) {
      const own = allContent['docusaurus-plugin-training']?.[options.id];
      const pages = collectPages(allContent, siteDir);
      setBlogPosts(pages.filter(({isBlogPost}) => isBlogPost).map(({file}) => file));
      const {diagnostics, comparisons} = await checkSite(pages, own as LoadedComparisons, {
        localeOf: createLocaleLookup(context),
        rules: options.lint,
      });
      faults.update(pages, diagnostics);
      await createComparisonRoutes(comparisons, comparisonBasePath, actions);
    },

    configureWebpack: (config, isServer) => ({
      ...cacheVersion(config, transformerFingerprint(__dirname, site)),
      resolve: {alias: {'docusaurus-plugin-training/client': path.join(__dirname, 'client')}},
      ...(isServer ? {} : shareRuntime(__dirname, siteDir)),
      plugins: [faults.createBundlerPlugin()],
    }),
  };
}
