/**
 * What a quiz of 20 questions of all types costs readers on a slow device: the time from a click on
 * `Check answer` to the painted feedback, long tasks until the page is interactive, and shifts of
 * its layout, beside the same content as lists in Markdown: `npm run bench:interaction`.
 */
/* global PerformanceObserver, window */
import {setTimeout as sleep} from 'node:timers/promises';
import {waitUntilHydrated, withBrowser, withPage} from './support/browser.mjs';
import {machineFacts} from './support/machine.mjs';
import {addIdleElement, timeToPaint} from './support/paint.mjs';
import {emptyPage, manyPages, plainPage, quizPage} from './support/pages.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', 4325);
const ROUNDS = numberSetting('ROUNDS', 9);
const QUESTIONS = 20;
const SLOWDOWN = 4;
/** In milliseconds; longer tasks make a page feel stuck, says the web's Long Tasks API. */
const LONG = 50;

/** Long enough for the tasks that follow hydration on a slow device. */
const SETTLE = 1000;

/** @param {import('@playwright/test').Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
}

/** Opens a page where its questions are, as a reader of a link to them sees it. */
async function measureLoading(browser, address) {
  return withPage(browser, async (page) => {
    await page.addInitScript(() => {
      window.seen = {tasks: [], shifts: 0};
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => {
          window.seen.tasks.push(entry.duration);
        }),
      ).observe({type: 'longtask', buffered: true});
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => {
          window.seen.shifts += entry.value;
        }),
      ).observe({type: 'layout-shift', buffered: true});
    });
    await slowDown(page);
    await page.goto(`${address}#knowledge-check`);
    await waitUntilHydrated(page);
    await page.waitForLoadState('networkidle');
    await sleep(SETTLE);
    const {tasks, shifts} = await page.evaluate(() => window.seen);
    return {
      tasks: tasks.length,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, task) => sum + task - LONG, 0),
      shifts,
    };
  });
}

/** Gives every question an answer, right or wrong. */
async function answerAll(page) {
  const questions = page.locator('.training-question');
  for (const question of await questions.all()) {
    const choices = question.locator('input[type=radio], input[type=checkbox]');
    if ((await choices.count()) > 0) {
      await choices.first().check({force: true});
    }
    for (const field of await question.locator('input[type=text], input:not([type])').all()) {
      await field.fill('5');
    }
    for (const menu of await question.locator('select').all()) {
      await menu.selectOption({index: 1});
    }
  }
  return questions.count();
}

/** Checks all questions of a page one after the other, each beside a button that does nothing. */
async function measureFeedback(browser, address) {
  return withPage(browser, async (page) => {
    await page.goto(address);
    await page.getByRole('button', {name: 'Check answer'}).first().waitFor();
    const count = await answerAll(page);
    const idle = await addIdleElement(page, 'button');
    await slowDown(page);
    const times = {check: [], idle: []};
    for (let index = 0; index < count; index += 1) {
      times.idle.push(await timeToPaint(page, idle));
      times.check.push(
        await timeToPaint(page, `:nth-child(${index + 1} of .training-question) .button--primary`),
      );
    }
    const outcomes = await page.locator('.training-question [data-outcome]').count();
    if (outcomes !== count) {
      throw new Error(`Of ${count} questions, ${outcomes} were checked.`);
    }
    return times;
  });
}

const facts = machineFacts();
const site = createSite({
  ...manyPages(4, emptyPage),
  'quiz.mdx': quizPage(10, QUESTIONS),
  'plain.mdx': plainPage(10, QUESTIONS),
});
await withSites([site], async () => {
  await site.run('build');
  const server = await site.serve('serve', PORT);
  try {
    await withBrowser(async (browser) => {
      const loading = await inTurn(ROUNDS, {
        'as Markdown': () => measureLoading(browser, `${server.address}/plain`),
        'as a quiz': () => measureLoading(browser, `${server.address}/quiz`),
      });
      const of = (name, key) => loading[name].map((measured) => measured[key]);
      console.log(
        `\n${QUESTIONS} questions, the CPU ${SLOWDOWN} times slower, until interactive\n`,
      );
      printTable(
        ['Content', 'Long tasks', 'Longest, ms', 'Over 50 ms in total, ms', 'Layout shift'],
        Object.keys(loading).map((name) => [
          name,
          number(median(of(name, 'tasks')), 0),
          number(median(of(name, 'longest')), 0),
          number(median(of(name, 'blocked')), 0),
          number(Math.max(...of(name, 'shifts')), 4),
        ]),
      );
      const feedback = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        feedback.push(await measureFeedback(browser, `${server.address}/quiz`));
      }
      const [check, idle] = ['check', 'idle'].map((name) =>
        feedback.flatMap((times) => times[name]),
      );
      console.log(
        `\nFrom a click on Check answer to the painted feedback: median ${number(median(check), 1)} ms, longest ${number(Math.max(...check), 1)} ms, target ${LONG} ms; on a button that does nothing: ${number(median(idle), 1)} ms, longest ${number(Math.max(...idle), 1)} ms`,
      );
    });
  } finally {
    server.stop();
  }
  console.log(`Medians of ${ROUNDS} rounds. ${facts}`);
});
