import type {Locator} from '@playwright/test';

/** More than any question has controls. */
const MAX_STEPS = 30;

/**
 * Presses Tab, or Shift and Tab where it stands before the focus, until one of the elements has the
 * focus.
 */
export async function tabTo(target: Locator): Promise<void> {
  const nextKey = () =>
    target.evaluateAll((elements) => {
      const focused = document.activeElement;
      const [first] = elements;
      if (!focused || !first) {
        throw new Error('There is nothing to go to, or nowhere to come from.');
      }
      if (elements.some((element) => element === focused)) {
        return null;
      }
      const follows = focused.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
      return follows ? 'Tab' : 'Shift+Tab';
    });
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const key = await nextKey();
    if (key === null) {
      return;
    }
    await target.page().keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Goes to a control with Tab and presses a key on it. */
export async function pressOn(target: Locator, key: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}
