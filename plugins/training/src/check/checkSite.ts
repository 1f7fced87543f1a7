import {buildComparisons} from '../comparison/built/buildComparisons';
import type {ComparisonSources} from '../comparison/assembly/comparisonSources';
import type {BuiltSet} from '../comparison/built/builtSet';
import type {ComparisonOptions} from '../comparison/built/comparisonOptions';
import {idsOfPath} from '../docusaurus/closestDoc';
import type {Outline} from '../docusaurus/outlines';
import {collectPermalinks} from '../docusaurus/permalinks';
import type {ServicePage} from '../service/servicePage';
import type {ComparisonSet} from '../comparison/declaration/sets';
import {type BuiltCourseSet, buildCourses, type CourseDoc} from '../course/built/buildCourses';
import type {CourseOptions} from '../course/built/courseOptions';
import type {CourseSet} from '../course/declaration/sets';
import type {Diagnostic, Problem} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import {markdownFile, type SourceFile} from '../diagnostics/sourceFile';
import {lint, type LintOptions, toLintedQuiz} from '../lint/lint';
import type {LintedPage} from '../lint/rule';
import {pageId} from '../docusaurus/pageId';
import type {Page} from '../docusaurus/pages';
import {QUIZ_PATH} from '../quiz/check';
import {comparisonQuizId} from '../quiz/quizId';
import type {QuizInput} from '../quiz/schema';
import {explainMisplacedFacts} from '../service/misplacedFacts';
import {type CheckedFrontMatter, checkFrontMatter} from './checkFrontMatter';
import {type DrawingPage, drawsOfSite, type SiteDraws} from './draws';
import {findDuplicateQuizIds, identifiedQuiz, type IdentifiedQuiz} from './duplicateQuizIds';
import {findServicesWithErrors} from './servicesWithErrors';

/** The courses of a site, and what they are made of. */
export interface CoursesToCheck extends CourseOptions {
  /** Those of the version that readers get by default come first. */
  readonly sets: readonly CourseSet[];
  /** Of every version of the docs. */
  readonly outlines: readonly Outline[];
}

export interface CheckSiteOptions {
  /** Absolute path. */
  readonly siteDir: string;
  /** Language of a file, as in the site's config: a page that nobody has translated keeps its own. */
  readonly localeOf: (page: Pick<Page, 'file'>) => string;
  /** Severities that differ from those of the rules. */
  readonly rules: LintOptions;
  readonly comparisons: ComparisonOptions;
  readonly courses: CoursesToCheck;
  /** Texts of pages that have been read, by the absolute path of the file. */
  readonly sources?: ReadonlyMap<string, SourceFile>;
}

/** What a site's training content comes to. */
export interface CheckedSite {
  /** Every problem of every page and of the comparisons, and what the rules have found. */
  readonly diagnostics: readonly Diagnostic[];
  /** By the absolute path of the page; those with errors are missing. */
  readonly quizzes: ReadonlyMap<string, QuizInput>;
  /** In the order of the sets: those that readers get by default come first. */
  readonly comparisons: readonly BuiltSet[];
  /** In the order of the sets, as the comparisons. */
  readonly courses: readonly BuiltCourseSet[];
  /** Pages whose quizzes draw from others. */
  readonly drawing: readonly DrawingPage[];
}

interface CheckedPage extends CheckedFrontMatter {
  readonly page: Page;
  readonly source: SourceFile;
}

function toServicePages(
  pages: readonly CheckedPage[],
  {endAddress}: ComparisonOptions,
): ServicePage[] {
  return pages.flatMap(({page: {docId, file, permalink}, service}) =>
    service && docId !== null ? [{docId, file, permalink: endAddress(permalink), service}] : [],
  );
}

/** What the comparisons of one file are put together from. */
function toSources(
  {place: {version, segment, file}, declared}: ComparisonSet,
  sets: readonly ComparisonSet[],
  pages: readonly CheckedPage[],
  options: ComparisonOptions,
): ComparisonSources {
  const own = pages.filter(({page}) =>
    version === null ? page.isLatest : page.docsVersion === version.id,
  );
  const others = pages.filter((one) => one.page.isLatest && !own.includes(one));
  const servicePages = toServicePages(own, options);
  const named = Object.values(declared.comparisons).flatMap(({services}) =>
    services.flatMap((entry) => idsOfPath(entry, file)),
  );
  return {
    servicePages,
    otherServicePages: segment === '' ? toServicePages(others, options) : [],
    docIds: new Set(own.flatMap(({page: {docId}}) => (docId === null ? [] : [docId]))),
    withErrors: findServicesWithErrors(own, servicePages, new Set(named)),
    permalinks: collectPermalinks(
      pages.map(({page: {file, permalink}}) => ({file, permalink: options.endAddress(permalink)})),
      sets.flatMap(({place}) => place.version ?? []),
    ),
    segments: sets.flatMap(({place}) => (place.segment === '' ? [] : [place.segment])),
  };
}

function rowIdsOf({declared: {comparisons}}: ComparisonSet): string[] {
  return Object.values(comparisons).flatMap(({rows}) => rows.map(({id}) => id));
}

/** Puts together the courses of every version of the docs. */
export function toBuiltCourses(
  pages: readonly CourseDoc[],
  {sets, outlines, ...options}: CoursesToCheck,
  siteDir: string,
): BuiltCourseSet[] {
  return sets.map((set) => {
    const {version} = set.place;
    const docs = pages.filter(({page}) =>
      version === null ? page.isLatest && page.docId !== null : page.docsVersion === version.id,
    );
    const id = version?.id ?? docs[0]?.page.docsVersion;
    const outline = outlines.find((one) => one.version === id) ?? null;
    const segments = sets.flatMap(({place}) => (place.segment === '' ? [] : [place.segment]));
    return buildCourses(set, {siteDir, docs, outline, segments}, options);
  });
}

/** What quizzes of courses are known by that have no id of their own, by the file of their page. */
function unnamedInCourses(courses: readonly BuiltCourseSet[]): ReadonlyMap<string, string> {
  const quizzes = courses.flatMap((built) =>
    built.courses.flatMap(({course, pages, assessment}) => [
      ...pages.map(({doc, page}) => ({doc, id: page.id})),
      ...(assessment && course.assessment ? [{doc: assessment, id: course.assessment.id}] : []),
    ]),
  );
  return new Map(
    quizzes.flatMap(({doc, id}): [string, string][] =>
      doc.input !== null && doc.input.id === undefined ? [[doc.page.file, id]] : [],
    ),
  );
}

function toLintedPages(
  pages: readonly CheckedPage[],
  comparisons: readonly BuiltSet[],
  courses: readonly BuiltCourseSet[],
  {sizes}: SiteDraws,
  localeOf: CheckSiteOptions['localeOf'],
): LintedPage[] {
  const unnamed = unnamedInCourses(courses);
  const ofComparisons = comparisons.flatMap(({set: {declared}, quizzes}) =>
    quizzes.map((quiz) => ({...quiz, file: declared.source.file})),
  );
  return [
    ...pages.flatMap(({page, input}) =>
      input
        ? [
            {
              ...toLintedQuiz(input, localeOf(page), QUIZ_PATH),
              pageIdInCourse: unnamed.get(page.file) ?? null,
              draws: sizes.get(page.file) ?? [],
              file: page.file,
            },
          ]
        : [],
    ),
    ...ofComparisons.flatMap(({comparisonId, file, input}) => {
      const path = [comparisonId, ...QUIZ_PATH];
      return input ? [{...toLintedQuiz(input, localeOf({file}), path), file}] : [];
    }),
  ];
}

/** Every quiz of the site, those of comparisons included, with what it is known by. */
function identifiedQuizzes(
  pages: readonly CheckedPage[],
  comparisons: readonly BuiltSet[],
  siteDir: string,
): IdentifiedQuiz[] {
  return [
    ...pages.flatMap((checked) => identifiedQuiz(checked, pageId(checked.page, siteDir))),
    ...comparisons.flatMap(({set: {declared, place}, quizzes}) =>
      quizzes.flatMap(({comparisonId, input}): IdentifiedQuiz[] =>
        input === null
          ? []
          : [
              {
                id: input.id ?? comparisonQuizId(comparisonId),
                isExplicit: input.id !== undefined,
                source: declared.source,
                path: [comparisonId, ...QUIZ_PATH],
                group: 'comparisons',
                version: place.segment,
              },
            ],
      ),
    ),
  ];
}

/**
 * Checks all pages and comparisons of a site at once and puts the comparisons together.
 *
 * Reads the file of a page only where its values do not tell enough, and where there is something to
 * say about it.
 *
 * @param sets those of the version that readers get by default come first
 */
export async function checkSite(
  pages: readonly Page[],
  sets: readonly ComparisonSet[],
  {
    siteDir,
    localeOf,
    rules,
    comparisons: options,
    courses: declaredCourses,
    sources = new Map(),
  }: CheckSiteOptions,
): Promise<CheckedSite> {
  const rowIds = new Set(sets.flatMap(rowIdsOf));
  const checked = pages.map((page) => {
    const source = sources.get(page.file) ?? markdownFile(page.file);
    const found = checkFrontMatter(page.frontMatter, source);
    return {...found, problems: explainMisplacedFacts(found.problems, rowIds), page, source};
  });
  const comparisons = await Promise.all(
    sets.map((set) => buildComparisons(set, toSources(set, sets, checked, options), options)),
  );
  const courses = toBuiltCourses(checked, declaredCourses, siteDir);
  const draws = drawsOfSite(checked, declaredCourses.outlines, siteDir);
  const found = lint(toLintedPages(checked, comparisons, courses, draws, localeOf), rules);

  const rivals = findDuplicateQuizIds(identifiedQuizzes(checked, comparisons, siteDir), siteDir);

  const problemsIn = (file: string): readonly Problem[] => [
    ...(rivals.get(file) ?? []),
    ...(draws.problems.get(file) ?? []),
    ...courses.flatMap(({problems}) => problems.get(file) ?? []),
    ...comparisons.flatMap(({problems}) => problems.get(file) ?? []),
    ...(found.get(file) ?? []),
  ];
  const located = checked.flatMap(({problems, source}) =>
    locate([...problems, ...problemsIn(source.file)], source),
  );
  const declared = [...sets, ...declaredCourses.sets].flatMap(
    ({declared: {source, diagnostics}}) => [
      ...diagnostics,
      ...locate(problemsIn(source.file), source),
    ],
  );
  return {
    diagnostics: [...located, ...declared],
    quizzes: new Map(checked.flatMap(({page: {file}, input}) => (input ? [[file, input]] : []))),
    comparisons,
    courses,
    drawing: draws.drawing,
  };
}
