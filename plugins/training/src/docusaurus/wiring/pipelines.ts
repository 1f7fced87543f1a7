import path from 'node:path';
import {isTrainingTransformer} from './transformerMark';
import {isObject} from '../isObject';

/** Where a content plugin's Markdown pipeline has our transformer. */
export type Placement = 'before-defaults' | 'after-defaults' | 'missing';

/** The MDX loader rule of one content plugin, as far as it matters here. */
interface Pipeline {
  readonly folders: readonly string[];
  readonly placement: Placement;
}

/** @param options of a content plugin, or of its loader */
export function placementIn(options: Readonly<Record<string, unknown>>): Placement {
  const has = (key: string) => {
    const list = options[key];
    return Array.isArray(list) && list.some(isTrainingTransformer);
  };
  if (has('beforeDefaultRemarkPlugins')) {
    return 'before-defaults';
  }
  return has('remarkPlugins') ? 'after-defaults' : 'missing';
}

function toPipelines(rule: unknown): Pipeline[] {
  if (!isObject(rule) || !(rule.test instanceof RegExp) || !rule.test.test('page.mdx')) {
    return [];
  }
  const folders = [rule.include].flat().filter((folder) => typeof folder === 'string');
  const loaders: unknown[] = [rule.use].flat();
  const loader = loaders.find(
    (use) => isObject(use) && String(use.loader).includes('mdx-loader') && isObject(use.options),
  );
  return isObject(loader) && isObject(loader.options)
    ? [{folders, placement: placementIn(loader.options)}]
    : [];
}

/**
 * Reads from a bundler's module rules which content folders are compiled with our transformer.
 *
 * It only reads: editing these rules has no effect, because Docusaurus has built the processors
 * by then. Its own fallback plugin reads them the same way.
 *
 * @returns `missing` for a file too whose pipeline is not known
 */
export function createPlacementLookup(rules: readonly unknown[]): (file: string) => Placement {
  const pipelines = rules.flatMap(toPipelines);
  return (file) => {
    const pipeline = pipelines.find(({folders}) =>
      folders.some((folder) =>
        file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep),
      ),
    );
    return pipeline?.placement ?? 'missing';
  };
}
