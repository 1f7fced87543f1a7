import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readFrontMatter} from '../../check/readFrontMatter';
import {type ComparisonSet, loadComparisonSets} from '../../comparison/declaration/sets';
import {type CourseSet, loadCourseSets} from '../../course/declaration/sets';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {markdownFile, type SourceFile} from '../../diagnostics/sourceFile';
import type {CommandContext} from '../commandContext';
import {withoutStack} from '../commandError';
import {type ContentPlugin, isContentPlugin, loadContentPlugin} from './contentPlugin';
import {withCurrentLocale} from './currentLocale';
import {findDeclarationPlaces} from '../../docusaurus/declarationPlaces';
import {type PageFolder, pageFoldersOf} from './pageFolders';

/** What pages were read from, by the absolute path of the file. */
interface ReadPages {
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Why the front matter of some cannot be read. */
  readonly unreadable: ReadonlyMap<string, Diagnostic>;
}

/** A site's content in one language. */
export interface LoadedSite extends ReadPages {
  readonly context: LoadContext;
  readonly contentPlugins: readonly ContentPlugin[];
  readonly pageFolders: readonly PageFolder[];
  readonly comparisons: readonly ComparisonSet[];
  readonly courses: readonly CourseSet[];
}

export interface LoadSiteOptions {
  readonly siteDir: string;
  /** Absolute path of the site's config. */
  readonly config: string;
  readonly locale: string;
  /** Files that declare comparisons and courses, relative to the site. */
  readonly comparisons: string;
  readonly courses: string;
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
function recordPages(context: LoadContext): ReadPages {
  const sources = new Map<string, SourceFile>();
  const unreadable = new Map<string, Diagnostic>();
  const {markdown} = context.siteConfig;
  const {parseFrontMatter} = markdown;
  markdown.parseFrontMatter = async (params) => {
    const {filePath, fileContent: content} = params;
    const source = markdownFile(filePath, () => content);
    sources.set(filePath, source);
    const {parsed, diagnostic} = await readFrontMatter(source, () => parseFrontMatter(params));
    if (diagnostic) {
      unreadable.set(filePath, diagnostic);
    }
    return parsed ?? {frontMatter: {}, content};
  };
  return {sources, unreadable};
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

async function load({siteDir, config, locale, ...files}: LoadSiteOptions): Promise<LoadedSite> {
  const {loadContext, initPlugins} = await loadCore();
  const context = await loadContext({siteDir, config, locale});
  const read = recordPages(context);
  const plugins = await initPlugins(context);
  const pageFolders = pageFoldersOf(plugins);
  try {
    const contentPlugins = await Promise.all(
      plugins.filter(isContentPlugin).map((plugin) => loadContentPlugin(plugin, context)),
    );
    const versions = contentPlugins.flatMap(({docsVersions}) => docsVersions);
    const placesOf = (file: string) =>
      findDeclarationPlaces(path.resolve(siteDir, file), versions, siteDir);
    const comparisons = await loadComparisonSets(placesOf(files.comparisons));
    const courses = await loadCourseSets(placesOf(files.courses));
    return {context, contentPlugins, pageFolders, comparisons, courses, ...read};
  } catch (error) {
    if (read.unreadable.size === 0) {
      throw withoutStack(error);
    }
    // A page that lacks its `id` or `slug` may be missed elsewhere: what is wrong is its YAML.
    return {context, contentPlugins: [], pageFolders, comparisons: [], courses: [], ...read};
  }
}

/**
 * @throws CommandError where the content cannot be loaded, and what Docusaurus throws where the config
 *   cannot
 */
export function loadSite(options: LoadSiteOptions): Promise<LoadedSite> {
  return withCurrentLocale(options.locale, () => load(options));
}

/**
 * Where the courses of a site are declared, and the sidebars of the docs that they are made of.
 *
 * @throws what Docusaurus throws where the config or the content cannot be loaded
 */
export async function loadCourseHome({
  siteDir,
  config,
  defaultLocale,
  options: {comparisons, courses},
}: CommandContext): Promise<{readonly file: string; readonly sidebars: readonly string[]}> {
  const site = await loadSite({siteDir, config, locale: defaultLocale, comparisons, courses});
  const file = path.resolve(siteDir, courses);
  const outlines = site.contentPlugins.flatMap((plugin) => plugin.outlines);
  const version = site.courses.find(({place}) => place.file === file)?.place.version?.id;
  const outline = outlines.find((one) => version === undefined || one.version === version);
  return {file, sidebars: [...(outline?.sidebars.keys() ?? [])]};
}
