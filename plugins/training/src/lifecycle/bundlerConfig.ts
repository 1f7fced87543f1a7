import path from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {QUIZ_SCRIPTS} from '../quiz/quizScripts';
import {resolveQuizLink} from '../comparison/publish/quizLinks';
import {cacheVersion, transformerFingerprint} from '../docusaurus/wiring/cacheVersion';
import {languageOfWords} from '../docusaurus/locales';
import {latinDigits} from '../docusaurus/wiring/latinDigits';
import {shareRuntime} from '../docusaurus/wiring/sharedRuntime';
import {sharedStorage} from '../docusaurus/wiring/sharedStorage';
import type {Instance} from './instance';
import {quizPageRule} from './quizPageRule';

/** The folder of all code of the plugin. */
const FOLDER = path.dirname(__dirname);

/**
 * What the plugin changes in the configuration of a bundler.
 *
 * @param config the configuration as it is
 * @param isServer whether it is that of the bundle that writes the HTML
 */
export function bundlerConfig(
  config: object,
  isServer: boolean,
  {currentBundler: {instance: bundler}}: ConfigureWebpackUtils,
  {context, options, state}: Instance,
): object {
  const {siteDir, siteConfig, generatedFilesDir, i18n} = context;
  const locale = i18n.currentLocale;
  const storage = sharedStorage(FOLDER, context);
  const language = i18n.localeConfigs[locale]?.htmlLang ?? locale;
  return {
    ...cacheVersion(config, transformerFingerprint(FOLDER, state.site)),
    resolve: {
      alias: {
        'docusaurus-plugin-training/client': path.join(FOLDER, 'client'),
        'docusaurus-plugin-training/storage': storage.alias,
        'docusaurus-plugin-training/base.css': path.join(FOLDER, 'styles', 'base.css'),
      },
    },
    ...shareRuntime(FOLDER, siteDir, isServer, QUIZ_SCRIPTS),
    module: {
      rules: [
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
      new bundler.DefinePlugin({
        ...latinDigits(language, languageOfWords(locale, context.codeTranslations)),
        ...storage.names,
      }),
    ],
  };
}
