import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import {entriesOf, readKept, type Tick} from './pageState';

/** Where a browser keeps which pages are done, those of all courses. */
const slotOfTicks = () => createStorageSlot('training.pages');

/** Pages that are done, by what they are known by. */
export function readTicks(): Map<string, Tick> {
  const {pages} = readKept(slotOfTicks().get()) as {readonly pages?: unknown};
  return new Map(entriesOf(pages) as [string, Tick][]);
}

/** The day of the reader, as `2026-01-31`, which is how dates are written in Sweden. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** That a page is done today; `undefined` takes that back. */
export function tickOf(isDone: boolean, byQuestions: boolean): Tick | undefined {
  return isDone ? {day: today(), byQuestions} : undefined;
}

/** Ticks pages, or takes ticks back (`undefined`). Other tabs may have written since. */
export function writeTicks(changes: readonly (readonly [string, Tick | undefined])[]): void {
  const ticks = new Map([...readTicks(), ...changes]);
  slotOfTicks().set(JSON.stringify({version: 1, pages: Object.fromEntries(ticks)}));
}
