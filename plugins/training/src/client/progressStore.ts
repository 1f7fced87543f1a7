import {createStorageSlot} from '@docusaurus/theme-common';
import type {Attempt} from './attempt';
import type {QuestionModel} from './model';
import {parseProgress, type Progress, serializeProgress} from './progress';

/** One key of the browser's storage; without a storage, it forgets what it is given. */
export type StorageSlot = ReturnType<typeof createStorageSlot>;

/** A page's progress: in memory for this visit, and in the browser's storage if it has any. */
export interface ProgressStore {
  /** The same object until something changes. */
  readonly get: () => Progress;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (question: QuestionModel, attempt: Attempt) => void;
  readonly clear: () => void;
}

/** Storage may be absent, full or blocked: memory is what counts, storage only remembers it. */
export function createProgressStore(slot: StorageSlot): ProgressStore {
  let stored = slot.get();
  let progress = parseProgress(stored);
  const listeners = new Set<() => void>();
  let stopListening: () => void = () => undefined;

  const notify = () => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const readSlot = () => {
    const latest = slot.get();
    if (latest !== stored) {
      stored = latest;
      progress = parseProgress(latest);
      notify();
    }
  };

  return {
    get: () => progress,
    subscribe(listener) {
      if (listeners.size === 0) {
        // Another tab may have written while nobody listened.
        readSlot();
        stopListening = slot.listen(readSlot);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stopListening();
        }
      };
    },
    set({id, hash}, attempt) {
      readSlot();
      progress = new Map(progress).set(id, {hash, attempt});
      const next = serializeProgress(progress);
      // Before it is written: the slot tells its own page about the change as well.
      const previous = stored;
      stored = next;
      slot.set(next);
      if (slot.get() !== next) {
        stored = previous;
      }
      notify();
    },
    clear() {
      progress = new Map();
      stored = null;
      slot.del();
      notify();
    },
  };
}

const stores = new Map<string, ProgressStore>();

/**
 * The store of a page: every part of a quiz shares it.
 *
 * Its storage key is `training.progress:<path>`, with the site's storage namespace.
 *
 * @param pathname path of the page, with the base URL
 */
export function progressStoreOf(pathname: string): ProgressStore {
  const page = pathname.replace(/(?:\/index\.html|\/)$/, '');
  const store =
    stores.get(page) ?? createProgressStore(createStorageSlot(`training.progress:${page}`));
  stores.set(page, store);
  return store;
}
