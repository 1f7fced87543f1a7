/**
 * What the plugin weighs for readers, compressed, in a production build: `npm run bench:weight`.
 * Fails where something is over its budget in `budgets.json`. `--budgets` measures what has a
 * budget and nothing more, for `npm test`.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {withBrowser, withPage} from './support/browser.mjs';
import {comparisonPages} from './support/comparisonPages.mjs';
import {machineFacts} from './support/machine.mjs';
import {
  allFieldsPage,
  emptyPage,
  manyPages,
  plainPage,
  quizPage,
  sharedTextPage,
} from './support/pages.mjs';
import {countScriptsWith, loadedScripts, weighAsset, weighPageChunk} from './support/scripts.mjs';
import {numberSetting} from './support/settings.mjs';
import {createSite, withSites} from './support/site.mjs';
import {number, printTable} from './support/table.mjs';

const PORT = numberSetting('PORT', numberSetting('TEST_PORT', 4321) + 4);
const PAGES = 10;
const ALL_TYPES = 8;
const ENGINE_MARK = 'training:answer';

const {weights: budgets} = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8'),
);

/** Most pages have no quiz: Docusaurus shares by itself what half of all pages need. */
const docs = {
  ...manyPages(PAGES, emptyPage),
  ...comparisonPages(3, 12),
  'quiz.mdx': quizPage(PAGES),
  'plain.mdx': plainPage(PAGES),
  'all-types.mdx': quizPage(PAGES + 1, ALL_TYPES),
  'all-fields.mdx': allFieldsPage(PAGES + 2),
  'steps.mdx': quizPage(PAGES + 2).replace('\nquiz:\n', '\nquiz:\n  oneAtATime: true\n'),
  'shared.mdx': sharedTextPage(PAGES + 3),
  'courses.yml':
    'course:\n  title: A course\n  modules:\n    - {title: All, pages: [quiz, plain]}\n',
};

/** What has an assessment as well shares more modules, so that its scripts are cut in other places. */
const docsWithAssessment = {
  ...manyPages(PAGES, emptyPage),
  'all-types.mdx': quizPage(PAGES, ALL_TYPES),
  'plain.mdx': plainPage(PAGES),
  'final.mdx':
    '---\ntitle: The end\nquiz:\n  mode: assessment\n  passMark: 80\n  draw:\n    - {from: all-types, count: 2}\n---\n\nWords.\n',
  'courses.yml':
    'course:\n  title: A course\n  modules:\n    - {title: All, pages: [all-types, plain]}\n  assessment: final\n  certificate: true\n',
};

/** @param {ReturnType<typeof createSite>} site @returns {Record<string, number>} by id */
function weighAssessment({dir}) {
  const scriptOf = (name) => weighAsset(dir, 'js', `training-${name}`);
  return {
    'engine-with-assessment': weighAsset(dir, 'js', 'training'),
    assessment: scriptOf('assessment'),
    attempts: scriptOf('attempts'),
    standing: scriptOf('standing'),
    review: scriptOf('review'),
    certificate: scriptOf('certificate'),
    'assessment-styles': weighAsset(dir, 'css', 'assessment-styles'),
  };
}

/** @param {ReturnType<typeof createSite>} site @returns bytes of the plugin on a page without a quiz */
async function weighPageWithoutQuiz({serve, dir}) {
  const server = await serve('serve', PORT);
  try {
    const names = await withBrowser((browser) =>
      withPage(browser, (page) => loadedScripts(page, `${server.address}/part-0/page-1`)),
    );
    return names
      .map((name) => name.split('.')[0])
      .filter((name) => name.startsWith('training'))
      .reduce((sum, name) => sum + weighAsset(dir, 'js', name), 0);
  } finally {
    server.stop();
  }
}

/** @param {ReturnType<typeof createSite>} site @returns {Promise<Record<string, number>>} by id */
async function weigh(site) {
  const {dir} = site;
  const [
    engine,
    end,
    text,
    arranging,
    counted,
    textMore,
    steps,
    shared,
    comparison,
    courseEnd,
    course,
    coursePage,
  ] = [
    'training',
    'training-end',
    'training-text',
    'training-arranging',
    'training-counted',
    'training-text-more',
    'training-steps',
    'training-shared',
    'training-comparison',
    'training-course-end',
    'training-course',
    'training-course-page',
  ].map((name) => weighAsset(dir, 'js', name));
  return {
    course: courseEnd + course,
    'course-page': coursePage,
    'page-without-quiz': await weighPageWithoutQuiz(site),
    engine,
    end,
    text,
    arranging,
    counted,
    'text-more': textMore,
    steps,
    shared,
    'all-types': engine + text + arranging,
    comparison,
    'shared-styles': weighAsset(dir, 'css', 'shared-styles'),
    'quiz-styles': weighAsset(dir, 'css', 'quiz-styles'),
    'steps-styles': weighAsset(dir, 'css', 'steps-styles'),
    'comparison-styles': weighAsset(dir, 'css', 'comparison-styles'),
    'course-styles': weighAsset(dir, 'css', 'course-styles'),
    'page-chunk': weighPageChunk(dir, 'quiz.mdx') / weighPageChunk(dir, 'plain.mdx'),
    copies: countScriptsWith(dir, ENGINE_MARK),
  };
}

/** @param {Record<string, number>} measured @returns {boolean} whether all is within its budget */
function compareWithBudgets(measured) {
  const isOver = ({id, budget}) => measured[id] > budget;
  printTable(
    ['What', 'Measured', 'Budget', 'Target', 'Unit', ''],
    budgets.map((entry) => {
      const {id, what, unit, budget, target} = entry;
      const digits = unit === 'times' ? 2 : 0;
      const isOverTarget = target !== null && measured[id] > target;
      return [
        what,
        number(measured[id], digits),
        number(budget, digits),
        target === null ? '' : number(target, digits),
        unit,
        isOver(entry) ? 'over budget' : isOverTarget ? 'over target' : '',
      ];
    }),
  );
  return !budgets.some(isOver);
}

/** Sites none of whose pages uses the plugin: what having it in the config costs their readers. */
async function measureUnusedPlugin() {
  const unused = manyPages(PAGES, emptyPage);
  const sites = [false, true].map((plugin) => createSite(unused, {plugin}));
  await withSites(sites, async () => {
    for (const site of sites) {
      await site.run('build');
    }
    const differences = [
      ['js', 'main'],
      ['js', 'runtime~main'],
      ['css', 'styles'],
    ].map(([type, name]) => {
      const [without, having] = sites.map(({dir}) => weighAsset(dir, type, name));
      return `${name}.${type} ${without} and ${having} bytes`;
    });
    console.log(
      `A site that does not use the plugin, without it and with it in its config: ${differences.join('; ')}`,
    );
  });
}

const site = createSite(docs, {separateStyles: true});
const siteWithAssessment = createSite(docsWithAssessment, {separateStyles: true});
await withSites([site, siteWithAssessment], async () => {
  await site.run('build');
  await siteWithAssessment.run('build');
  if (!compareWithBudgets({...(await weigh(site)), ...weighAssessment(siteWithAssessment)})) {
    console.error(
      'Over its budget. Make it smaller, or raise the budget in test/bench/budgets.json and say why.',
    );
    process.exitCode = 1;
  }
  if (!process.argv.includes('--budgets')) {
    console.log(
      `Beside it: main script ${weighAsset(site.dir, 'js', 'main')} bytes, styles of the site ${weighAsset(site.dir, 'css', 'styles')} bytes`,
    );
    await measureUnusedPlugin();
    console.log(machineFacts());
  }
});
