/**
 * How long authors wait until an edit shows in the browser while the dev server runs: an edit to a
 * prompt of a quiz beside one to a paragraph of the same page, and beside edits to a paragraph and
 * to the front matter in a site without the plugin: `npm run bench:dev`. `PAGES` and `ROUNDS` change
 * its size.
 */
/* global document */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';
import {withBrowser} from './support/browser.mjs';
import {machineFacts} from './support/machine.mjs';
import {manyPages, plainPage, quizPage} from './support/pages.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median, medianRatio} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', 4325);
const PAGES = numberSetting('PAGES', 100);
const ROUNDS = numberSetting('ROUNDS', 11);
const FILE = 'part-0/page-0.mdx';
const TARGET = 1.1;

/** Until the dev server has done all that follows an edit, so that the next one finds it idle. */
const SETTLE = 1500;

/** What stands before the word that an edit puts into a prompt, a paragraph and a title. */
const PLACES = {prompt: 'prompt: ', paragraph: '## Part one\n\n', title: 'title: '};

let edits = 0;

/** @returns {Promise<number>} seconds until a word that was written into a page is seen in it */
async function timeToShow(site, page, place) {
  await sleep(SETTLE);
  edits += 1;
  const word = `Edit${edits}x`;
  const content = readFileSync(path.join(site.dir, 'docs', FILE), 'utf8');
  const mark = PLACES[place];
  const insertAt = content.indexOf(mark) + mark.length;
  // The words of other edits stay: taking them out would be one more edit.
  const rest = content.slice(insertAt).replace(/^Edit\d+x /, '');
  const edited = `${content.slice(0, insertAt)}${word} ${rest}`;
  const start = performance.now();
  site.write(FILE, edited);
  await page.waitForFunction((text) => document.body.textContent.includes(text), word, {
    polling: 20,
    timeout: 60_000,
  });
  return (performance.now() - start) / 1000;
}

const facts = machineFacts();
const withQuizzes = createSite(manyPages(PAGES, quizPage));
const withoutPlugin = createSite(manyPages(PAGES, plainPage), {plugin: false});
await withSites([withQuizzes, withoutPlugin], async () => {
  const servers = [];
  try {
    servers.push(await withQuizzes.serve('start', PORT));
    servers.push(await withoutPlugin.serve('start', PORT + 1));
    await withBrowser(async (browser) => {
      const [quiz, plain] = await Promise.all(
        servers.map(async ({address}) => {
          const page = await browser.newPage();
          await page.goto(`${address}/part-0/page-0`, {timeout: 300_000});
          await page.getByRole('heading', {name: 'Page 0'}).first().waitFor({timeout: 300_000});
          return page;
        }),
      );
      // The first edit of each server compiles what later ones have ready.
      await timeToShow(withQuizzes, quiz, 'paragraph');
      await timeToShow(withoutPlugin, plain, 'paragraph');
      const times = await inTurn(ROUNDS, {
        'a paragraph': () => timeToShow(withQuizzes, quiz, 'paragraph'),
        'a prompt': () => timeToShow(withQuizzes, quiz, 'prompt'),
        'a paragraph, in a site without the plugin': () =>
          timeToShow(withoutPlugin, plain, 'paragraph'),
        'a title in the front matter, in a site without the plugin': () =>
          timeToShow(withoutPlugin, plain, 'title'),
      });
      console.log(`\nUntil an edit shows, in a site of ${PAGES} pages: target ${TARGET} times\n`);
      printTable(
        ['Edit', 'Seconds', 'Times'],
        Object.entries(times).map(([name, values]) => [
          name,
          number(median(values)),
          number(medianRatio(values, times['a paragraph'])),
        ]),
      );
      const title = times['a title in the front matter, in a site without the plugin'];
      console.log(
        `A prompt beside that title, which is in the front matter as well: ${number(medianRatio(times['a prompt'], title))} times.`,
      );
    });
  } finally {
    servers.forEach((server) => server.stop());
  }
  console.log(`Medians of ${ROUNDS} rounds. ${facts}`);
});
