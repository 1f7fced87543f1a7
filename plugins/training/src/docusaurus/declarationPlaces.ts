import path from 'node:path';
import type {DocsVersion} from './docsVersions';

/** Where a file may be that declares something of a site, or of a version of its docs. */
export interface DeclarationPlace {
  /** Absolute path. */
  readonly file: string;
  /** Absolute path of its translation, which takes its place; `null` where there can be none. */
  readonly translation: string | null;
  /**
   * The version whose docs it is about; `null` for the docs that readers get by default,
   * whichever docs plugin they belong to.
   */
  readonly version: DocsVersion | null;
  /** What stands before the id in addresses, as `next`; empty for what readers get by default. */
  readonly segment: string;
}

/** Docs are below `docs` unless their plugin has an id or the site says otherwise. */
function currentFolderOf(versions: readonly DocsVersion[], siteDir: string): string {
  const [first] = versions;
  const current = versions.find(({name}) => name === 'current');
  const byConvention = first && first.pluginId !== 'default' ? first.pluginId : 'docs';
  // A site may have no docs but those of its versions.
  return current?.folder ?? path.join(siteDir, byConvention);
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

/** The first parts of the addresses that all versions have in common. */
function commonPath(versions: readonly DocsVersion[]): readonly string[] {
  const [first = [], ...others] = versions.map((version) => version.path.split('/'));
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return end === -1 ? first : first.slice(0, end);
}

/** As docs do it: `next`, `1.0`, or what the site calls the version in addresses. */
function segmentOf(version: DocsVersion, versions: readonly DocsVersion[]): string {
  const own = version.path.split('/').slice(commonPath(versions).length).join('/');
  const byDefault = version.name === 'current' ? 'next' : version.name;
  return version.isLast ? '' : own || byDefault;
}

/** The docs plugin that the file belongs to: the one of the innermost folder. */
function ownVersions(
  file: string,
  versions: readonly DocsVersion[],
  siteDir: string,
): {readonly versions: readonly DocsVersion[]; readonly folder: string} | null {
  const pluginIds = [...new Set(versions.map(({pluginId}) => pluginId))];
  const [innermost] = pluginIds
    .map((id) => versions.filter(({pluginId}) => pluginId === id))
    .map((own) => ({versions: own, folder: currentFolderOf(own, siteDir)}))
    .filter(({folder}) => isInside(file, folder))
    .sort((one, other) => other.folder.length - one.folder.length);
  return innermost ?? null;
}

/**
 * Says where a file may be. One in the docs is copied with them into each
 * version, and translated with them; any other is one for all.
 *
 * @param file absolute path of the file in the docs that authors edit
 * @param versions of all docs plugins
 * @returns that of the version that readers get by default first
 */
export function findDeclarationPlaces(
  file: string,
  versions: readonly DocsVersion[],
  siteDir: string,
): DeclarationPlace[] {
  const own = ownVersions(file, versions, siteDir);
  if (own === null) {
    return [{file, translation: null, version: null, segment: ''}];
  }
  const name = path.relative(own.folder, file);
  return [...own.versions]
    .sort((one, other) => Number(other.isLast) - Number(one.isLast))
    .map((version) => ({
      file: path.join(version.folder, name),
      translation: version.translatedFolder && path.join(version.translatedFolder, name),
      version,
      segment: segmentOf(version, own.versions),
    }));
}

/** Absolute paths of all files whose change changes what is declared, whether they exist or not. */
export function filesToWatch(places: readonly DeclarationPlace[]): string[] {
  return places.flatMap(({file, translation}) =>
    translation === null ? [file] : [file, translation],
  );
}

/** What a file declares, in the language of the site. */
export interface Translated<T> {
  readonly declared: T;
  /** What `declared` translates; `null` where it is no translation. */
  readonly original: T | null;
}

/** Loads what is declared at a place: the translation, where there is one. */
export async function loadTranslated<T extends {readonly source: {readonly content: string}}>(
  {file, translation}: DeclarationPlace,
  load: (file: string) => Promise<T>,
): Promise<Translated<T>> {
  const translated = translation === null ? null : await load(translation);
  const original = await load(file);
  return translated === null || translated.source.content === ''
    ? {declared: original, original: null}
    : {declared: translated, original};
}
