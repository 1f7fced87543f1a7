/**
 * What the page of a course of 500 pages costs readers on a slow device: time in scripts until it is
 * usable, beside a page with the same links as a list in Markdown: `npm run bench:course`.
 */
import {writeFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {waitUntilHydrated, withBrowser, withPage} from './support/browser.mjs';
import {machineFacts} from './support/machine.mjs';
import {emptyPage, manyPages, quizPage} from './support/pages.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median, medianRatio} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', 4325);
const ROUNDS = numberSetting('ROUNDS', 9);
const PAGES = 500;
const SLOWDOWN = 4;

/** Long enough for the tasks that follow hydration on a slow device. */
const SETTLE = 1000;

/** Every fifth page has a question. */
const pages = manyPages(PAGES, (index) =>
  index % 5 === 0 ? quizPage(index, 1) : emptyPage(index),
);
const ids = Object.keys(pages)
  .filter((file) => file !== 'index.mdx')
  .map((file) => file.replace('.mdx', ''));
const folders = [...new Set(ids.map((id) => id.split('/')[0]))];

/** The same links, below the same headings. */
const asMarkdown = folders.map((folder) => {
  const own = ids.filter((id) => id.startsWith(`${folder}/`));
  const items = own.map((id) => `1. [Page ${id.split('-').at(-1)}](/${id}) 2 min, to read\n`);
  return `## Part ${folder}\n\n${items.join('')}`;
});

const docs = {
  ...pages,
  'list.mdx': `# The same list\n\n${asMarkdown.join('\n')}`,
  'courses.yml': [
    'course:',
    '  title: A course',
    '  modules:',
    ...folders.flatMap((folder) => [
      `    - title: Part ${folder}`,
      `      pages: [${ids.filter((id) => id.startsWith(`${folder}/`)).join(', ')}]`,
    ]),
    '',
  ].join('\n'),
};

/** @returns milliseconds in scripts, and in all tasks, from the address to a page at rest */
async function measureOpening(browser, address, profile) {
  return withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    // What the thread has worked, whatever else the machine did.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (profile) {
      await session.send('Profiler.enable');
      await session.send('Profiler.start');
    }
    await page.goto(address);
    await waitUntilHydrated(page);
    await page.waitForLoadState('networkidle');
    await sleep(SETTLE);
    if (profile) {
      const {profile: written} = await session.send('Profiler.stop');
      writeFileSync(profile, JSON.stringify(written));
    }
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return {script: of('ScriptDuration'), task: of('TaskDuration')};
  });
}

const facts = machineFacts();
const site = createSite(docs);
await withSites([site], async () => {
  await site.run('build');
  const server = await site.serve('serve', PORT);
  try {
    await withBrowser(async (browser) => {
      const open = (path) => () => measureOpening(browser, `${server.address}${path}`);
      const measured = await inTurn(ROUNDS, {
        'an empty page': open('/404-of-nothing'),
        'the list in Markdown': open('/list'),
        'the course': open('/course/course'),
      });
      const of = (name, key) => measured[name].map((one) => one[key]);
      const names = Object.keys(measured);
      printTable(
        ['Page', 'Script, ms', 'All tasks, ms', 'Script, beside the list'],
        names.map((name) => [
          name,
          number(median(of(name, 'script'))),
          number(median(of(name, 'task'))),
          number(medianRatio(of(name, 'script'), of('the list in Markdown', 'script')), 2),
        ]),
      );
      const {PROFILES: folder} = process.env;
      if (folder) {
        await measureOpening(browser, `${server.address}/list`, `${folder}/list.cpuprofile`);
        await measureOpening(
          browser,
          `${server.address}/course/course`,
          `${folder}/course.cpuprofile`,
        );
      }
    });
  } finally {
    server.stop();
  }
});
console.log(facts);
