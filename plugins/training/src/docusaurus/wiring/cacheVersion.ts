import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isObject} from '../isObject';

/** Folders whose modules are in the bundle: the bundler follows them by itself. */
const BUNDLED_FOLDERS: ReadonlySet<string> = new Set(['theme', 'client', 'storage']);

function nodeSideFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return BUNDLED_FOLDERS.has(entry.name) ? [] : nodeSideFiles(file);
    }
    return /\.(?:[jt]s|json)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [file] : [];
  });
}

/**
 * A name for everything that decides what the transformer makes of a page, apart from the page.
 *
 * @param folder the plugin's own code
 * @param site what the transformer knows of the site
 */
export function transformerFingerprint(folder: string, site: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(site));
  for (const file of nodeSideFiles(folder).sort()) {
    hash.update(path.relative(folder, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Puts the fingerprint into the version of the bundler's persistent cache, which cannot know that
 * compiled pages depend on it: without this, a new version of the plugin, or a new translation of
 * its headings, would show the pages of the old one.
 *
 * @param config the bundler's configuration: webpack has its persistent cache in `cache`, Rspack
 *   in `experiments.cache`
 * @returns what to merge into it
 */
export function cacheVersion(config: object, fingerprint: string): Record<string, unknown> {
  const versionOf = (cache: Record<string, unknown>) =>
    `${String(cache.version)}-training-${fingerprint}`;
  const {cache, experiments} = config as {cache?: unknown; experiments?: unknown};
  if (isObject(cache) && cache.type === 'filesystem') {
    return {cache: {version: versionOf(cache)}};
  }
  return isObject(experiments) && isObject(experiments.cache)
    ? {experiments: {cache: {version: versionOf(experiments.cache)}}}
    : {};
}
