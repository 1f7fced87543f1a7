import type {createStorageSlot} from 'docusaurus-plugin-training/storage';

/** One key of the browser's storage. */
export type Slot = ReturnType<typeof createStorageSlot>;

/** What is to be written where. */
export type Change = readonly [Slot, string];

/**
 * Writes everything, or nothing.
 *
 * @returns whether the browser has stored it
 */
export function writeAll(changes: readonly Change[]): boolean {
  const before = changes.map(([slot]) => [slot, slot.get()] as const);
  const isWritten = changes.every(([slot, text]) => {
    slot.set(text);
    return slot.get() === text;
  });
  if (!isWritten) {
    before.forEach(([slot, text]) => {
      if (text === null) {
        slot.del();
      } else {
        slot.set(text);
      }
    });
  }
  return isWritten;
}
