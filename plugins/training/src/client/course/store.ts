import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import {pageState, type PageState, type Tick} from './pageState';
import {readTicks, today, writeTicks} from './ticks';

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

/** What a state was made of, and the state. */
type Read = readonly [from: string, state: PageState];

export function createCourseStore(pages: readonly TrackedPage[]): CourseStore {
  let states: States = [];
  let reads: readonly Read[] = [];

  /** @returns whether something has changed */
  const read = (): boolean => {
    const ticks = readTicks();
    const changes: [string, Tick | undefined][] = [];
    const before = reads;
    reads = pages.map((page, index) => {
      const {id, codes} = page;
      const stored = storedOf(page);
      const tick = ticks.get(id);
      const from = `${stored}${JSON.stringify(tick)}`;
      if (before[index]?.[0] === from) {
        return before[index];
      }
      const state = pageState(codes, stored, tick, document.documentElement.lang);
      const isDone = state.status === 'done';
      // A page that is done stays so, until its answers are erased.
      if (codes && isDone === !tick) {
        changes.push([id, isDone ? {day: today(), byQuestions: true} : undefined]);
      }
      return [from, state];
    });
    const isNew = reads.some((own, index) => own !== before[index]);
    if (isNew) {
      states = reads.map(([, state]) => state);
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
      writeTicks([[id, isDone ? {day: today(), byQuestions: false} : undefined]]);
    },
  };
}

export function countDone(states: States): number {
  return states.filter(({status}) => status === 'done').length;
}
