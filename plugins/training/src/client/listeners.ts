/** Those who want to be told of changes. */
export interface Listeners {
  readonly tell: () => void;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * @param start is called before the first listener comes; what it returns, when the last one has
 *   gone
 */
export function createListeners(start: () => () => void): Listeners {
  const listeners = new Set<() => void>();
  let stop: () => void = () => undefined;
  return {
    tell() {
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        stop = start();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stop();
        }
      };
    },
  };
}
