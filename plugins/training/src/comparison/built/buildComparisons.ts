import {normalizeUrl} from '@docusaurus/utils';
import type {Problem} from '../../diagnostics/diagnostic';
import {compareAcrossClouds, servicesAcrossClouds} from '../assembly/acrossClouds';
import {assembleComparison} from '../assembly/assemble';
import type {ComparisonSources} from '../assembly/comparisonSources';
import type {BuiltComparison, BuiltSet} from './builtSet';
import type {ComparisonOptions} from './comparisonOptions';
import type {ProblemsByFile} from '../check/checkComparisons';
import {checkSet, type FileProblems} from '../check/checkSet';
import {checkComparisonQuizzes, checkTextsOf, type ComparisonQuiz} from '../quiz/quizzes';
import {ACROSS_CLOUDS_ID} from '../declaration/reservedIds';
import {createToRichText, type Origin, type ToRichText} from '../assembly/richText';
import type {Permalinks} from '../../docusaurus/permalinks';
import type {ComparisonSet} from '../declaration/sets';

function brokenLinkProblem(href: string, {path}: Origin): Problem {
  return {
    code: 'comparison/broken-link',
    message: `the link \`${href}\` leads to no page of this site`,
    path,
    at: 'value',
    found: `\`${href}\``,
    expected: 'the name of a Markdown file, relative to this one',
    help: null,
  };
}

/** Compiles Markdown, and remembers which links lead nowhere. */
async function createCompiler(permalinks: Permalinks) {
  // A value may be shown more than once; its problem is one.
  const brokenLinks = new Map<string, {href: string; origin: Origin}>();
  const shown = new Map<string, FileProblems>();
  const toRichText = await createToRichText(
    permalinks,
    (href, origin) => {
      brokenLinks.set(JSON.stringify([href, origin]), {href, origin});
    },
    (problem, origin) => {
      shown.set(JSON.stringify([problem, origin]), [origin.file, [problem]]);
    },
  );
  const problems = () => [
    ...[...brokenLinks.values()].map(({href, origin}): FileProblems => [
      origin.file,
      [brokenLinkProblem(href, origin)],
    ]),
    ...shown.values(),
  ];
  return {toRichText, problems};
}

function groupByFile(found: readonly FileProblems[]): ProblemsByFile {
  const byFile = new Map<string, readonly Problem[]>();
  found
    .filter(([, problems]) => problems.length > 0)
    .forEach(([file, problems]) => {
      byFile.set(file, [...(byFile.get(file) ?? []), ...problems]);
    });
  return byFile;
}

/** Comparisons of declared services. */
function buildDeclared(
  {declared: {comparisons}}: ComparisonSet,
  {servicePages}: ComparisonSources,
  quizzes: readonly ComparisonQuiz[],
  permalinkOf: (id: string) => string,
  toRichText: ToRichText,
  {factLine}: ComparisonOptions,
): BuiltComparison[] {
  const byDocId = new Map(servicePages.map((page) => [page.docId, page]));
  return Object.entries(comparisons).map(([id, input]) => {
    const pages = input.services.flatMap((docId) => byDocId.get(docId) ?? []);
    const own = quizzes.find(({comparisonId}) => comparisonId === id);
    return {
      comparison: assembleComparison(id, input, permalinkOf(id), pages, toRichText, factLine),
      pages,
      quiz: own?.input && typeof own.written === 'object' ? own.written : null,
    };
  });
}

/** The comparison of the services with their counterparts, where they name any. */
function buildAcrossClouds(
  {servicePages}: ComparisonSources,
  {provider, acrossClouds}: ComparisonOptions,
  permalinkOf: (id: string) => string,
): BuiltComparison[] {
  const pages = servicesAcrossClouds(servicePages);
  if (provider === null || pages.length === 0) {
    return [];
  }
  const permalink = permalinkOf(ACROSS_CLOUDS_ID);
  const comparison = compareAcrossClouds(permalink, provider, pages, acrossClouds);
  return [{comparison, pages, quiz: null}];
}

/** Checks what a file of comparisons declares against the docs that it is about, and joins the two. */
export async function buildComparisons(
  set: ComparisonSet,
  sources: ComparisonSources,
  options: ComparisonOptions,
): Promise<BuiltSet> {
  const {declared, place} = set;
  const folder = normalizeUrl([options.basePath, place.segment]);
  const permalink = options.endAddress(folder);
  const permalinkOf = (id: string) => options.endAddress(normalizeUrl([folder, id]));
  const {quizzes, problems: quizProblems} = checkComparisonQuizzes(declared.comparisons);
  const compiler = await createCompiler(sources.permalinks);
  const comparisons = [
    ...buildDeclared(set, sources, quizzes, permalinkOf, compiler.toRichText, options),
    ...buildAcrossClouds(sources, options, permalinkOf),
  ];
  const problems = groupByFile([
    ...checkSet(set, sources, options),
    [declared.source.file, [...quizProblems, ...checkTextsOf(quizzes, declared.source)]],
    ...compiler.problems(),
  ]);
  return {set, permalink, comparisons, quizzes, problems};
}
