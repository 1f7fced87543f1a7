import type {LoadContext} from '@docusaurus/types';
import {NOTHING_SUPPRESSED} from '../check/suppressions/suppressions';
import {NOTHING_VERIFIED} from '../claims/verifiedFile';
import {readAcrossClouds, readClaimWords, readHeadings} from '../docusaurus/translations';
import type {PluginOptions} from '../options';
import {createSiteReport} from './siteReport';
import {changeSite, keepState, type SiteState} from './state';

/** The plugin in a site, in one language: what its hooks work with. */
export interface Instance {
  readonly context: LoadContext;
  readonly options: PluginOptions;
  /** Whether an author is watching, and can fix a problem while it runs. */
  readonly isDevServer: boolean;
  readonly state: SiteState;
}

function createState(
  {siteDir, i18n: {currentLocale, localeConfigs}}: LoadContext,
  {id, documentation}: PluginOptions,
  isDevServer: boolean,
): SiteState {
  return {
    siteReport: createSiteReport({siteDir, locale: currentLocale, isDevServer}),
    site: {
      siteDir,
      language: localeConfigs[currentLocale]?.htmlLang ?? currentLocale,
      documentation,
      headings: readHeadings([], currentLocale),
      direction: localeConfigs[currentLocale]?.direction === 'rtl' ? 'rtl' : 'ltr',
      dataModules: `@generated/docusaurus-plugin-training/${id}`,
      comparisons: [],
      coursePages: {places: {}, embeddable: []},
      verified: NOTHING_VERIFIED,
      claimWords: readClaimWords([], currentLocale),
      authorTools: null,
    },
    acrossClouds: readAcrossClouds([], currentLocale),
    docsVersions: [],
    comparisons: [],
    courses: [],
    drawing: [],
    permalinks: new Map(),
  };
}

/** Begins anew for a build; in the dev server, goes on where the instance before was. */
export function createInstance(context: LoadContext, options: PluginOptions): Instance {
  const isDevServer = process.env.NODE_ENV === 'development';
  const locale = context.i18n.currentLocale;
  const create = () => createState(context, options, isDevServer);
  const state = isDevServer
    ? keepState(JSON.stringify([context.siteDir, locale, options.id]), create)
    : create();
  // The config may have changed since the state was created.
  changeSite(state, {
    documentation: options.documentation,
    authorTools: isDevServer
      ? {locale, rules: options.lint, suppressions: NOTHING_SUPPRESSED}
      : null,
  });
  return {context, options, isDevServer, state};
}
