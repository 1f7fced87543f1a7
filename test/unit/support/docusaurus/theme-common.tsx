/** localStorage as Docusaurus wraps it: it tells its own page about a change, and never throws. */
export function createStorageSlot(key: string) {
  return {
    get: () => window.localStorage.getItem(key),
    set: (value: string) => {
      window.localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', {key, newValue: value}));
    },
    del: () => {
      window.localStorage.removeItem(key);
      window.dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
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
