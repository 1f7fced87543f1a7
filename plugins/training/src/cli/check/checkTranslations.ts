import path from 'node:path';
import {checkComparisonTranslation} from '../../check/translations/checkComparisonTranslation';
import {checkCourseTranslation} from '../../check/translations/checkCourseTranslation';
import {checkPageTranslation} from '../../check/translations/checkQuizTranslation';
import type {ComparisonSet} from '../../comparison/declaration/sets';
import type {CourseSet} from '../../course/declaration/sets';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {locate} from '../../diagnostics/locate';
import {pageId} from '../../docusaurus/pageId';
import type {Page} from '../../docusaurus/pages';
import {relativeFile} from '../../diagnostics/relativeFile';
import type {ContentPlugin} from '../site/contentPlugin';
import type {LoadedSite} from '../site/loadSite';

/** The file that a page translates; `null` where the page is not in a folder of translations. */
function originalOf({file}: Page, {folders}: ContentPlugin): string | null {
  for (const {original, translated} of folders) {
    if (translated !== null && file.startsWith(translated + path.sep)) {
      return path.join(original, path.relative(translated, file));
    }
  }
  return null;
}

/** Compares each translated page with the page that it translates. */
function checkPages(original: LoadedSite, translated: LoadedSite): Diagnostic[] {
  const originals = new Map(
    original.contentPlugins.flatMap(({pages}) => pages.map((page) => [page.file, page])),
  );
  return translated.contentPlugins.flatMap((plugin) =>
    plugin.pages.flatMap((page) => {
      const source = translated.sources.get(page.file);
      const counterpart = originals.get(originalOf(page, plugin) ?? '');
      if (!counterpart || !source || translated.unreadable.has(page.file)) {
        return [];
      }
      const {siteDir} = translated.context;
      const quizOf = (one: Page) => ({
        quiz: one.frontMatter.quiz,
        defaultId: pageId(one, siteDir),
      });
      const problems = checkPageTranslation(
        quizOf(counterpart),
        quizOf(page),
        relativeFile(counterpart.file, siteDir),
      );
      return locate(problems, source);
    }),
  );
}

function checkComparisons({declared, original}: ComparisonSet, siteDir: string): Diagnostic[] {
  // A file with errors has been reported, and may be the same once it is fixed.
  if (original === null || declared.diagnostics.length > 0) {
    return [];
  }
  const {source, comparisons} = declared;
  const name = relativeFile(original.source.file, siteDir);
  const problems = checkComparisonTranslation(original.comparisons, comparisons, name);
  return locate(problems, source);
}

function checkCourses({declared, original}: CourseSet, siteDir: string): Diagnostic[] {
  if (original === null || declared.diagnostics.length > 0) {
    return [];
  }
  const {source, entries} = declared;
  const name = relativeFile(original.source.file, siteDir);
  return locate(checkCourseTranslation(original.entries, entries, name), source);
}

/** Compares each translated file with the one that it translates, in every version of the docs. */
export function checkTranslations(original: LoadedSite, translated: LoadedSite): Diagnostic[] {
  const {comparisons, courses, context} = translated;
  return [
    ...checkPages(original, translated),
    ...comparisons.flatMap((set) => checkComparisons(set, context.siteDir)),
    ...courses.flatMap((set) => checkCourses(set, context.siteDir)),
  ];
}
