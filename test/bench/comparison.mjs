/**
 * What a comparison of 30 services by 120 rows costs a reader, beside the same table written in
 * Markdown on a page of the same build: size of the HTML, time until the page is interactive, and
 * time from a key in the filter to the painted table: `npm run bench:comparison`.
 */
/* global document, performance */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {withBrowser, withPage} from './support/browser.mjs';
import {comparisonPages, plainTable} from './support/comparisonPages.mjs';
import {machineFacts} from './support/machine.mjs';
import {addIdleElement, timeToPaint} from './support/paint.mjs';
import {emptyPage, manyPages} from './support/pages.mjs';
import {compressed} from './support/scripts.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median, medianRatio} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', 4325);
const ROUNDS = numberSetting('ROUNDS', 9);
const SERVICES = 30;
const ROWS = 120;
const ADDRESSES = {'as Markdown': '/plain', 'as a comparison': '/compare/many'};

/** @returns {Promise<number>} milliseconds until the page answers to its reader */
async function timeToInteractive(browser, address) {
  return withPage(browser, async (page) => {
    await page.goto(address);
    const hydrated = await page.waitForFunction(() =>
      document.documentElement.dataset.hasHydrated === 'true' ? performance.now() : false,
    );
    return Number(await hydrated.jsonValue());
  });
}

/** The filter, and as its baseline a field that nothing listens to. */
async function measureFilter(browser, address) {
  return withPage(browser, async (page) => {
    await page.goto(address);
    const filter = '.training-comparison-tools input[type=search]';
    await page.waitForSelector(`${filter}:not([disabled])`);
    const idle = await addIdleElement(page, 'input');
    const times = {filter: [], idle: []};
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const typed of [`${round}`, `aspect ${round}`, `keeps ${round}`, '']) {
        times.idle.push(await timeToPaint(page, idle, typed));
        times.filter.push(await timeToPaint(page, filter, typed));
      }
    }
    return times;
  });
}

const facts = machineFacts();
const site = createSite({
  ...manyPages(1, emptyPage),
  ...comparisonPages(SERVICES, ROWS),
  'plain.mdx': plainTable(SERVICES, ROWS),
});
await withSites([site], async () => {
  await site.run('build');
  const server = await site.serve('serve', PORT);
  try {
    await withBrowser(async (browser) => {
      const times = await inTurn(
        ROUNDS,
        Object.fromEntries(
          Object.entries(ADDRESSES).map(([name, address]) => [
            name,
            () => timeToInteractive(browser, server.address + address),
          ]),
        ),
      );
      const sizes = Object.entries(ADDRESSES).map(([name, address]) => {
        const html = readFileSync(path.join(site.dir, 'build', address, 'index.html'));
        return {name, gzip: compressed(html)};
      });
      console.log(`\n${SERVICES} services, ${ROWS} rows, ${SERVICES * ROWS} values\n`);
      printTable(
        ['Table', 'HTML, kB gzip', 'Times', 'Interactive after, ms', 'Times'],
        sizes.map(({name, gzip}) => [
          name,
          number(gzip / 1000, 1),
          number(gzip / sizes[0].gzip),
          number(median(times[name]), 0),
          number(medianRatio(times[name], times['as Markdown'])),
        ]),
      );
      const {filter, idle} = await measureFilter(
        browser,
        server.address + ADDRESSES['as a comparison'],
      );
      console.log(
        `\nFrom a key in the filter to the painted table: ${number(median(filter), 1)} ms; in a field that does nothing: ${number(median(idle), 1)} ms`,
      );
    });
  } finally {
    server.stop();
  }
  console.log(`Medians of ${ROUNDS} rounds. ${facts}`);
});
