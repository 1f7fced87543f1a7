import type {BuiltSet} from '../comparison/built/builtSet';
import {buildComparisons} from '../comparison/built/buildComparisons';
import type {ComparisonOptions} from '../comparison/built/comparisonOptions';
import type {ComparisonSet} from '../comparison/declaration/sets';
import type {BuiltCourseSet} from '../course/built/buildCourses';
import type {Diagnostic, Problem} from '../diagnostics/diagnostic';
import {locate} from '../diagnostics/locate';
import {markdownFile, type SourceFile} from '../diagnostics/sourceFile';
import type {Page} from '../docusaurus/pages';
import {lint, type LintOptions} from '../lint/lint';
import type {QuizInput} from '../quiz/schema';
import {explainMisplacedFacts} from '../service/misplacedFacts';
import {type CoursesToCheck, toBuiltCourses} from './toBuiltCourses';
import {checkFrontMatter} from './checkFrontMatter';
import {toComparisonSources} from './toComparisonSources';
import {type DrawingPage, drawsOfSite} from './draws';
import {findDuplicateQuizIds} from './duplicateQuizIds';
import {identifiedQuizzes} from './identifiedQuizzes';
import {toLintedPages} from './lintedPages';

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

function rowIdsOf({declared: {comparisons}}: ComparisonSet): string[] {
  return Object.values(comparisons).flatMap(({rows}) => rows.map(({id}) => id));
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
    sets.map((set) =>
      buildComparisons(set, toComparisonSources(set, sets, checked, options), options),
    ),
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
