import type {AllContent} from '@docusaurus/types';
import {checkSite} from '../check/checkSite';
import {identifyPages, toPageOf} from '../check/pageOf';
import {applySuppressions} from '../check/suppressions/suppressions';
import {verifiedQuizzes} from '../claims/comparisonQuizzes';
import {createFactLine} from '../claims/factLine';
import {readVerified, verifiedFile} from '../claims/verifiedFile';
import {toComparisonOptions} from '../comparison/built/comparisonOptions';
import {loadComparisonSets} from '../comparison/declaration/sets';
import {toCourseOptions} from '../course/built/courseOptions';
import {loadCourseSets} from '../course/declaration/sets';
import {setBlogPosts} from '../docusaurus/blogPost';
import {collectDocsVersions} from '../docusaurus/docsVersions';
import {collectOutlines} from '../docusaurus/outlines';
import {setPageIds} from '../docusaurus/pageId';
import {collectPages, createLocaleLookup, type Page} from '../docusaurus/pages';
import {expectOnlyInstance} from '../docusaurus/wiring/onlyInstance';
import {comparisonsPlaces, coursesPlaces, declarationFiles} from './declarationFiles';
import type {Instance} from './instance';
import {changeSite} from './state';
import {takeSuppressions} from './takeSuppressions';
import {untilUnchanged} from './untilUnchanged';

/** Checks pages with what the files beside them declare now. */
async function checkPages(
  pages: readonly Page[],
  allContent: AllContent,
  instance: Instance,
): Promise<void> {
  const {context, options, state} = instance;
  const sets = await loadComparisonSets(comparisonsPlaces(instance));
  const courseSets = await loadCourseSets(coursesPlaces(instance));
  const verified = readVerified(verifiedFile(context.siteDir, options.claims));
  const suppressions = takeSuppressions(instance);
  const factLine = createFactLine(verified, state.site.claimWords, context.siteDir);
  const checked = await checkSite(pages, sets, {
    siteDir: context.siteDir,
    localeOf: createLocaleLookup(context),
    rules: options.lint,
    comparisons: toComparisonOptions(options, context, state.acrossClouds, null, factLine),
    courses: {
      sets: courseSets,
      outlines: collectOutlines(allContent),
      ...toCourseOptions(options, context),
    },
  });
  state.courses = checked.courses;
  state.drawing = checked.drawing;
  state.comparisons = checked.comparisons;
  changeSite(state, {
    verified: {...verified, ...verifiedQuizzes(checked.comparisons, verified, context.siteDir)},
  });
  state.permalinks = new Map(pages.map(({file, permalink}) => [file, permalink]));
  const pageOf = toPageOf(identifyPages(pages, sets, context.baseUrl));
  const {told} = applySuppressions(checked.diagnostics, suppressions, context.siteDir);
  state.siteReport.update(pages, told, options.documentation, pageOf);
}

/**
 * Checks all pages and comparisons, once Docusaurus has loaded them.
 *
 * @returns the pages
 * @throws in a build, where there is an error, with a report of all problems
 */
export async function checkAllContent(
  allContent: AllContent,
  instance: Instance,
): Promise<readonly Page[]> {
  expectOnlyInstance(allContent);
  const {context, state} = instance;
  const pages = collectPages(allContent, context.siteDir);
  setBlogPosts(pages.filter(({isBlogPost}) => isBlogPost).map(({file}) => file));
  setPageIds(pages, context.siteDir);
  state.docsVersions = collectDocsVersions(allContent);
  await untilUnchanged(declarationFiles(instance), () => checkPages(pages, allContent, instance));
  return pages;
}
