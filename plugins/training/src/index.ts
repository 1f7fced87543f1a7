import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toCommandContext} from './cli/commandContext';
import {extendCli} from './cli/extendCli';
import {defaultMessages, headingsFile} from './docusaurus/translations';
import {shortenPageData} from './docusaurus/wiring/pageData';
import {expectSupportedVersion} from './docusaurus/wiring/supportedVersion';
import {buildErrorTags} from './docusaurus/wiring/buildErrors';
import {addComparisonPages} from './lifecycle/addComparisonPages';
import {addCoursePages} from './lifecycle/addCoursePages';
import {addDraws} from './lifecycle/addDraws';
import {bundlerConfig} from './lifecycle/bundlerConfig';
import {checkAllContent} from './lifecycle/checkAllContent';
import {pathsToWatch} from './lifecycle/declarationFiles';
import {createInstance} from './lifecycle/instance';
import {takeTranslations} from './lifecycle/takeTranslations';
import type {PluginOptions} from './options';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions} from './options';
export type {
  Claim,
  ClaimAnswer,
  ClaimedBlock,
  ClaimedFact,
  ClaimedQuestion,
  ClaimSource,
  ClaimSources,
} from './claims/claim';

/** Knowledge checks, service headers, comparisons and courses of a site. */
export default function pluginTraining(context: LoadContext, options: PluginOptions): Plugin {
  expectSupportedVersion(context.siteDir);
  const {currentLocale} = context.i18n;
  const instance = createInstance(context, options);
  return {
    name: 'docusaurus-plugin-training',

    getThemePath: () => path.join(__dirname, 'theme'),

    getTypeScriptThemePath: () => path.join(__dirname, '..', 'src', 'theme'),

    getPathsToWatch: () => pathsToWatch(instance),

    getDefaultCodeTranslationMessages: () => Promise.resolve(defaultMessages(currentLocale)),

    getTranslationFiles: () => [headingsFile(currentLocale)],

    translateContent({content, translationFiles}) {
      takeTranslations(translationFiles, instance);
      return content;
    },

    async allContentLoaded({allContent, actions}) {
      const pages = await checkAllContent(allContent, instance);
      await shortenPageData(pages, allContent, context);
      await addComparisonPages(pages, instance, actions);
      await addCoursePages(instance, actions);
      await addDraws(instance, actions);
    },

    configureWebpack: (config, isServer, utils) => bundlerConfig(config, isServer, utils, instance),

    injectHtmlTags: () => (instance.isDevServer ? buildErrorTags() : {}),

    extendCli(cli) {
      extendCli(cli, toCommandContext(context, options));
    },
  };
}
