import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator} from '@playwright/test';
import {ARABIC_SITE} from './support/fixture';
import {press, questionById, statusOf} from './support/question';
import {
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoOverflow,
  expectUniqueIds,
  openQuiz,
  test,
} from './support/test';

test.use({baseURL: ARABIC_SITE});

const MESSAGES = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../plugins/training/src/locales/ar.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** A message of the plugin in Arabic. */
function arabic(key: string): string {
  const message = MESSAGES[`theme.training.KnowledgeCheck.${key}`];
  if (message === undefined) {
    throw new Error(`There is no message ${key}`);
  }
  return message;
}

const CHECK = arabic('check');

/** Names that the content itself writes in Latin letters. */
const LATIN_NAMES = /CloudTrail|CloudWatch|StopLogging/g;

test('every word of a quiz is Arabic: as asked, incomplete, wrong and revealed', async ({page}) => {
  await openQuiz(page, '/', CHECK);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const expectNoLatinLetters = async (state: string) => {
    const words = await page
      .locator('.training-quiz')
      .evaluateAll((quizzes) =>
        quizzes.flatMap((quiz) => [
          quiz.textContent,
          ...Array.from(
            quiz.querySelectorAll('[aria-label]'),
            (element) => element.getAttribute('aria-label') ?? '',
          ),
        ]),
      );
    const latin = words
      .join(' ')
      .replace(LATIN_NAMES, '')
      .match(/[A-Za-z]+/g);
    expect(latin, state).toBeNull();
  };
  await expectNoLatinLetters('as asked');
  for (const button of await page.getByRole('button', {name: CHECK}).all()) {
    await button.click();
  }
  await press(
    questionById(page, 'choice'),
    arabic('nextHint').replace('{number}', '1').replace('{total}', '1'),
  );
  await expectNoLatinLetters('not complete');

  const choice = questionById(page, 'choice');
  await choice.getByRole('radio', {name: 'CloudWatch'}).check();
  await press(choice, CHECK);
  await expect(statusOf(choice)).toContainText(arabic('incorrect'));
  await expectNoLatinLetters('wrong');
  await press(choice, arabic('showAnswer'));
  await expectNoLatinLetters('revealed');
});

test('a number typed with Arabic digits is a number', async ({page}) => {
  await openQuiz(page, '/', CHECK);
  for (const typed of ['١٢٫٥', '12,5', '١٢٫٥ يوم']) {
    const question = questionById(page, 'days');
    await question.getByRole('textbox', {name: arabic('answerField')}).fill(typed);
    await press(question, CHECK);
    await expect(question.locator('[data-outcome]'), typed).toHaveText(arabic('correct'));
    await page.getByText(arabic('erase')).click();
    await page.getByRole('button', {name: arabic('eraseYes')}).click();
  }
});

for (const width of [1280, 320]) {
  test(`a page from right to left is accessible, ${width} px wide`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await openQuiz(page, '/', CHECK);
    await expectNoOverflow(page, 'as asked');
    await expectAccessible(page, 'as asked');

    const order = questionById(page, 'order');
    await order
      .getByRole('button', {name: new RegExp(`^${arabic('moveDown')}`)})
      .first()
      .click();
    const pairs = questionById(page, 'pairs');
    for (const menu of await pairs.getByRole('combobox').all()) {
      await menu.selectOption({index: 3});
    }
    const blanks = questionById(page, 'blanks');
    for (const field of await blanks.getByRole('textbox').all()) {
      await field.fill('٩٠');
    }
    for (const question of [order, pairs, blanks]) {
      await press(question, CHECK);
    }
    await press(pairs, arabic('tryAgain'));
    await expectNoOverflow(page, 'with wrong answers');
    await expectAccessible(page, 'with wrong answers', '.training-quiz');
    await expectContrastInTheDark(page, 'with wrong answers', '.training-quiz');
  });
}

test('posts in a list keep their questions apart', async ({page}) => {
  await openQuiz(page, '/blog', CHECK);
  await expectUniqueIds(page, 'a list of posts');
  await expect(page.getByText('هل يظهر هذا السؤال في القائمة؟')).toHaveCount(0);

  const radios = page.getByRole('radio', {name: 'واحد'});
  await expect(radios).toHaveCount(5);
  await radios.nth(0).check();
  await radios.nth(1).check();
  await expect(radios.nth(0)).toBeChecked();
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(2);

  await page.getByRole('button', {name: CHECK}).nth(0).click();
  await expect(page.locator('[data-outcome]')).toHaveText([arabic('correct')]);
  await page.reload();
  await expect(page.locator('[data-outcome]')).toHaveText([arabic('correct')]);

  // The post itself knows the answer that was given in the list.
  await page.getByRole('main').getByRole('link', {name: 'مقال 5'}).click();
  await expect(page.locator('[data-outcome]')).toHaveText([arabic('correct')]);
});

async function isInTheRightHalf(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()];
  return one !== null && other !== null && one.x > other.x + other.width / 2;
}

test('a course runs from right to left, with marks at the right of its pages', async ({page}) => {
  await page.goto('/signs');
  const question = questionById(page, 'signs');
  await question.getByRole('radio', {name: 'C++', exact: true}).check();
  await press(question, CHECK);
  const mark = page.locator('.theme-doc-sidebar-container .training-course-mark');
  await expect(mark).toHaveCount(1);
  expect(await isInTheRightHalf(mark, page.locator('a:has(> .training-course-mark)'))).toBe(true);
  await expectAccessible(page, 'the end of a page', '.training-course-end');

  await page.goto('/course/basics');
  const [first] = await page.locator('.training-course li[data-status]').all();
  if (first === undefined) {
    throw new Error('The course has no page.');
  }
  await expect(first).not.toHaveAttribute('data-status', 'open');
  expect(await isInTheRightHalf(first.locator('[aria-hidden]'), first)).toBe(true);
  const words = await page.getByRole('main').innerText();
  expect(words.replace(LATIN_NAMES, '').match(/[A-Za-z]+/g)).toEqual(['Config']);
  await expectAccessible(page, 'a course', 'main');
  await expectContrastInTheDark(page, 'a course', 'main');
  await page.setViewportSize({width: 320, height: 700});
  await expectNoOverflow(page, 'a course');
});
