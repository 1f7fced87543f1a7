import type {Locator} from '@playwright/test';
import {pressOn, tabTo} from './keyboard';

/**
 * An answer in the reader's words: options to choose, texts to type, items in their order, or the
 * match of each row.
 */
export type Answer = readonly string[];

/** How a reader gives answers of one type. */
export interface Input {
  readonly withMouse: (question: Locator, answer: Answer) => Promise<void>;
  /** Begins where the focus is: on the question, or on one of its controls. */
  readonly withKeyboard: (question: Locator, answer: Answer) => Promise<void>;
  /** The answer that the question shows. */
  readonly read: (question: Locator) => Promise<string[]>;
}

type Options = (question: Locator) => Locator;

const boxesOf: Options = (question) => question.getByRole('checkbox');
const radiosOf: Options = (question) => question.getByRole('radio');
const fieldsOf: Options = (question) => question.getByRole('textbox');
const menusOf: Options = (question) => question.getByRole('combobox');

function labelOf(option: Locator): Promise<string> {
  return option.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
}

async function labelsOfChecked(options: Locator): Promise<string[]> {
  const all = await options.all();
  const labels = await Promise.all(
    all.map(async (option) => ((await option.isChecked()) ? await labelOf(option) : null)),
  );
  return labels.filter((label) => label !== null).sort();
}

async function forEachWord(
  controls: Locator,
  answer: Answer,
  act: (control: Locator, word: string) => Promise<void>,
): Promise<void> {
  for (const [index, word] of answer.entries()) {
    await act(controls.nth(index), word);
  }
}

const radios: Input = {
  async withMouse(question, [label = '']) {
    await question.locator('label').filter({hasText: label}).click();
  },
  async withKeyboard(question, [label = '']) {
    const {keyboard} = question.page();
    await pressOn(radiosOf(question), 'Space');
    const wanted = question.getByRole('radio', {name: label, exact: true});
    while (!(await wanted.isChecked())) {
      await keyboard.press('ArrowDown');
    }
  },
  read: (question) => labelsOfChecked(radiosOf(question)),
};

const boxes: Input = {
  async withMouse(question, answer) {
    for (const box of await boxesOf(question).all()) {
      const label = await labelOf(box);
      if ((await box.isChecked()) !== answer.includes(label)) {
        await question.locator('label').filter({hasText: label}).click();
      }
    }
  },
  async withKeyboard(question, answer) {
    for (const box of await boxesOf(question).all()) {
      if ((await box.isChecked()) !== answer.includes(await labelOf(box))) {
        await pressOn(box, 'Space');
      }
    }
  },
  read: (question) => labelsOfChecked(boxesOf(question)),
};

const fields: Input = {
  withMouse: (question, answer) =>
    forEachWord(fieldsOf(question), answer, async (field, word) => {
      await field.click();
      await field.fill(word);
    }),
  withKeyboard: (question, answer) =>
    forEachWord(fieldsOf(question), answer, async (field, word) => {
      await pressOn(field, 'ControlOrMeta+A');
      await field.page().keyboard.type(word);
    }),
  read: (question) =>
    fieldsOf(question).evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({value}) => value)),
};

function itemsOf(question: Locator): Promise<string[]> {
  return question
    .locator('.training-item > div')
    .evaluateAll((texts) => texts.map(({textContent}) => textContent.trim()));
}

export function moveButton(question: Locator, direction: 'up' | 'down', item: string): Locator {
  return question.getByRole('button', {name: `Move ${direction} ${item}`, exact: true});
}

/** Brings each item up to its place, from the first place to the last. */
async function arrange(
  question: Locator,
  answer: Answer,
  moveUp: (button: Locator) => Promise<void>,
): Promise<void> {
  for (const [place, item] of answer.entries()) {
    const from = (await itemsOf(question)).indexOf(item);
    for (let step = from; step > place; step -= 1) {
      await moveUp(moveButton(question, 'up', item));
    }
  }
}

const items: Input = {
  withMouse: (question, answer) => arrange(question, answer, (button) => button.click()),
  withKeyboard: (question, answer) =>
    arrange(question, answer, (button) => pressOn(button, 'Enter')),
  read: itemsOf,
};

const menus: Input = {
  withMouse: (question, answer) =>
    forEachWord(menusOf(question), answer, async (menu, label) => {
      await menu.selectOption({label});
    }),
  withKeyboard: (question, answer) =>
    forEachWord(menusOf(question), answer, async (menu, label) => {
      const {keyboard} = menu.page();
      await tabTo(menu);
      await keyboard.press('Home');
      while ((await menu.locator('option:checked').textContent()) !== label) {
        await keyboard.press('ArrowDown');
      }
    }),
  // What was chosen is text once it cannot be changed.
  read: (question) =>
    question
      .locator('.training-match')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            (
              row.querySelector('option:checked') ??
              row.querySelector(':scope > :last-child > :first-child')
            )?.textContent.trim() ?? '',
        ),
      ),
};

export const INPUTS = {radios, boxes, fields, items, menus};
