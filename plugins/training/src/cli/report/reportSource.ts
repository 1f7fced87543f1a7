import path from 'node:path';
import {toBuiltCourses} from '../../check/toBuiltCourses';
import type {BuiltCourse} from '../../course/built/buildCourse';
import {toCourseOptions} from '../../course/built/courseOptions';
import type {YamlPath} from '../../diagnostics/diagnostic';
import {relativeFile} from '../../diagnostics/relativeFile';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {formatList} from '../../diagnostics/wording';
import {siteAddress} from '../../docusaurus/siteAddress';
import {askedInCourse, type CourseQuizzes} from '../../report/source/coursePages';
import type {CourseSource} from '../../report/source/courseSource';
import {createSnapshot} from '../../report/source/snapshot';
import {fullId} from '../../report/source/sourceQuiz';
import type {CommandContext} from '../commandContext';
import {CommandError} from '../commandError';
import {type LoadedSite, loadSite} from '../site/loadSite';
import {pastOf} from './reportedPast';
import {docsOf, languageOf, quizzesByLanguage} from './reportedQuizzes';

/** Where a question stands. */
export interface QuestionPlace {
  readonly source: SourceFile;
  readonly path: YamlPath;
}

/** A course to report on. */
export interface ReportSource {
  readonly source: CourseSource;
  /** By what records know the question by. */
  readonly places: ReadonlyMap<string, QuestionPlace>;
}

/** The site in each of its languages, the default one first. */
async function loadLanguages({
  siteDir,
  config,
  locales,
  defaultLocale,
  options: {comparisons, courses},
}: CommandContext): Promise<[LoadedSite, ...LoadedSite[]]> {
  const load = (locale: string) => loadSite({siteDir, config, locale, comparisons, courses});
  const sites: [LoadedSite, ...LoadedSite[]] = [await load(defaultLocale)];
  for (const locale of locales.filter((one) => one !== defaultLocale)) {
    sites.push(await load(locale));
  }
  return sites;
}

/** @throws CommandError where there is no such course, or more than one and none is named */
function chooseCourse(courses: readonly BuiltCourse[], id: string | undefined): BuiltCourse {
  const ids = [...new Set(courses.map(({course}) => course.id))];
  if (ids.length === 0) {
    throw new CommandError('the site has no course; records are of a course');
  }
  if (id === undefined && ids.length > 1) {
    throw new CommandError(
      `the site has several courses; write \`--course\` and ${formatList(ids)}`,
    );
  }
  const course = courses.find((one) => id === undefined || one.course.id === id);
  if (course === undefined) {
    throw new CommandError(`there is no course \`${id}\`; the site has ${formatList(ids, 'and')}`);
  }
  return course;
}

function placesOf({own, sources}: CourseQuizzes): ReadonlyMap<string, QuestionPlace> {
  const places = new Map<string, QuestionPlace>();
  for (const quiz of own) {
    const source = sources.get(quiz.file);
    for (const question of quiz.quiz.questions) {
      const id = fullId(quiz, question);
      // Those of the version that readers get by default come first.
      if (source && !places.has(id)) {
        places.set(id, {source, path: question.path});
      }
    }
  }
  return places;
}

/**
 * Loads the course that records are of, in every language, and what git knows of it.
 *
 * @throws CommandError where the course cannot be told
 */
export async function loadReportSource(
  context: CommandContext,
  courseId: string | undefined,
): Promise<ReportSource> {
  const {siteDir, options, today} = context;
  const sites = await loadLanguages(context);
  const [site] = sites;
  const docs = docsOf(site);
  const sets = toBuiltCourses(
    docs,
    {
      sets: site.courses,
      outlines: site.contentPlugins.flatMap(({outlines}) => outlines),
      ...toCourseOptions(options, site.context),
    },
    siteDir,
  );
  const built = chooseCourse(
    sets.flatMap(({courses}) => courses),
    courseId,
  );
  const language = languageOf(site);
  const all = quizzesByLanguage(sites, siteDir);
  const quizzes: CourseQuizzes = {
    own: all.get(language) ?? [],
    all,
    sources: new Map(docs.map(({page, source}) => [relativeFile(page.file, siteDir), source])),
    siteDir,
  };
  const now = createSnapshot(all);
  return {
    source: {
      course: {id: built.course.id, title: built.course.title},
      site: siteAddress(site.context),
      day: today,
      defaultLanguage: language,
      ...askedInCourse(built, quizzes, now, language),
      now,
      past: pastOf(sites, all, path.resolve(siteDir)),
    },
    places: placesOf(quizzes),
  };
}
