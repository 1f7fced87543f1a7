import type {createStorageSlot as createOwnSlot} from '@docusaurus/theme-common';
import SiteStorage from '@generated/site-storage';

/** Set by the bundler, see `wiring/sharedStorage`. */
declare const TRAINING_NAMESPACE: string;

/** A browser may keep nothing for a site, and says so by an exception. */
function attempt<T>(action: (storage: Storage) => T, otherwise: T): T {
  try {
    return action(window[SiteStorage.type]);
  } catch {
    return otherwise;
  }
}

/** Tells the page itself, as the browser tells other tabs. */
function announce(key: string, oldValue: string | null, newValue: string | null): void {
  if (oldValue !== newValue) {
    window.dispatchEvent(new StorageEvent('storage', {key, oldValue, newValue}));
  }
}

/**
 * What `createStorageSlot` of `@docusaurus/theme-common` is, under the same keys in each language of
 * a site: there, each language has keys of its own. Bundles of the default language have that one.
 */
export function createStorageSlot(name: string): ReturnType<typeof createOwnSlot> {
  const key = name + TRAINING_NAMESPACE;
  const get = () => attempt((storage) => storage.getItem(key), null);
  const change = (value: string | null) => {
    attempt((storage) => {
      const before = storage.getItem(key);
      if (value === null) {
        storage.removeItem(key);
      } else {
        storage.setItem(key, value);
      }
      announce(key, before, value);
    }, undefined);
  };
  return {
    get,
    set: change,
    del: () => {
      change(null);
    },
    listen: (onChange: (event: StorageEvent) => void) => {
      const listener = (event: StorageEvent) => {
        if (event.key === key) {
          onChange(event);
        }
      };
      window.addEventListener('storage', listener);
      return () => {
        window.removeEventListener('storage', listener);
      };
    },
  };
}
