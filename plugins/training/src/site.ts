/** What the remark transformer needs to know about the site that it compiles pages of. */
export interface Site {
  /** Absolute path; file names in messages are shown relative to it. */
  readonly siteDir: string;
  /** Headings that the plugin writes into pages, in the language of the current build. */
  readonly headings: {readonly knowledgeCheck: string; readonly comparableServices: string};
}

/**
 * The config file imports the transformer and Docusaurus loads the plugin, each with a module
 * cache of its own: a module variable would be two variables. Docusaurus builds one locale after
 * the other, so there is one current site.
 */
const KEY = Symbol.for('docusaurus-plugin-training/site');

type Registry = Record<symbol, Site | undefined>;

export function setCurrentSite(site: Site): void {
  (globalThis as Registry)[KEY] = site;
}

/** @throws Error where the plugin is not in the config, which leaves the components unknown too */
export function getCurrentSite(): Site {
  const site = (globalThis as Registry)[KEY];
  if (!site) {
    throw new Error(
      "The remark transformer of docusaurus-plugin-training runs without its plugin. Add to docusaurus.config: plugins: ['docusaurus-plugin-training']",
    );
  }
  return site;
}
