import type {Locator, Page} from '@playwright/test';
import {ARABIC_SITE, FIXTURE_SITE} from './support/fixture';
import {fromRight, readGlyphs} from './support/glyphs';
import {questionById} from './support/question';
import {expect, expectNoOverflow, test} from './support/test';

const ARABIC_PAGE = `${ARABIC_SITE}/signs`;
const ENGLISH_PAGE = `${FIXTURE_SITE}/directions`;

/** The smallest element with just these words, apart from what is said to assistive technology. */
function textIn(place: Locator, words: string | RegExp): Locator {
  return place
    .getByText(words, {exact: true})
    .and(place.locator(':not([role=status])'))
    .filter({visible: true})
    .last();
}

async function expectSeen(text: Locator, glyphs: string): Promise<void> {
  // White space at the end of a line has no place.
  expect((await readGlyphs(text)).trim()).toBe(glyphs);
}

/** Opens a page and waits until its quiz answers to the reader. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.training-button').first()).toBeVisible();
}

function primary(question: Locator): Locator {
  return question.locator('.button--primary');
}

/** Answers wrong, and has the answer shown. */
async function giveUp(question: Locator): Promise<void> {
  await primary(question).click();
  await question.locator('.button--secondary').first().click();
}

test.describe('on an Arabic page', () => {
  test('options, items, pairs and units are seen as they are written', async ({page}) => {
    await open(page, ARABIC_PAGE);
    for (const [id, ...texts] of [
      ['signs', 'C++', '-5', '!=', 'print();'],
      ['code', '--force', 'git add .', 'ls ../..'],
      ['steps', 'What comes first?', 'git add .', 'git commit -m "x"', 'git push --force'],
      ['rows', 'C++', 'ls -l .'],
      ['degrees', '°C.'],
    ] as const) {
      for (const text of texts) {
        await expectSeen(textIn(questionById(page, id), text), text);
      }
    }
  });

  test('code is seen as it is written, and changes nothing of the words around it', async ({
    page,
  }) => {
    await open(page, ARABIC_PAGE);
    const prompt = questionById(page, 'code').locator('legend > :last-child');
    await expectSeen(prompt, `${fromRight('ماذا يفعل هذا الأمر؟')} git add .`);
  });

  test('entries of a menu are seen as they are written', async ({page}) => {
    await open(page, ARABIC_PAGE);
    const menu = questionById(page, 'rows').getByRole('combobox').first();
    const entries = await menu.evaluate((element: HTMLSelectElement) =>
      Array.from(element.options, ({text}) => text),
    );
    // What a browser opens for a menu cannot be measured; a line of the page can.
    await page.evaluate((texts) => {
      for (const text of texts) {
        document.body.append(Object.assign(document.createElement('p'), {innerText: text}));
      }
    }, entries);
    const seen = await Promise.all(
      entries
        .slice(1)
        .map((_, index) =>
          readGlyphs(page.locator('body > p').nth(index + 1)).then((glyphs) =>
            glyphs.replace(/[\u2066-\u2069]/g, ''),
          ),
        ),
    );
    expect(seen.sort()).toEqual(['-5.', 'print();']);
  });

  test('hints, feedback, explanations and the review have directions of their own', async ({
    page,
  }) => {
    await open(page, ARABIC_PAGE);
    const signs = questionById(page, 'signs');
    await signs.locator('.button--secondary').click();
    await signs.locator('.button--secondary').click();
    await expectSeen(textIn(signs, 'Read it again.'), 'Read it again.');
    // It begins with a name in Latin letters, and is Arabic all the same.
    await expectSeen(
      textIn(signs, 'CloudTrail يسجل كل شيء.'),
      `${fromRight(' يسجل كل شيء.')}CloudTrail`,
    );
    await signs.getByRole('radio', {name: '-5'}).check();
    await primary(signs).click();
    await expectSeen(signs.locator('[data-feedback]'), 'No: -5 is below zero.');
    await signs.locator('.button--secondary').first().click();
    await expectSeen(textIn(signs, 'It is a language (really).'), 'It is a language (really).');

    for (const id of ['code', 'blank', 'word', 'degrees']) {
      const field = questionById(page, id).locator('input').first();
      await (id === 'code' ? field.check() : field.fill(id === 'degrees' ? '-7' : 'rm -rf .'));
    }
    for (const menu of await questionById(page, 'rows').getByRole('combobox').all()) {
      await menu.selectOption({index: 2});
    }
    const steps = questionById(page, 'steps');
    await steps.locator('li button:not([aria-disabled])').first().click();
    for (const id of ['code', 'steps', 'rows', 'degrees', 'blank', 'word']) {
      const question = questionById(page, id);
      await primary(question).click();
      const isOver = (await primary(question).count()) === 0;
      if (!isOver) {
        await question.locator('.button--secondary').first().click();
      }
    }
    const review = page.locator('.training-result');
    for (const text of [
      '-5',
      'C++',
      'git add .',
      'git commit -m "x"',
      'print();',
      '-5.',
      'rm -rf .',
      'ls -l .',
      '°C.',
    ]) {
      await expectSeen(textIn(review, text), text);
    }
    // Arabic puts a mark without a width in front of it.
    await expectSeen(textIn(review, /-7$/), '-7');
  });

  test('the answers on paper are seen as they are written', async ({page}) => {
    await open(page, ARABIC_PAGE);
    await page.emulateMedia({media: 'print'});
    const key = page.locator('h3.training-heading + ol');
    for (const text of ['C++', '--force', 'git push --force', 'print();', '°C.']) {
      await expectSeen(textIn(key, text), text);
    }
  });

  test.describe('without script', () => {
    test.use({javaScriptEnabled: false});

    test('the answers are seen as they are written', async ({page}) => {
      await page.goto(ARABIC_PAGE);
      for (const [id, ...texts] of [
        ['signs', 'C++', 'print();', '-5', 'It is a language (really).'],
        ['steps', 'git add .'],
        ['rows', '-5.'],
        ['degrees', '°C.'],
      ] as const) {
        const answer = questionById(page, id).locator('details');
        await answer.locator('summary').click();
        for (const text of texts) {
          await expectSeen(textIn(answer, text), text);
        }
      }
    });
  });
});

test.describe('on an English page', () => {
  test('an Arabic sentence ends where it is to end', async ({page}) => {
    await open(page, ENGLISH_PAGE);
    await expectSeen(textIn(page.getByRole('main'), '«ما معنى هذا؟»'), fromRight('«ما معنى هذا؟»'));
    const sentence = questionById(page, 'sentence');
    for (const text of ['ما معنى هذه الجملة؟', 'كم التكلفة؟']) {
      await expectSeen(textIn(sentence, text), fromRight(text));
    }
    await expectSeen(
      textIn(sentence, 'CloudTrail يسجل كل شيء.'),
      `${fromRight(' يسجل كل شيء.')}CloudTrail`,
    );
    await expectSeen(
      textIn(sentence, 'The word مرحبا means hello.'),
      `The word ${fromRight('مرحبا')} means hello.`,
    );
    for (const [id, ...texts] of [
      ['order', 'أولا!', 'ثانيا.'],
      ['pairs', 'أولا.'],
      ['days', 'يوم.'],
    ] as const) {
      for (const text of texts) {
        await expectSeen(textIn(questionById(page, id), text), fromRight(text));
      }
    }

    await sentence.locator('.button--secondary').click();
    const hint = 'اقرأ الجملة مرة أخرى.';
    await expectSeen(textIn(sentence, hint), fromRight(hint));
    await sentence.getByRole('radio', {name: 'كم التكلفة؟'}).check();
    await giveUp(sentence);
    await expectSeen(textIn(sentence, 'يسجل كل شيء.'), fromRight('يسجل كل شيء.'));
  });

  for (const width of [360, 320]) {
    test(`long words break, ${width} px wide`, async ({page}) => {
      await page.setViewportSize({width, height: 700});
      await open(page, ENGLISH_PAGE);
      await expectNoOverflow(page, 'as asked');
      for (const id of ['sentence', 'long-options']) {
        await questionById(page, id).getByRole('radio').first().check();
      }
      for (const id of ['order', 'long-items']) {
        await questionById(page, id).locator('li button:not([aria-disabled])').first().click();
      }
      for (const id of ['days', 'long-unit']) {
        await questionById(page, id).getByRole('textbox').fill('5');
      }
      for (const id of ['pairs', 'long-pairs']) {
        for (const menu of await questionById(page, id).getByRole('combobox').all()) {
          await menu.selectOption({index: 1});
        }
      }
      for (const question of await page.locator('.training-question').all()) {
        await primary(question).click();
        if ((await primary(question).count()) > 0) {
          await question.locator('.button--secondary').first().click();
        }
      }
      await expect(page.locator('.training-result')).toBeVisible();
      await expectNoOverflow(page, 'with the review');
      // Each part stays inside its frame, as well.
      const wide = await page
        .locator('.training-question, .training-result')
        .evaluateAll((frames) =>
          frames.flatMap((frame) => {
            const right = frame.getBoundingClientRect().right;
            return Array.from(frame.querySelectorAll(':not(.training-hidden, option)'))
              .filter((element) => element.getBoundingClientRect().right > right)
              .map(({outerHTML}) => outerHTML.slice(0, 80));
          }),
        );
      expect(wide).toEqual([]);
    });
  }
});
