/**
 * What the plugin costs a build: a site of 1,000 pages with four questions each, and the same content
 * as lists in Markdown, beside the latter in a site without the plugin; and what a page costs beside
 * the same as Markdown, from 250 to 4,000 pages: `npm run bench:build`. A whole run takes an hour. `PAGES`, `SIZES`, `BUNDLERS` and `ROUNDS` change what it does; `SIZES=` leaves the
 * second part out.
 */
import {machineFacts} from './support/machine.mjs';
import {manyPages, plainPage, quizPage} from './support/pages.mjs';
import {listSetting, numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median, medianRatio} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PAGES = numberSetting('PAGES', 1000);
const ROUNDS = numberSetting('ROUNDS', 5);
const BUNDLERS = listSetting('BUNDLERS', ['rspack', 'webpack']);
const SIZES = listSetting('SIZES', ['250', '1000', '4000']).map(Number);
const TARGETS = 'unused 1.01 times the CPU and 1.02 times the memory, with quizzes 1.05 times both';
const BASELINE = 'as Markdown, without the plugin';
const TARGET_PER_PAGE = 1.1;

/** A build that nothing is kept for from earlier ones. @param {ReturnType<typeof createSite>} site */
function build(site) {
  site.clear();
  return site.run('build');
}

/** @param {'rspack' | 'webpack'} bundler */
async function compareContents(bundler) {
  const asMarkdown = createSite(manyPages(PAGES, plainPage), {bundler});
  const withQuizzes = createSite(manyPages(PAGES, quizPage), {bundler});
  const withoutPlugin = createSite(manyPages(PAGES, plainPage), {bundler, plugin: false});
  await withSites([asMarkdown, withQuizzes, withoutPlugin], async () => {
    const runs = await inTurn(ROUNDS, {
      [BASELINE]: () => build(withoutPlugin),
      'as Markdown, plugin unused': () => build(asMarkdown),
      'with quizzes': () => build(withQuizzes),
    });
    const values = (name, key) => runs[name].map((run) => run[key]);
    const ratio = (name, key) => number(medianRatio(values(name, key), values(BASELINE, key)), 3);
    console.log(`\n${PAGES} pages of four questions, ${bundler}: targets are ${TARGETS}\n`);
    printTable(
      ['Content', 'Seconds', 'Times', 'CPU seconds', 'Times', 'Memory, MB', 'Times'],
      Object.keys(runs).map((name) => [
        name,
        ...['seconds', 'cpuSeconds', 'megabytes'].flatMap((key) => [
          number(median(values(name, key)), 1),
          ratio(name, key),
        ]),
      ]),
    );
  });
}

/**
 * What each page adds: a build of one page tells what a build costs before its pages. Docusaurus
 * looks each address up among all others, so that pages of Markdown cost more in a larger site, too.
 */
async function compareSizes() {
  const contents = {'with quizzes': quizPage, 'as Markdown': plainPage};
  const sites = Object.entries(contents).flatMap(([content, write]) =>
    [1, ...SIZES].map((size) => ({
      name: `${size} ${content}`,
      site: createSite(manyPages(size, write)),
    })),
  );
  await withSites(
    sites.map(({site}) => site),
    async () => {
      const runs = await inTurn(
        ROUNDS,
        Object.fromEntries(sites.map(({name, site}) => [name, () => build(site)])),
      );
      const valuesOf = (size, content, key) => runs[`${size} ${content}`].map((run) => run[key]);
      const perPage = (size, content, key) => {
        const before = valuesOf(1, content, key);
        return valuesOf(size, content, key).map(
          (value, round) => ((value - before[round]) / (size - 1)) * 1000,
        );
      };
      console.log(
        `\nCPU of a page, rspack: target at most ${TARGET_PER_PAGE} times that of the same as Markdown\n`,
      );
      printTable(
        ['Pages', 'CPU seconds', 'ms for each page', 'As Markdown', 'Times', 'Memory, MB'],
        SIZES.map((size) => {
          const [quiz, plain] = Object.keys(contents).map((name) =>
            perPage(size, name, 'cpuSeconds'),
          );
          return [
            String(size),
            number(median(valuesOf(size, 'with quizzes', 'cpuSeconds')), 1),
            number(median(quiz), 1),
            number(median(plain), 1),
            number(medianRatio(quiz, plain)),
            number(median(valuesOf(size, 'with quizzes', 'megabytes')), 0),
          ];
        }),
      );
    },
  );
}

const facts = machineFacts();
for (const bundler of BUNDLERS) {
  await compareContents(bundler);
}
if (SIZES.length > 0) {
  await compareSizes();
}
console.log(`\nMedians of ${ROUNDS} rounds. ${facts}`);
