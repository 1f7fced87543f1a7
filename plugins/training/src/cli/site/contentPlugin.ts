import path from 'node:path';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent, InitializedPlugin, LoadContext} from '@docusaurus/types';
import {getPluginI18nPath} from '@docusaurus/utils';
import type {PluggableList} from 'unified';
import {CONTENT_PLUGINS} from '../../docusaurus/contentPlugins';
import {collectDocsVersions, type DocsVersion} from '../../docusaurus/docsVersions';
import {collectOutlines, type Outline} from '../../docusaurus/outlines';
import {collectPages, type Page} from '../../docusaurus/pages';
import {type Placement, placementIn} from '../../docusaurus/wiring/pipelines';

/** A folder of pages, and the folder of their translations. */
export interface ContentFolder {
  readonly original: string;
  /** `null` where the language has none. */
  readonly translated: string | null;
}

/** A content plugin of the site, with what it has loaded. */
export interface ContentPlugin {
  readonly pages: readonly Page[];
  readonly folders: readonly ContentFolder[];
  /** Versions of its docs; none of a plugin for other pages. */
  readonly docsVersions: readonly DocsVersion[];
  readonly outlines: readonly Outline[];
  /** Remark plugins of its options, which decide how its Markdown is read. */
  readonly remarkPlugins: PluggableList;
  /** Where our transformer is among them. */
  readonly placement: Placement;
}

export function isContentPlugin({name}: InitializedPlugin): boolean {
  return CONTENT_PLUGINS.some((one) => one === name);
}

function pluginList(value: unknown): PluggableList {
  return Array.isArray(value) ? (value as PluggableList) : [];
}

function foldersOf(
  {name, options}: InitializedPlugin,
  content: unknown,
  {siteDir, localizationDir}: LoadContext,
): ContentFolder[] {
  if (name === 'docusaurus-plugin-content-docs') {
    return (content as DocsContent).loadedVersions.map(({contentPath, contentPathLocalized}) => ({
      original: contentPath,
      translated: contentPathLocalized ?? null,
    }));
  }
  const translated = getPluginI18nPath({localizationDir, pluginName: name, pluginId: options.id});
  return [{original: path.resolve(siteDir, String(options.path)), translated}];
}

/** Loads the content of a content plugin, as a build does. */
export async function loadContentPlugin(
  plugin: InitializedPlugin,
  context: LoadContext,
): Promise<ContentPlugin> {
  const {name, options} = plugin;
  const content = (await plugin.loadContent?.()) ?? null;
  const allContent: AllContent = content === null ? {} : {[name]: {[options.id]: content}};
  return {
    pages: collectPages(allContent, context.siteDir),
    docsVersions: collectDocsVersions(allContent),
    outlines: collectOutlines(allContent),
    folders: content === null ? [] : foldersOf(plugin, content, context),
    remarkPlugins: [
      ...pluginList(options.beforeDefaultRemarkPlugins),
      ...pluginList(options.remarkPlugins),
    ],
    placement: placementIn(options),
  };
}
