import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test as base} from '@playwright/test';

/** Milliseconds between two presses of a reader: buttons take faster ones for one. */
const READING = 600;

/** A test that fails on anything that the page reports: errors, warnings, failed hydration. */
export const test = base.extend<{silentConsole: undefined}>({
  silentConsole: [
    async ({page}, use) => {
      const reported: string[] = [];
      await page.addInitScript((reading) => {
        const now = performance.now.bind(performance);
        let passed = 0;
        performance.now = () => now() + passed;
        const pass = () => {
          passed += reading;
        };
        window.addEventListener('pointerdown', pass, {capture: true});
        window.addEventListener('keydown', pass, {capture: true});
      }, READING);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          reported.push(message.text());
        }
      });
      page.on('pageerror', (error) => {
        reported.push(error.message);
      });
      await use(undefined);
      expect(reported, 'the page reports nothing').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};

/** Rules about colours, which take axe most of its time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** @param within selector of the part of the page that is looked at */
function createAxe(page: Page, within: string): AxeBuilder {
  return (
    new AxeBuilder({page})
      .include(within)
      .options({rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})
      // Without a second page to put results together on: ours have no frames.
      .setLegacyMode()
  );
}

const SAME_COLOURS = 'data-same-colours';

/**
 * Marks the parts of code blocks whose colours another part has had before it: hundreds of them have
 * a handful of colours, and axe looks behind each.
 *
 * @returns how many that are
 */
function markSameColours(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    const seen = new Set<string>();
    const looksOf = (token: Element) => {
      const {color, fontSize, fontWeight, opacity} = getComputedStyle(token);
      const backgrounds: string[] = [];
      for (let part: Element | null = token; part; part = part.parentElement) {
        const {backgroundColor, backgroundImage} = getComputedStyle(part);
        backgrounds.push(backgroundColor, backgroundImage);
      }
      return [color, fontSize, fontWeight, opacity, ...backgrounds].join();
    };
    const tokens = [...document.querySelectorAll('pre .token')];
    tokens.forEach((token) => {
      const looks = looksOf(token);
      token.toggleAttribute(mark, seen.has(looks));
      seen.add(looks);
    });
    return tokens.length - seen.size;
  }, SAME_COLOURS);
}

/** So many that a second run of axe takes less time than they do. */
const MANY = 50;

async function expectNoViolations(axe: AxeBuilder, state: string): Promise<void> {
  const {violations} = await axe.analyze();
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`);
  expect(found, `axe on ${state}`).toEqual([]);
}

/**
 * WCAG 2.2 A and AA and best practices, with the size of targets, which axe leaves out.
 *
 * @param within selector of the part of the page that is looked at
 */
export async function expectAccessible(page: Page, state: string, within = 'html') {
  if ((await markSameColours(page)) < MANY) {
    await expectNoViolations(createAxe(page, within), state);
  } else {
    await expectNoViolations(createAxe(page, within).disableRules(COLOURS), state);
    await expectContrast(page, state, within);
  }
}

async function expectContrast(page: Page, state: string, within: string): Promise<void> {
  const axe = createAxe(page, within).withRules(COLOURS).exclude(`[${SAME_COLOURS}]`);
  await expectNoViolations(axe, state);
}

/** What another width of the window can change: everything but colours. */
export function expectAccessibleLayout(page: Page, state: string, within = 'html'): Promise<void> {
  return expectNoViolations(createAxe(page, within).disableRules(COLOURS), state);
}

/** Each target is large enough, or has room around it, and none reaches into another. */
export async function expectRoomForTargets(page: Page, state: string, within: string) {
  await expectNoViolations(createAxe(page, within).withRules('target-size'), state);
  const overlaps = await page.locator(within).evaluate((root) => {
    const targets = Array.from(root.querySelectorAll('a, button, input'), (element) => ({
      name: element.outerHTML.slice(0, 80),
      box: element.getBoundingClientRect(),
      cell: element.closest('td, th'),
    }));
    return targets.flatMap((one, index) =>
      targets
        .slice(index + 1)
        .filter(
          ({box, cell}) =>
            cell !== null &&
            cell === one.cell &&
            box.width * one.box.width > 0 &&
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 0.1 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 0.1,
        )
        .map(({name}) => `${one.name} / ${name}`),
    );
  });
  expect(overlaps, `targets of ${state}`).toEqual([]);
}

/** What another colour scheme can change: contrast. All else takes axe its time again. */
export async function expectContrastInTheDark(page: Page, state: string, within = 'html') {
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await markSameColours(page);
  await expectContrast(page, `${state}, dark`, within);
  await page.emulateMedia({colorScheme: 'light'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
}

/** Nothing stands outside the window, where one would have to scroll for it in two directions. */
export async function expectNoOverflow(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `nothing is cut off: ${state}`).toBeLessThanOrEqual(0);
}

export async function expectUniqueIds(page: Page, state: string): Promise<void> {
  const ids = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[id]'), ({id}) => id),
  );
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    `no id stands twice: ${state}`,
  ).toEqual([]);
}

/** The page asks whether the reader means it. */
export async function eraseAnswers(page: Page): Promise<void> {
  await page.getByText('Erase my answers').click();
  await page.getByRole('button', {name: 'Yes, erase them'}).click();
}

/** Opens a page and waits until its quiz answers to the reader. */
export async function openQuiz(page: Page, path: string, check = 'Check answer'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', {name: check}).first()).toBeVisible();
}
