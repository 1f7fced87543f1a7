import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readFrontMatter} from '../check/readFrontMatter';
import {
  type ComparisonSet,
  findComparisonsPlaces,
  loadComparisonSets,
} from '../comparison/declaration/sets';
import type {Diagnostic} from '../diagnostics/diagnostic';
import type {CommandContext} from './commandContext';
import {type ContentPlugin, isContentPlugin, loadContentPlugin} from './contentPlugin';
import {withCurrentLocale} from './currentLocale';
import {type PageFolder, pageFoldersOf} from './pageFolders';

/** The text of a page, and what its YAML came to. */
export interface PageSource {
  readonly content: string;
  /** `null` where the front matter can be read. */
  readonly diagnostic: Diagnostic | null;
}

/** A site's content in one language. */
export interface LoadedSite {
  readonly context: LoadContext;
  readonly contentPlugins: readonly ContentPlugin[];
  readonly pageFolders: readonly PageFolder[];
  /** By the absolute path of the file. */
  readonly sources: ReadonlyMap<string, PageSource>;
  readonly comparisons: readonly ComparisonSet[];
}

export interface LoadSiteOptions {
  readonly siteDir: string;
  /** Absolute path of the site's config. */
  readonly config: string;
  readonly locale: string;
  /** File that declares comparisons, relative to the site. */
  readonly comparisons: string;
}

/**
 * Docusaurus has no public way to load a site's content from a command. These two functions are
 * what its own commands call.
 */
async function loadCore() {
  const {loadContext} = await import('@docusaurus/core/lib/server/site.js');
  const {initPlugins} = await import('@docusaurus/core/lib/server/plugins/init.js');
  return {loadContext, initPlugins};
}

/**
 * Has each page's text kept as it is read, and lets a page whose YAML has errors pass as one
 * without front matter, so that one run reports the problems of all pages.
 */
function recordSources(context: LoadContext): Map<string, PageSource> {
  const sources = new Map<string, PageSource>();
  const {markdown} = context.siteConfig;
  const {parseFrontMatter} = markdown;
  markdown.parseFrontMatter = async (params) => {
    const {filePath, fileContent: content} = params;
    const {parsed, diagnostic} = await readFrontMatter(content, filePath, () =>
      parseFrontMatter(params),
    );
    sources.set(filePath, {content, diagnostic});
    return parsed ?? {frontMatter: {}, content};
  };
  return sources;
}

/**
 * Folders of the pages of a site in all its languages.
 *
 * @throws what Docusaurus throws where the config cannot be loaded
 */
export async function loadPageFolders({
  siteDir,
  config,
  locales,
}: CommandContext): Promise<PageFolder[]> {
  const {loadContext, initPlugins} = await loadCore();
  const folders: PageFolder[] = [];
  for (const locale of locales) {
    const plugins = await withCurrentLocale(locale, async () =>
      initPlugins(await loadContext({siteDir, config, locale})),
    );
    folders.push(...pageFoldersOf(plugins));
  }
  return folders;
}

async function load({siteDir, config, locale, comparisons}: LoadSiteOptions): Promise<LoadedSite> {
  const {loadContext, initPlugins} = await loadCore();
  const context = await loadContext({siteDir, config, locale});
  const sources = recordSources(context);
  const plugins = await initPlugins(context);
  const pageFolders = pageFoldersOf(plugins);
  try {
    const contentPlugins = await Promise.all(
      plugins.filter(isContentPlugin).map((plugin) => loadContentPlugin(plugin, context)),
    );
    const versions = contentPlugins.flatMap(({docsVersions}) => docsVersions);
    const places = findComparisonsPlaces(path.resolve(siteDir, comparisons), versions, siteDir);
    const loaded = await loadComparisonSets(places);
    return {context, contentPlugins, pageFolders, sources, comparisons: loaded};
  } catch (error) {
    if ([...sources.values()].every(({diagnostic}) => diagnostic === null)) {
      throw error;
    }
    // A page that lacks its `id` or `slug` may be missed elsewhere: what is wrong is its YAML.
    return {context, contentPlugins: [], pageFolders, sources, comparisons: []};
  }
}

/** @throws what Docusaurus throws where the config or the content cannot be loaded */
export function loadSite(options: LoadSiteOptions): Promise<LoadedSite> {
  return withCurrentLocale(options.locale, () => load(options));
}
