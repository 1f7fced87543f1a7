import type {BuiltSet} from './comparison/builtSet';
import type {EmbeddableSet} from './comparison/embed/embeddable';
import type {Permalinks} from './comparison/richText';
import type {Faults} from './faults';
import type {LintOptions} from './lint/lint';

/** What the remark transformer needs to know about the site that it compiles pages of. */
export interface Site {
  /** Absolute path; file names in messages are shown relative to it. */
  readonly siteDir: string;
  /** Of the current build, as in HTML: `en-GB`. */
  readonly language: string;
  /** Headings that the plugin writes into pages, in the language of the current build. */
  readonly headings: {readonly knowledgeCheck: string; readonly comparableServices: string};
  /** Folder of the modules that the plugin writes while content is loaded. */
  readonly dataModules: string;
  /** Comparisons that pages can show, by version of the docs; the first set is for all pages. */
  readonly comparisons: readonly EmbeddableSet[];
  /** Address of the authors' documentation, which reports lead to. */
  readonly documentation: string;
  /** What authors are shown below a quiz while the dev server runs, and in `build --dev`; `null` otherwise. */
  readonly authorTools: {readonly locale: string; readonly rules: LintOptions} | null;
}

/** What the bundler asks for after the instance of the plugin that it was given is replaced. */
export interface SiteState {
  readonly faults: Faults;
  site: Site;
  comparisons: readonly BuiltSet[];
  permalinks: Permalinks;
}

/**
 * The config file imports the transformer and Docusaurus loads the plugin, each with a module
 * cache of its own: a module variable would be two variables. Docusaurus builds one locale after
 * the other, so there is one current site.
 */
const SITE = Symbol.for('docusaurus-plugin-training/site');
const BLOG_POSTS = Symbol.for('docusaurus-plugin-training/blog-posts');
const STATES = Symbol.for('docusaurus-plugin-training/states');

interface Registry {
  [SITE]?: Site;
  [BLOG_POSTS]?: ReadonlySet<string>;
  [STATES]?: Map<string, SiteState>;
}

const registry = globalThis as Registry;

export function setCurrentSite(site: Site): void {
  registry[SITE] = site;
}

/**
 * When the config or a translation changes, the dev server loads the plugin anew and keeps its
 * bundler: the new instance goes on with the state of the one before.
 *
 * @param key the same for instances that replace each other
 */
export function keepState(key: string, create: () => SiteState): SiteState {
  const states = (registry[STATES] ??= new Map<string, SiteState>());
  const state = states.get(key) ?? create();
  states.set(key, state);
  return state;
}

/** @param files absolute paths */
export function setBlogPosts(files: readonly string[]): void {
  registry[BLOG_POSTS] = new Set(files);
}

/** Whether a file is a blog post, which stands in lists as well as on a page of its own. */
export function isBlogPost(file: string): boolean {
  return registry[BLOG_POSTS]?.has(file) ?? false;
}

/** @throws Error where the plugin is not in the config, which leaves the components unknown too */
export function getCurrentSite(): Site {
  const site = registry[SITE];
  if (!site) {
    throw new Error(
      "The remark transformer of docusaurus-plugin-training runs without its plugin. Add to docusaurus.config: plugins: ['docusaurus-plugin-training']",
    );
  }
  return site;
}
