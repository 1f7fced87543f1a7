import type {PluginContentLoadedActions} from '@docusaurus/types';
import {createLastUpdates, wantsLastUpdates} from '../comparison/publish/lastUpdate';
import {createComparisonRoutes} from '../comparison/publish/routes';
import {writeComparedWith} from '../comparison/publish/writeComparedWith';
import {languageOfWords} from '../docusaurus/locales';
import type {Page} from '../docusaurus/pages';
import type {Instance} from './instance';
import {changeSite} from './state';

/** Adds a page for every comparison, and lets the other pages show comparisons and link to them. */
export async function addComparisonPages(
  pages: readonly Page[],
  {context, isDevServer, state}: Instance,
  actions: PluginContentLoadedActions,
): Promise<void> {
  const {siteDir, siteConfig, i18n} = context;
  const lastUpdateOf =
    !isDevServer && wantsLastUpdates(siteConfig)
      ? createLastUpdates(pages, siteConfig.future.experimental_vcs)
      : null;
  const sources = {siteDir, lastUpdateOf};
  const embeddable = await createComparisonRoutes(state.comparisons, sources, actions);
  const locale = languageOfWords(i18n.currentLocale, context.codeTranslations);
  await writeComparedWith(pages, state.comparisons, {siteDir, locale}, actions.createData);
  changeSite(state, {comparisons: embeddable});
}
