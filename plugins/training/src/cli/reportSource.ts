import path from 'node:path';
import {toBuiltCourses} from '../check/builtCourses';
import type {BuiltCourse, CourseDoc} from '../course/built/buildCourses';
import {toCourseOptions} from '../course/built/courseOptions';
import type {YamlPath} from '../diagnostics/diagnostic';
import {relativeFile} from '../diagnostics/relativeFile';
import type {SourceFile} from '../diagnostics/sourceFile';
import {formatList} from '../diagnostics/wording';
import {pageId} from '../docusaurus/pageId';
import {siteAddress} from '../docusaurus/siteAddress';
import {checkQuiz} from '../quiz/check';
import {openRepository} from '../report/past/git';
import type {PathFolder} from '../report/past/pagePaths';
import {createPast, NO_PAST, type Past} from '../report/past/past';
import {courseQuestionsOf} from '../report/source/courseQuestions';
import type {CoursePageSource, CourseSource} from '../report/source/courseSource';
import {createSnapshot, isAssessment, type QuizzesByLanguage} from '../report/source/snapshot';
import {fullId, quizIn, type SourceQuiz} from '../report/source/sourceQuiz';
import type {CommandContext} from './commandContext';
import {CommandError} from './commandError';
import {type LoadedSite, loadSite} from './loadSite';

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

function languageOf({context: {i18n}}: LoadedSite): string {
  return i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
}

/** The docs of a site; where a quiz has errors, it counts as none. */
function docsOf({contentPlugins, sources, unreadable}: LoadedSite): CourseDoc[] {
  return contentPlugins
    .flatMap(({pages}) => pages)
    .sort((one, other) => Number(other.isLatest) - Number(one.isLatest))
    .flatMap((page) => {
      const source = sources.get(page.file);
      const {quiz} = page.frontMatter;
      return source === undefined || unreadable.has(page.file)
        ? []
        : [{page, source, input: quiz === undefined ? null : checkQuiz(quiz).input}];
    });
}

function quizzesOf(docs: readonly CourseDoc[], siteDir: string): SourceQuiz[] {
  return docs.flatMap(({page, source, input}) =>
    input === null
      ? []
      : [
          {
            id: input.id ?? pageId(page, siteDir),
            file: relativeFile(page.file, siteDir),
            docId: page.docId,
            group: page.docsVersion ?? '',
            input,
            quiz: quizIn(input, source),
          },
        ],
  );
}

function pastOf(sites: readonly LoadedSite[], quizzes: QuizzesByLanguage, siteDir: string): Past {
  const [first] = sites;
  if (first === undefined) {
    return NO_PAST;
  }
  const folders = new Map<string, PathFolder>();
  for (const site of sites) {
    for (const {folders: own, docsVersions} of site.contentPlugins) {
      for (const {original, translated} of own) {
        const name = relativeFile(original, siteDir);
        const before = folders.get(name)?.translated ?? new Map<string, string>();
        folders.set(name, {
          original: name,
          docsPlugin: docsVersions[0]?.pluginId ?? null,
          translated:
            translated === null
              ? before
              : new Map([...before, [languageOf(site), relativeFile(translated, siteDir)]]),
        });
      }
    }
  }
  const all = [...folders.values()];
  const paths = all.flatMap(({original, translated}) => [original, ...translated.values()]);
  const repository = openRepository(siteDir, paths);
  const pages = sites.flatMap(({contentPlugins}) => contentPlugins.flatMap((one) => one.pages));
  return repository === null
    ? NO_PAST
    : createPast(repository, {
        folders: all,
        defaultLanguage: languageOf(first),
        pageIds: new Map(
          pages.map((page) => [relativeFile(page.file, siteDir), pageId(page, siteDir)]),
        ),
        quizzes: [...quizzes.values()].flat(),
      });
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

/**
 * Loads the course that records are of, in every language, and what git knows of it.
 *
 * @throws CommandError where the course cannot be told
 */
export async function loadReportSource(
  {siteDir, config, locales, defaultLocale, options, today}: CommandContext,
  courseId: string | undefined,
): Promise<ReportSource> {
  const sites: LoadedSite[] = [];
  for (const locale of [defaultLocale, ...locales.filter((one) => one !== defaultLocale)]) {
    const {comparisons, courses} = options;
    sites.push(await loadSite({siteDir, config, locale, comparisons, courses}));
  }
  const [site] = sites;
  if (site === undefined) {
    throw new CommandError('the site has no language');
  }
  const docs = docsOf(site);
  const built = toBuiltCourses(
    docs,
    {
      sets: site.courses,
      outlines: site.contentPlugins.flatMap(({outlines}) => outlines),
      ...toCourseOptions(options, site.context),
    },
    siteDir,
  );
  const {course, pages} = chooseCourse(
    built.flatMap(({courses}) => courses),
    courseId,
  );
  const quizzes: QuizzesByLanguage = new Map(
    sites.map((one) => [languageOf(one), quizzesOf(docsOf(one), siteDir)]),
  );
  const own = quizzes.get(languageOf(site)) ?? [];
  const sources = new Map(docs.map(({page, source}) => [relativeFile(page.file, siteDir), source]));
  const modules = course.modules.flatMap(({title, pages: inModule}) =>
    inModule.map((page) => ({page, module: title})),
  );
  const coursePages = modules.map(({page, module}): CoursePageSource => {
    const file = pages.find((one) => one.page === page)?.doc.page.file;
    const name = file === undefined ? '' : relativeFile(file, siteDir);
    const quiz = own.find((one) => one.file === name);
    return {
      id: page.id,
      title: page.title,
      module,
      questions: quiz ? courseQuestionsOf(quiz, quizzes, sources) : [],
      isAssessment: quiz !== undefined && isAssessment(quiz.input),
    };
  });
  const now = createSnapshot(quizzes);
  const language = languageOf(site);
  const inCourse = new Set(coursePages.flatMap(({questions}) => questions.flatMap(({ids}) => ids)));
  const assessments = own.filter(({input}) => isAssessment(input));
  const drawnBy = ({id}: SourceQuiz) =>
    now.assessmentOf(id, language)?.pools.flatMap(({ids}) => ids) ?? [];
  const ownAssessments = assessments.filter(
    ({id}) => id === course.assessment?.id || coursePages.some((page) => page.id === id),
  );
  const drawn = new Set(ownAssessments.flatMap(drawnBy));
  const others = own
    .flatMap((quiz) => courseQuestionsOf(quiz, quizzes, sources))
    .filter(({ids: [id = '']}) => drawn.has(id) && !inCourse.has(id));
  const places = new Map<string, QuestionPlace>();
  own.forEach((quiz) => {
    const source = sources.get(quiz.file);
    quiz.quiz.questions.forEach((question) => {
      const id = fullId(quiz, question);
      // Those of the version that readers get by default come first.
      if (source && !places.has(id)) {
        places.set(id, {source, path: question.path});
      }
    });
  });
  return {
    source: {
      course: {id: course.id, title: course.title},
      site: siteAddress(site.context),
      day: today,
      defaultLanguage: language,
      assessment: course.assessment?.id ?? ownAssessments[0]?.id ?? null,
      pages: coursePages,
      others,
      now,
      past: pastOf(sites, quizzes, path.resolve(siteDir)),
    },
    places,
  };
}
