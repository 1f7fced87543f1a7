/**
 * Tells our transformer from others in a bundler's options. A symbol of the global registry,
 * because the config file and Docusaurus may load the module twice.
 */
const MARK = Symbol.for('docusaurus-plugin-training/remark');

export function markAsTrainingTransformer<T extends object>(transformer: T): T {
  return Object.assign(transformer, {[MARK]: true});
}

/** @param entry an entry of a remark plugin list: a transformer, or `[transformer, options]` */
export function isTrainingTransformer(entry: unknown): boolean {
  const transformer: unknown = Array.isArray(entry) ? entry[0] : entry;
  return typeof transformer === 'function' && MARK in transformer;
}
