import type {PluginContentLoadedActions, RouteMetadata} from '@docusaurus/types';
import {docuHash} from '@docusaurus/utils';
import {relativeFile} from '../../diagnostics/relativeFile';
import type {BuiltComparison, BuiltSet} from '../built/builtSet';
import type {EmbeddableSet} from '../embed/embeddable';
import {toEmbeddableSet} from '../embed/embeddableSet';
import {type LastUpdateOf, newestUpdate} from './lastUpdate';
import type {Comparison, ComparisonLink} from '../../shared/comparison';
import {quizPageContent, quizPageFile} from '../../quiz/ids/quizPage';

/** What routes tell other plugins, such as that of the sitemap. */
export interface RouteSources {
  /** Absolute path. */
  readonly siteDir: string;
  /** `null` where no other plugin would ask, as in the dev server. */
  readonly lastUpdateOf: LastUpdateOf | null;
}

function toLink({comparison: {permalink, title, description}}: BuiltComparison): ComparisonLink {
  return {permalink, title, description};
}

async function toMetadata(
  {set: {declared}}: BuiltSet,
  comparisons: readonly BuiltComparison[],
  {siteDir, lastUpdateOf}: RouteSources,
): Promise<RouteMetadata> {
  const files = comparisons.flatMap(({pages}) => pages.map(({file}) => file));
  // A site may have nothing but the comparison that is made from its pages.
  const source = declared.source.content === '' ? files[0] : declared.source.file;
  return {
    ...(source !== undefined && {sourceFilePath: relativeFile(source, siteDir)}),
    ...(lastUpdateOf && {lastUpdatedAt: await newestUpdate(files, lastUpdateOf)}),
  };
}

function dataName(permalink: string): string {
  return `comparison-${docuHash(permalink)}.json`;
}

/** The quiz of a comparison as a module of its page. */
async function createQuizPage(
  {quiz, comparison: {id}}: BuiltComparison,
  {set: {place}}: BuiltSet,
  {createData}: PluginContentLoadedActions,
): Promise<{readonly quiz?: string}> {
  if (quiz === null) {
    return {};
  }
  return {quiz: await createData(quizPageFile(place.segment, id), quizPageContent(quiz))};
}

/** Adds the pages of a set, and gives where the data of each comparison is. */
async function createRoutes(
  built: BuiltSet,
  sources: RouteSources,
  actions: PluginContentLoadedActions,
): Promise<EmbeddableSet> {
  const {createData, addRoute} = actions;
  const {permalink, comparisons} = built;
  const links = await createData(dataName(permalink), JSON.stringify(comparisons.map(toLink)));
  const modules = new Map<Comparison, string>();
  for (const one of comparisons) {
    const {comparison} = one;
    const module = await createData(dataName(comparison.permalink), JSON.stringify(comparison));
    modules.set(comparison, module);
    addRoute({
      path: comparison.permalink,
      component: '@theme/ComparisonPage',
      exact: true,
      modules: {
        comparison: module,
        comparisons: links,
        ...(await createQuizPage(one, built, actions)),
      },
      props: {indexPermalink: permalink},
      metadata: await toMetadata(built, [one], sources),
    });
  }
  if (comparisons.length > 0) {
    addRoute({
      path: permalink,
      component: '@theme/ComparisonIndex',
      exact: true,
      modules: {comparisons: links},
      metadata: await toMetadata(built, comparisons, sources),
    });
  }
  return toEmbeddableSet(built, (comparison) => modules.get(comparison) ?? '');
}

/**
 * Adds a page for every comparison, at its permalink, and one for each version of the docs that
 * lists them.
 *
 * @returns the comparisons that pages of each version can show, in the order of the sets
 */
export function createComparisonRoutes(
  sets: readonly BuiltSet[],
  sources: RouteSources,
  actions: PluginContentLoadedActions,
): Promise<EmbeddableSet[]> {
  return Promise.all(sets.map((built) => createRoutes(built, sources, actions)));
}
