import type {Page} from '@playwright/test';
import {type Appearance, readAppearance} from './support/appearance';
import {openComparison} from './support/comparison';
import {FIXTURE_SITE} from './support/fixture';
import {KINDS} from './support/kinds';
import {press, questionById} from './support/question';
import {
  applyStyles,
  PLACES,
  SITE_STYLES,
  type SiteStyles,
  takeInfimaAway,
  takeOutOfLayers,
} from './support/siteStyles';
import {expect, openQuiz, test} from './support/test';

/** What a quiz consists of, apart from what its author wrote. */
const QUIZ_PARTS = [
  '.training-question',
  'fieldset',
  'legend',
  'legend > span',
  'fieldset > p[id]',
  'fieldset > label',
  '.training-option',
  '.training-option > :is(input, label, p, [data-feedback])',
  '.training-mark',
  '.training-match',
  '.training-match > *',
  '.training-item',
  '.training-item > *',
  '.training-item button',
  'fieldset > span > input',
  'ol.training-list, ul.training-list, dl',
  '.training-list > li, dt, dd',
  '[data-outcome]',
  '[data-solution], [data-explanation]',
  '.training-button',
  '.training-result',
  '.training-result > *',
  '.training-bare > li',
  '.training-bare > li > *',
];

const COMPARISON_PARTS = [
  'h1',
  'section > :is(h2, dl)',
  'dl > div',
  'dt',
  'dd',
  '.training-comparison-tools',
  '.training-comparison-tools :is(label, input, button, fieldset, legend, p)',
  'nav ul',
  'nav li',
  'nav a',
  '.training-comparison',
  '.training-comparison tr',
  '.training-comparison th',
  '.training-comparison td',
  '.training-comparison svg',
  '.training-comparison sup',
  '.training-comparison td > span',
  '.training-comparison-source',
  'ol.training-list',
  'ol.training-list > li',
  '.training-question',
  '.training-option',
  '.training-button',
];

/** What a style sheet changes that it is not to change. */
function changesOf(plain: Appearance, styled: Appearance, {follows}: SiteStyles): string[] {
  return Object.entries(plain.looks).flatMap(([part, look]) =>
    Object.entries(look)
      .filter(([property, value]) => {
        const isToFollow = follows?.test(property) ?? false;
        return !isToFollow && styled.looks[part]?.[property] !== value;
      })
      .map(
        ([property, value]) =>
          `${part}: ${property} is ${styled.looks[part]?.[property]}, not ${value}`,
      ),
  );
}

function newIn(plain: readonly string[], styled: readonly string[]): string[] {
  return styled.filter((one) => !plain.includes(one));
}

/** Nothing sticks to an edge, and nothing is below the pointer. */
async function showFromTheTop(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.querySelector('main [role=region]')?.scrollTo(0, 0);
  });
}

async function expectToHold(page: Page, within: string, parts: readonly string[], state: string) {
  for (const width of [1280, 390]) {
    await page.setViewportSize({width, height: 900});
    await showFromTheTop(page);
    await applyStyles(page, null, 'after');
    const plain = await readAppearance(page, within, parts);
    expect(plain.faint, `${state}, ${width} px`).toEqual([]);
    for (const styles of SITE_STYLES) {
      // What stands first gives way in one width as in the other.
      for (const place of width === 1280 ? PLACES : (['after'] as const)) {
        const name = `${state}, ${width} px, ${styles.name} ${place} ours`;
        await applyStyles(page, styles, place);
        const styled = await readAppearance(page, within, parts);
        expect.soft(changesOf(plain, styled, styles), name).toEqual([]);
        expect.soft(styled.faint, `${name}: texts that can be read`).toEqual([]);
        expect
          .soft(newIn(plain.overlaps, styled.overlaps), `${name}: texts stand beside each other`)
          .toEqual([]);
        expect.soft(newIn(plain.outside, styled.outside), `${name}: nothing leaves`).toEqual([]);
      }
    }
    await applyStyles(page, null, 'after');
  }
}

const KINDS_OF_TYPES = KINDS.filter(({path}) => path === '/types');

async function answerWrong(page: Page): Promise<void> {
  for (const {id, input, wrong, hints} of KINDS_OF_TYPES) {
    const question = questionById(page, id);
    await input.withMouse(question, wrong);
    if (hints > 0) {
      await press(question, `Hint 1 of ${hints}`);
    }
    await press(question, 'Check answer');
  }
}

async function showAnswers(page: Page): Promise<void> {
  for (const {id} of KINDS_OF_TYPES) {
    await press(questionById(page, id), 'Show answer');
  }
}

for (const [infima, prepare] of [
  ['in a layer', () => Promise.resolve()],
  ['in no layer', takeOutOfLayers],
] as const) {
  test.describe(`with Infima ${infima}, other styles change nothing of`, () => {
    test('a quiz', async ({page}) => {
      test.slow();
      await openQuiz(page, `${FIXTURE_SITE}/types`);
      await prepare(page);
      await expectToHold(page, '.training-quiz', QUIZ_PARTS, 'before an answer');
      await answerWrong(page);
      await expectToHold(page, '.training-quiz', QUIZ_PARTS, 'after a wrong answer');
      await showAnswers(page);
      await expectToHold(page, '.training-quiz', QUIZ_PARTS, 'in the end');
    });

    test('a comparison', async ({page}) => {
      test.slow();
      await openComparison(page, '#row-metrics');
      await page.getByRole('button', {name: /^Columns: /}).click();
      await prepare(page);
      await expectToHold(page, 'main', COMPARISON_PARTS, 'all of it');
    });
  });
}

test('a theme without Infima has a quiz that looks like one', async ({page}) => {
  await openQuiz(page, `${FIXTURE_SITE}/types`);
  await takeInfimaAway(page);
  // Colours on their way are none to look at.
  await page.addStyleTag({content: '* { transition: none !important; }'});
  expect(
    await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--ifm-font-family-base'),
    ),
    'Infima is gone',
  ).toBe('');
  await answerWrong(page);
  await showAnswers(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({width, height: 900});
    await showFromTheTop(page);
    const {looks, faint, overlaps, outside} = await readAppearance(
      page,
      '.training-quiz',
      QUIZ_PARTS,
    );
    expect({faint, overlaps, outside}, `${width} px`).toEqual({
      faint: [],
      overlaps: [],
      outside: [],
    });
    expect(looks['.training-button 0']).toMatchObject({
      'background-color': 'rgb(235, 237, 240)',
      'font-weight': '700',
      'padding-left': '24px',
    });
    expect(looks['.training-question 0']?.['border-top-left-radius']).not.toBe('0px');
  }
});
