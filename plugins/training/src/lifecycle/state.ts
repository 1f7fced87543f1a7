import type {DrawingPage} from '../check/draws';
import type {BuiltSet} from '../comparison/built/builtSet';
import type {BuiltCourseSet} from '../course/built/buildCourses';
import type {DocsVersion} from '../docusaurus/docsVersions';
import type {Permalinks} from '../docusaurus/permalinks';
import {processValue} from '../docusaurus/processValue';
import type {AcrossCloudsTexts} from '../docusaurus/translations';
import {setCurrentSite, type Site} from '../page/currentSite';
import type {SiteReport} from './siteReport';

/** What hooks find out about a site, for hooks that come later. */
export interface SiteState {
  readonly siteReport: SiteReport;
  /** What the transformer is told; changed by {@link changeSite}. */
  site: Site;
  acrossClouds: AcrossCloudsTexts;
  docsVersions: readonly DocsVersion[];
  comparisons: readonly BuiltSet[];
  courses: readonly BuiltCourseSet[];
  /** Pages whose quizzes draw from others. */
  drawing: readonly DrawingPage[];
  permalinks: Permalinks;
}

const STATES = processValue('states', () => new Map<string, SiteState>());

/**
 * When the config or a translation changes, the dev server loads the plugin anew and keeps its
 * bundler: the new instance goes on with the state of the one before.
 *
 * @param key the same for instances that replace each other
 */
export function keepState(key: string, create: () => SiteState): SiteState {
  const states = STATES.get();
  const state = states.get(key) ?? create();
  states.set(key, state);
  return state;
}

/** Tells the transformer what is new. */
export function changeSite(state: SiteState, change: Partial<Site>): void {
  state.site = {...state.site, ...change};
  setCurrentSite(state.site);
}
