import type {Locator, Page} from '@playwright/test';
import {FIXTURE_SITE} from './support/fixture';
import {KINDS} from './support/kinds';
import {press, questionById} from './support/question';
import {expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

const KINDS_OF_TYPES = KINDS.filter(({path}) => path === '/types');

async function answerEverythingWrong(page: Page): Promise<void> {
  for (const {id, input, wrong} of KINDS_OF_TYPES) {
    await input.withMouse(questionById(page, id), wrong);
    await press(questionById(page, id), 'Check answer');
  }
}

/** Width of the outline that the focus has, on the control or on the option around it. */
function outlineOf(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const shown = [element, element.closest('.training-option')].filter((part) => part !== null);
    return Math.max(
      ...shown.map((part) => {
        const {outlineStyle, outlineWidth} = getComputedStyle(part);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      }),
    );
  });
}

test('marks and the focus show in forced colours', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await openQuiz(page, '/types');
  await page.keyboard.press('Tab');
  for (const {id} of KINDS_OF_TYPES) {
    for (const control of await questionById(page, id).locator('input, select, button').all()) {
      await control.focus();
      expect(await outlineOf(control), `${id}: ${await control.innerHTML()}`).toBeGreaterThan(1);
    }
  }

  await answerEverythingWrong(page);
  for (const {id} of KINDS_OF_TYPES) {
    const mark = questionById(page, id).locator('.training-mark').first();
    await expect(mark).toContainText(/Not correct|Not quite/);
    const {icon, color, background} = await mark.evaluate((element) => ({
      icon: getComputedStyle(element, '::before').content,
      color: getComputedStyle(element, '::before').color,
      background: getComputedStyle(document.body).backgroundColor,
    }));
    expect(icon, id).toContain('−');
    expect(color, id).not.toBe(background);
  }
  const edge = await questionById(page, 'beside')
    .locator('[data-verdict="incorrect"]')
    .evaluate((option) => getComputedStyle(option, '::before').borderInlineStartWidth);
  expect(edge, 'of a wrong option').toBe('4px');
  await questionById(page, 'services').getByRole('button', {name: 'Try again'}).click();
  for (const field of [
    questionById(page, 'command').getByRole('textbox'),
    questionById(page, 'services').getByRole('combobox').first(),
  ]) {
    const border = await field.evaluate((element) => getComputedStyle(element).borderStyle);
    expect(border, 'of a wrong field').toBe('dashed');
  }
});

test('options are not animated for readers who want less motion', async ({page}) => {
  await openQuiz(page, '/types');
  const duration = () =>
    questionById(page, 'beside')
      .locator('.training-option')
      .first()
      .evaluate((option) => getComputedStyle(option).transitionDuration);
  await page.emulateMedia({reducedMotion: 'no-preference'});
  expect(Number.parseFloat(await duration())).toBeGreaterThan(0);
  await page.emulateMedia({reducedMotion: 'reduce'});
  expect(Number.parseFloat(await duration())).toBe(0);
});

test('paper shows every question without its controls, and the answers after them', async ({
  page,
}) => {
  await openQuiz(page, '/types');
  await answerEverythingWrong(page);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.training-quiz button:visible')).toHaveCount(0);
  await expect(page.locator('.training-mark:visible, [data-outcome]:visible')).toHaveCount(0);
  const judged = page.locator('.training-option[data-verdict]');
  await expect(judged).not.toHaveCount(0);
  for (const option of await judged.all()) {
    const looks = await option.evaluate((element) => {
      const {backgroundColor, boxShadow, borderStyle, outlineStyle} = getComputedStyle(element);
      const bar = getComputedStyle(element, '::before').display;
      return [backgroundColor, boxShadow, borderStyle, outlineStyle, bar];
    });
    expect(looks).toEqual(['rgba(0, 0, 0, 0)', 'none', 'solid', 'none', 'none']);
  }

  const key = page.locator('section', {has: page.getByRole('heading', {name: 'Answers'})});
  await expect(key).toBeVisible();
  for (const [index, text] of [
    'This one',
    'StopLogging',
    '90 days of management events',
    'arn:aws:iam::111122223333:role/.+',
    '90 days',
    '0.1 ± 0.01 USD',
    'CloudTrail records the event',
    'How busy is it?',
  ].entries()) {
    const answer = key.locator(`> ol > [value="${index + 1}"]`);
    await expect(answer).toContainText('Correct answer:');
    await expect(answer).toContainText(text);
  }
  const lastQuestion = await questionById(page, 'services').boundingBox();
  const keyBox = await key.boundingBox();
  expect(keyBox?.y).toBeGreaterThan(lastQuestion?.y ?? Infinity);

  // A menu shows one entry on paper; all of them stand below the rows.
  await expect(
    questionById(page, 'services').getByRole('listitem').filter({hasText: 'What does it cost?'}),
  ).toBeVisible();
});

test('a printed page has the answers', async ({page}) => {
  await openQuiz(page, '/types');
  await expect(page.locator('h3 + ol')).toBeAttached();
  const withKey = await page.pdf();
  await page.addStyleTag({content: '@media print { h3 + ol { display: none } }'});
  const withoutKey = await page.pdf();
  expect(withKey.length).toBeGreaterThan(withoutKey.length);
});
