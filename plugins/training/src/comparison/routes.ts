import type {PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {Comparison} from './model';

/** Adds a page for every comparison, at `<basePath>/<id>`. */
export async function createComparisonRoutes(
  comparisons: readonly Comparison[],
  basePath: string,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  for (const comparison of comparisons) {
    const data = await createData(`comparison-${comparison.id}.json`, JSON.stringify(comparison));
    addRoute({
      path: normalizeUrl([basePath, comparison.id]),
      component: '@theme/ComparisonPage',
      exact: true,
      modules: {comparison: data},
    });
  }
}
