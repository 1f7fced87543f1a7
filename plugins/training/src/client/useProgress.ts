import {useMemo, useSyncExternalStore} from 'react';
import {useLocation} from '@docusaurus/router';
import {type Attempt, NEW_ATTEMPT} from './attempt';
import type {QuestionModel} from './model';
import {attemptIn, type Progress} from './progress';
import {type ProgressStore, progressStoreOf} from './progressStore';

const NO_PROGRESS: Progress = new Map();

/** Stands in on the server and until the page is interactive: nobody has answered yet. */
const EMPTY_STORE: ProgressStore = {
  get: () => NO_PROGRESS,
  subscribe: () => () => undefined,
  set: () => undefined,
  clear: () => undefined,
};

/** The progress store of the current page. */
export function useProgressStore(): ProgressStore {
  const {pathname} = useLocation();
  return useMemo(
    () => (typeof window === 'undefined' ? EMPTY_STORE : progressStoreOf(pathname)),
    [pathname],
  );
}

/** The attempt at one question. Renders again only when that attempt changes. */
export function useAttempt(store: ProgressStore, question: QuestionModel): Attempt {
  return useSyncExternalStore(
    store.subscribe,
    () => attemptIn(store.get(), question),
    () => NEW_ATTEMPT,
  );
}

/** The progress of the whole page. Renders again when any attempt changes. */
export function useProgress(store: ProgressStore): Progress {
  return useSyncExternalStore(store.subscribe, store.get, () => NO_PROGRESS);
}
