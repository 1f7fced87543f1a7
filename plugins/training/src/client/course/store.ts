import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import {pageState, type PageState, type Tick} from './pageState';
import {readTicks, tickOf, writeTicks} from './ticks';

/** A page, as far as its state depends on it. */
export interface TrackedPage {
  readonly id: string;
  readonly codes: string;
  /** The file that earlier versions kept its answers under, if anybody knows. */
  readonly file?: string;
}

/** States of pages, in their order. */
export type States = readonly PageState[];

/** How far a reader is with the pages of a course, for as long as somebody looks. */
export interface CourseStore {
  /** The same object until something changes; empty before anybody looked. */
  readonly get: () => States;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ticks a page without questions, or takes that back. */
  readonly tick: (id: string, isDone: boolean) => void;
}

/** What a browser has of the quiz of a page. */
export function storedOf({id, codes, file = id}: TrackedPage): string | null {
  const at = (name: string) => createStorageSlot(`training.progress:${name}`).get();
  return codes ? (at(id) ?? at(file)) : null;
}

export function createCourseStore(pages: readonly TrackedPage[]): CourseStore {
  let states: States = [];
  /** What each state was made of. */
  const sources: string[] = [];

  /** @returns whether something has changed */
  const read = (): boolean => {
    const ticks = readTicks();
    const changes: [string, Tick | undefined][] = [];
    const next = pages.map((page, index) => {
      const {id, codes} = page;
      const stored = storedOf(page);
      const tick = ticks.get(id);
      const source = `${stored}${JSON.stringify(tick)}`;
      const before = states[index];
      if (before && sources[index] === source) {
        return before;
      }
      sources[index] = source;
      const state = pageState(codes, stored, tick, document.documentElement.lang);
      const isDone = state.status === 'done';
      // A page that is done stays so, until its answers are erased.
      if (codes && isDone === !tick) {
        changes.push([id, tickOf(isDone, true)]);
      }
      return state;
    });
    const isNew = next.some((own, index) => own !== states[index]);
    if (isNew) {
      states = next;
    }
    if (changes.length > 0) {
      writeTicks(changes);
    }
    return isNew;
  };

  return {
    get: () => states,
    subscribe(listener) {
      // Docusaurus tells a page of what it has stored itself, as of what other tabs have.
      const onStorage = () => {
        if (read()) {
          listener();
        }
      };
      addEventListener('storage', onStorage);
      onStorage();
      return () => {
        removeEventListener('storage', onStorage);
      };
    },
    tick(id, isDone) {
      writeTicks([[id, tickOf(isDone, false)]]);
    },
  };
}

export function countDone(states: States): number {
  return states.filter(({status}) => status === 'done').length;
}
