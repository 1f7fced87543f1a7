import {readdirSync} from 'node:fs';
import path from 'node:path';

/** Folders whose modules are in the bundle: the bundler follows them by itself. */
const BUNDLED_FOLDERS: ReadonlySet<string> = new Set(['theme', 'client']);

function nodeSideFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return BUNDLED_FOLDERS.has(entry.name) ? [] : nodeSideFiles(file);
    }
    return /\.(?:[jt]s|json)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [file] : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** webpack keeps its persistent cache here, Rspack below `experiments`. */
function isFileSystemCache(cache: unknown): boolean {
  return isObject(cache) && 'type' in cache && cache.type === 'filesystem';
}

/**
 * Tells the bundler's persistent cache that compiled pages depend on this plugin's code, which it
 * cannot know: without this, a new version of the plugin would show the pages of the old one.
 *
 * @param folder the plugin's own code
 */
export function buildDependencies(
  config: object,
  folder: string,
  extraFiles: readonly string[],
): Record<string, unknown> {
  const files = [...nodeSideFiles(folder), ...extraFiles];
  if (isFileSystemCache('cache' in config ? config.cache : null)) {
    return {cache: {buildDependencies: {training: files}}};
  }
  const experiments = 'experiments' in config ? config.experiments : null;
  const isPersistent =
    isObject(experiments) && 'cache' in experiments && isObject(experiments.cache);
  return isPersistent ? {experiments: {cache: {buildDependencies: files}}} : {};
}
