import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {contentOf} from './contentPlugins';

/** A version of the docs of one docs plugin, and where they are. */
export interface DocsVersion {
  /** Of all versions of all docs plugins: `default/1.0`. */
  readonly id: string;
  /** Id of the docs plugin. */
  readonly pluginId: string;
  /** `current`, or what its author called it. */
  readonly name: string;
  /** Whether readers get it by default. */
  readonly isLast: boolean;
  /** Address of its pages, with the base URL. */
  readonly path: string;
  /** Absolute path of the folder of its docs. */
  readonly folder: string;
  /** Absolute path of the folder of their translations; `null` where the language has none. */
  readonly translatedFolder: string | null;
}

export function docsVersionId(pluginId: string, name: string): string {
  return `${pluginId}/${name}`;
}

/** Every version of every docs plugin that a site has loaded. */
export function collectDocsVersions(allContent: AllContent): DocsVersion[] {
  const instances = contentOf<DocsContent>(allContent, 'docusaurus-plugin-content-docs');
  return instances.flatMap(([pluginId, {loadedVersions}]) =>
    loadedVersions.map(
      ({versionName, isLast, path, contentPath, contentPathLocalized}): DocsVersion => ({
        id: docsVersionId(pluginId, versionName),
        pluginId,
        name: versionName,
        isLast,
        path,
        folder: contentPath,
        translatedFolder: contentPathLocalized ?? null,
      }),
    ),
  );
}
