/** A value that there is once in a process. */
export interface ProcessValue<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/**
 * Keeps a value in the global object. The config file imports the transformer and Docusaurus loads
 * the plugin, each with a module cache of its own; and it loads the plugin anew for each language,
 * and when the config changes. A variable of a module would be several.
 *
 * @param name no other value has it
 * @param create makes the first value
 */
export function processValue<T>(name: string, create: () => T): ProcessValue<T> {
  const key = Symbol.for(`docusaurus-plugin-training/${name}`);
  const registry = globalThis as Record<symbol, T | undefined>;
  return {
    get: () => (registry[key] ??= create()),
    set(value) {
      registry[key] = value;
    },
  };
}
