/**
 * What a comparison of 30 services by 120 rows costs a reader, beside the same table written in
 * Markdown on a page of the same build: size of the HTML, time until the page is interactive, and
 * time from a key in the filter to the painted table. Medians of several runs in turn; the ratios
 * say more than the milliseconds, which depend on the machine.
 */
/* global document, Event, HTMLInputElement, MessageChannel, performance, requestAnimationFrame */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from '@playwright/test';
import {findChromium} from '../browser/chromium.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const FIXTURE = path.join(ROOT, 'test/fixtures/sites/course');
const COPIES = path.join(ROOT, 'test/fixtures/.copies');
const PORT = 4325;
const SERVICES = 30;
const ROWS = 120;
const RUNS = 9;
const PAGES = {'as Markdown': '/plain', 'as a comparison': '/compare/many'};

/** @param {number} length */
function numbers(length) {
  return Array.from({length}, (_, index) => index);
}

const SUPPORT = ['yes', 'no', 'partly', 'unknown'];

/** What a service says in a row: a third each of texts, numbers and words such as yes. */
function value(service, row) {
  switch (row % 3) {
    case 0:
      return `Keeps \`part-${row}\` for ${(service * 7 + row) % 90} days`;
    case 1:
      return String((service * 31 + row * 17) % 5000);
    default:
      return SUPPORT[(service + row) % SUPPORT.length];
  }
}

const KINDS = ['text', 'number', 'support'];

const declaration = `many:
  title: Many services compared
  services:
${numbers(SERVICES)
  .map((service) => `    - service-${service}\n`)
  .join('')}  rows:
${numbers(ROWS)
  .map(
    (row) =>
      `    - {id: row-${row}, label: Aspect ${row}, group: Group ${Math.floor(row / 12)}, kind: ${KINDS[row % 3]}}\n`,
  )
  .join('')}`;

function servicePage(service) {
  const facts = numbers(ROWS).map((row) => `    row-${row}: ${value(service, row)}\n`);
  return `---\ntitle: Service ${service}\nservice:\n  name: Service ${service}\n  facts:\n${facts.join('')}---\n\nWords.\n`;
}

const plainPage = `---\ntitle: Many services compared\nhide_table_of_contents: true\n---\n\n${[
  ['Aspect', ...numbers(SERVICES).map((service) => `Service ${service}`)],
  Array.from({length: SERVICES + 1}, () => '---'),
  ...numbers(ROWS).map((row) => [
    `Aspect ${row}`,
    ...numbers(SERVICES).map((service) => value(service, row)),
  ]),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')}\n`;

function createSite() {
  mkdirSync(COPIES, {recursive: true});
  const dir = mkdtempSync(path.join(COPIES, 'bench-'));
  for (const name of ['docusaurus.config.ts', 'package.json']) {
    cpSync(path.join(FIXTURE, name), path.join(dir, name));
  }
  const docs = path.join(dir, 'docs');
  mkdirSync(docs);
  writeFileSync(path.join(docs, 'comparisons.yml'), declaration);
  writeFileSync(path.join(docs, 'plain.mdx'), plainPage);
  writeFileSync(path.join(docs, 'index.mdx'), '---\nslug: /\n---\n\n# Start\n');
  for (const service of numbers(SERVICES)) {
    writeFileSync(path.join(docs, `service-${service}.mdx`), servicePage(service));
  }
  return dir;
}

function build(dir) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, 'build'], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`The site was not built:\n${stdout}${stderr}`);
  }
}

async function serve(dir) {
  const server = spawn(process.execPath, [CLI, 'serve', '--port', String(PORT), '--no-open'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  return server;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @returns {Promise<number>} milliseconds until the page answers to its reader */
async function timeToInteractive(browser, address) {
  const page = await browser.newPage();
  try {
    await page.goto(`http://localhost:${PORT}${address}`);
    const hydrated = await page.waitForFunction(() =>
      document.documentElement.dataset.hasHydrated === 'true' ? performance.now() : false,
    );
    return Number(await hydrated.jsonValue());
  } finally {
    await page.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} selector of a field
 * @param {string} text
 * @returns {Promise<number>} milliseconds until what comes of the text is painted
 */
function timeToPaint(page, selector, text) {
  return page.evaluate(
    ([fieldSelector, typed]) =>
      new Promise((resolve) => {
        const field = document.querySelector(fieldSelector);
        const {set} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        requestAnimationFrame(() => {
          const start = performance.now();
          set.call(field, typed);
          field.dispatchEvent(new Event('input', {bubbles: true}));
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
      }),
    [selector, text],
  );
}

/** The filter, and as its baseline a field that nothing listens to. */
async function measureFilter(browser) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${PORT}${PAGES['as a comparison']}`);
  const filter = '.training-comparison-tools input[type=search]';
  await page.waitForSelector(`${filter}:not([disabled])`);
  await page.evaluate(() => {
    const idle = document.createElement('input');
    idle.id = 'idle';
    document.body.append(idle);
  });
  const times = {filter: [], idle: []};
  for (let run = 0; run < RUNS; run += 1) {
    for (const typed of [`${run}`, `aspect ${run}`, `keeps ${run}`, '']) {
      times.idle.push(await timeToPaint(page, '#idle', typed));
      times.filter.push(await timeToPaint(page, filter, typed));
    }
  }
  await page.close();
  return times;
}

const dir = createSite();
let server;
let browser;
try {
  build(dir);
  server = await serve(dir);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const sizes = Object.values(PAGES).map((address) => {
    const html = readFileSync(path.join(dir, 'build', address, 'index.html'));
    return {raw: html.length, gzip: gzipSync(html, {level: 9}).length};
  });
  const times = Object.values(PAGES).map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, address] of Object.values(PAGES).entries()) {
      times[index].push(await timeToInteractive(browser, address));
    }
  }
  console.log(`${SERVICES} services, ${ROWS} rows, ${SERVICES * ROWS} values`);
  Object.keys(PAGES).forEach((name, index) => {
    const {raw, gzip} = sizes[index];
    const [base] = sizes;
    const time = median(times[index]);
    console.log(
      `${name.padEnd(16)} HTML ${(raw / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(1)} kB gzip (ratio ${(gzip / base.gzip).toFixed(2)}); interactive after ${time.toFixed(0)} ms (ratio ${(time / median(times[0])).toFixed(2)})`,
    );
  });
  const {filter, idle} = await measureFilter(browser);
  console.log(
    `from a key in the filter to the painted table: ${median(filter).toFixed(1)} ms; in a field that does nothing: ${median(idle).toFixed(1)} ms`,
  );
} finally {
  await browser?.close();
  server?.kill();
  rmSync(dir, {recursive: true, force: true});
}
