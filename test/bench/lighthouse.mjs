/**
 * Lighthouse's scores of pages of the course, beside a page of the same site without a quiz:
 * `npm run build && npm run bench:lighthouse`. Lighthouse is no dependency: npx fetches it.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {findChromium} from '../browser/chromium.mjs';
import {serveHosted} from './support/hostedSite.mjs';
import {machineFacts} from './support/machine.mjs';
import {numberSetting} from './support/settings.mjs';
import {ROOT} from './support/site.mjs';
import {inTurn, median} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', 4325);
const ROUNDS = numberSetting('ROUNDS', 3);
const LIGHTHOUSE = 'lighthouse@12.8.2';
const TARGETS = {performance: 95, accessibility: 100, 'best-practices': 95, seo: 95};
const PAGES = {
  'without a quiz': '/docs/authoring/what-is-public',
  'a page of the course': '/docs/cloudtrail/event-types',
  'a quiz of ten questions': '/docs/cloudtrail/knowledge-check',
  'a comparison': '/compare/cloudtrail-cloudwatch-config',
};

const execute = promisify(execFile);

/** @returns {Promise<Record<string, number>>} scores from 0 to 100 by category, and the milliseconds blocked */
async function measure(address) {
  // Throws where Lighthouse fails.
  const {stdout} = await execute(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', '--output-path=stdout'],
      `--only-categories=${Object.keys(TARGETS).join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking',
    ],
    {
      maxBuffer: 2 ** 27,
      env: {...process.env, CHROME_PATH: findChromium()},
      shell: process.platform === 'win32',
    },
  );
  const {categories, audits} = JSON.parse(stdout);
  return {
    ...Object.fromEntries(
      Object.keys(TARGETS).map((name) => [name, Math.round(categories[name].score * 100)]),
    ),
    blocked: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
  };
}

if (!existsSync(path.join(ROOT, 'build/index.html'))) {
  throw new Error('There is no build of the course to measure. Run `npm run build` first.');
}
const facts = machineFacts();
const server = await serveHosted(path.join(ROOT, 'build'), PORT);
try {
  const scores = await inTurn(
    ROUNDS,
    Object.fromEntries(
      Object.entries(PAGES).map(([name, page]) => [name, () => measure(server.address + page)]),
    ),
  );
  printTable(
    [
      'Page',
      ...Object.entries(TARGETS).map(([name, target]) => `${name}, target ${target}`),
      'Blocked, ms',
      'Layout shift',
    ],
    Object.keys(PAGES).map((name) => {
      const of = (key) => median(scores[name].map((measured) => measured[key]));
      return [
        name,
        ...Object.keys(TARGETS).map((key) => number(of(key), 0)),
        number(of('blocked'), 0),
        number(of('shift'), 3),
      ];
    }),
  );
} finally {
  server.stop();
}
console.log(`Medians of ${ROUNDS} rounds, ${LIGHTHOUSE}, as on a phone. ${facts}`);
