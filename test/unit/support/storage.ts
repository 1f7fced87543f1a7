import type {StorageSlot} from '../../../plugins/training/src/client/quiz/quizSession';

/** A place in a browser's storage, seen from one page or from several. */
export interface FakeStorage {
  /** A slot of a page: as in a browser, its own changes reach it as well as those of others. */
  readonly open: () => StorageSlot;
  readonly content: () => string | null;
  /** How many pages are told of changes. */
  readonly listeners: () => number;
  /** From here on nothing can be written, as where storage is full. */
  readonly fill: () => void;
}

export function createStorage(initial: string | null = null): FakeStorage {
  let content = initial;
  let isFull = false;
  const listeners = new Set<() => void>();
  const change = (next: string | null) => {
    content = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    content: () => content,
    listeners: () => listeners.size,
    fill: () => {
      isFull = true;
    },
    open: () => ({
      get: () => content,
      set: (value) => {
        if (!isFull) {
          change(value);
        }
      },
      del: () => {
        change(null);
      },
      listen: (onChange) => {
        const listener = () => {
          onChange(new Event('storage') as StorageEvent);
        };
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    }),
  };
}

/** A page without storage, where Docusaurus gives a slot that keeps nothing. */
export const NO_STORAGE: StorageSlot = {
  get: () => null,
  set: () => undefined,
  del: () => undefined,
  listen: () => () => undefined,
};
