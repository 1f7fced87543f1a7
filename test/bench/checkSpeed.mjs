/**
 * How long `training:check` takes for a site of 1,000 pages with four questions each, beside the
 * same command in a site of one page, whose time is that of starting Docusaurus and loading the
 * config, and in a site with the same content as lists in Markdown, which has to be loaded and not
 * checked: `npm run bench:check`. `PAGES` and `ROUNDS` change its size.
 */
import {machineFacts} from './support/machine.mjs';
import {manyPages, plainPage, quizPage} from './support/pages.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {inTurn, median, medianRatio} from './support/statistics.mjs';
import {number, printTable} from './support/table.mjs';

const PAGES = numberSetting('PAGES', 1000);
const ROUNDS = numberSetting('ROUNDS', 5);
const TARGET = 0.8;

/** @param {ReturnType<typeof createSite>} site */
async function check(site) {
  const run = await site.run('training:check');
  if (!run.output.includes('nothing to fix')) {
    throw new Error(`The check found something:\n${run.output.slice(0, 2000)}`);
  }
  return run;
}

const facts = machineFacts();
const onePage = createSite(manyPages(1, quizPage));
const asMarkdown = createSite(manyPages(PAGES, plainPage));
const withQuizzes = createSite(manyPages(PAGES, quizPage));
await withSites([onePage, asMarkdown, withQuizzes], async () => {
  const runs = await inTurn(ROUNDS, {
    'one page': () => check(onePage),
    'as Markdown': () => check(asMarkdown),
    'with quizzes': () => check(withQuizzes),
  });
  const values = (name, key) => runs[name].map((run) => run[key]);
  printTable(
    ['Site', 'Seconds', 'Times that of one page', 'CPU seconds', 'Memory, MB'],
    Object.keys(runs).map((name) => [
      name === 'one page' ? name : `${PAGES} pages ${name}`,
      number(median(values(name, 'seconds'))),
      number(medianRatio(values(name, 'seconds'), values('one page', 'seconds'))),
      number(median(values(name, 'cpuSeconds'))),
      number(median(values(name, 'megabytes')), 0),
    ]),
  );
  const onTopOf = (name, key) =>
    number(
      median(values('with quizzes', key).map((value, round) => value - values(name, key)[round])),
    );
  console.log(
    `On top of loading the config: ${onTopOf('one page', 'seconds')} s (CPU ${onTopOf('one page', 'cpuSeconds')} s), target ${TARGET} s. On top of loading the same content: ${onTopOf('as Markdown', 'seconds')} s (CPU ${onTopOf('as Markdown', 'cpuSeconds')} s).`,
  );
  console.log(`Medians of ${ROUNDS} rounds. ${facts}`);
});
