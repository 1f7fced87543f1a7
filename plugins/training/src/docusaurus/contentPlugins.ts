import type {AllContent} from '@docusaurus/types';

/** Docusaurus' plugins whose pages may have a quiz. */
export const CONTENT_PLUGINS = [
  'docusaurus-plugin-content-docs',
  'docusaurus-plugin-content-blog',
  'docusaurus-plugin-content-pages',
] as const;

/** Content of every instance of a content plugin, by id; its type is the plugin's to promise. */
export function contentOf<T>(
  allContent: AllContent,
  plugin: (typeof CONTENT_PLUGINS)[number],
): [string, T][] {
  return Object.entries(allContent[plugin] ?? {}).filter(
    ([, content]) => content !== undefined && content !== null,
  ) as [string, T][];
}
