/**
 * How long `training:check` takes for a site of 1,000 pages with three questions each, beside the
 * same command in a site of one page, whose time is that of starting Docusaurus. Medians of several
 * runs in turn; the ratio says more than the seconds, which depend on the machine.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const FIXTURE = path.join(ROOT, 'test/fixtures/sites/course');
const COPIES = path.join(ROOT, 'test/fixtures/.copies');
const PAGES = 1000;
const RUNS = 5;

/** @param {number} number of the page */
function page(number) {
  const question = (letter) => `    - id: question-${letter}
      prompt: Which part of event ${number} tells who made call ${letter}?
      options:
        - text: The identity in \`userIdentity\`
          correct: true
          feedback: Right. It has the *principal* and its session.
        - text: The source in \`eventSource\`
          feedback: This is the service that was called.
        - text: The address in \`sourceIPAddress\`
          feedback: Many callers can share an address. See [the start](./page-0.mdx).
      hints: [Who, not where from.]
      explanation: |
        An event names the caller in \`userIdentity\`:

        - its type
        - its ARN
`;
  return `---
title: Page ${number}
quiz:
  questions:
${['a', 'b', 'c'].map(question).join('')}---

# Page ${number}

Some words.

<Question id="question-b" />
`;
}

/** @param {number} count of pages */
function createSite(count) {
  mkdirSync(COPIES, {recursive: true});
  const dir = mkdtempSync(path.join(COPIES, 'bench-'));
  for (const name of ['docusaurus.config.ts', 'package.json']) {
    cpSync(path.join(FIXTURE, name), path.join(dir, name));
  }
  mkdirSync(path.join(dir, 'docs'));
  for (let number = 0; number < count; number += 1) {
    writeFileSync(path.join(dir, 'docs', `page-${number}.mdx`), page(number));
  }
  return dir;
}

/** @returns {number} seconds */
function check(dir) {
  const start = performance.now();
  const {status, stdout} = spawnSync(process.execPath, [CLI, 'training:check'], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0 || !stdout.includes('nothing to mend')) {
    throw new Error(`The check of ${dir} found something:\n${stdout.slice(0, 2000)}`);
  }
  return (performance.now() - start) / 1000;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const sites = [createSite(1), createSite(PAGES)];
try {
  const times = sites.map(() => /** @type {number[]} */ ([]));
  for (let run = 0; run < RUNS; run += 1) {
    sites.forEach((site, index) => times[index]?.push(check(site)));
  }
  const [one, many] = times.map(median);
  const perPage = ((many - one) / (PAGES - 1)) * 1000;
  console.log(`1 page: ${one.toFixed(2)} s`);
  console.log(`${PAGES} pages, ${PAGES * 3} questions: ${many.toFixed(2)} s`);
  console.log(`ratio: ${(many / one).toFixed(2)}, ${perPage.toFixed(2)} ms for each further page`);
} finally {
  sites.forEach((site) => rmSync(site, {recursive: true, force: true}));
}
