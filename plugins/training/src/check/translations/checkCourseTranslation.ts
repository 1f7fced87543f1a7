import type * as z from 'zod';
import type {courseSchema} from '../../course/declaration/schema';
import type {Problem} from '../../diagnostics/diagnostic';
import {count, formatList} from '../../diagnostics/wording';

/** What is the same in every language. */
type ComparedCourse = Pick<
  z.input<typeof courseSchema>,
  'sidebar' | 'modules' | 'assessment' | 'certificate'
>;

/** Courses by id, as a file declares them. */
type Courses = Readonly<Record<string, ComparedCourse>>;

/** What differs between the pages of a course in two languages. */
type Difference = Pick<Problem, 'path' | 'at' | 'found' | 'expected' | 'fix'> &
  Partial<Pick<Problem, 'message' | 'help'>>;

function missingCourses(ids: readonly string[], originalFile: string): Problem[] {
  if (ids.length === 0) {
    return [];
  }
  return [
    {
      code: 'translation/missing-course',
      message: `the original has ${count(ids.length, 'course')} that this file lacks`,
      path: [],
      at: 'value',
      found: `without ${formatList(ids, 'and')}`,
      expected: `the courses of ${originalFile}`,
      help: 'translate what is missing; a course keeps its id in every language',
    },
  ];
}

/** A course that does not say where its pages come from has been reported. */
function isClear({sidebar, modules}: ComparedCourse): boolean {
  return (sidebar === undefined) !== (modules === undefined);
}

function sourceOf({sidebar, modules}: ComparedCourse): string {
  return modules === undefined
    ? `the sidebar \`${sidebar ?? ''}\``
    : count(modules.length, 'module');
}

function compareSources(
  id: string,
  original: ComparedCourse,
  translated: ComparedCourse,
): Difference[] {
  const [there, here] = [sourceOf(original), sourceOf(translated)];
  const isSidebar = translated.modules === undefined;
  const fix = isSidebar && original.sidebar;
  return there === here
    ? []
    : [
        {
          path: [id, isSidebar ? 'sidebar' : 'modules'],
          at: isSidebar ? 'value' : 'key',
          found: here,
          expected: there,
          ...(fix && {fix: {kind: 'replace', text: fix}}),
        },
      ];
}

function comparePages(there: readonly string[], here: readonly string[]): string[] {
  const missing = there.filter((page) => !here.includes(page));
  const extra = here.filter((page) => !there.includes(page));
  const found = [
    ...(missing.length > 0 ? [`without ${formatList(missing, 'and')}`] : []),
    ...(extra.length > 0 ? [`with ${formatList(extra, 'and')}`] : []),
  ];
  const isReordered = found.length === 0 && there.some((page, index) => page !== here[index]);
  return isReordered ? ['in another order'] : found;
}

function compareModules(
  id: string,
  original: ComparedCourse,
  translated: ComparedCourse,
): Difference[] {
  return (original.modules ?? []).flatMap(({pages}, index) => {
    const found = comparePages(pages, translated.modules?.[index]?.pages ?? []);
    return found.length === 0
      ? []
      : [
          {
            path: [id, 'modules', index, 'pages'],
            at: 'key' as const,
            found: found.join(', '),
            expected: formatList(pages, 'and'),
          },
        ];
  });
}

function compareAssessments(
  id: string,
  {assessment: there}: ComparedCourse,
  {assessment: here}: ComparedCourse,
): Difference[] {
  const words = (doc: string | undefined) => (doc === undefined ? 'no assessment' : `\`${doc}\``);
  return there === here
    ? []
    : [
        {
          path: here === undefined ? [id] : [id, 'assessment'],
          at: here === undefined ? 'key' : 'value',
          found: words(here),
          expected: words(there),
          ...(here !== undefined && there !== undefined && {fix: {kind: 'replace', text: there}}),
        },
      ];
}

function compareCertificates(
  id: string,
  {certificate: there = false}: ComparedCourse,
  {certificate: here = false}: ComparedCourse,
): Difference[] {
  const words = (has: boolean) => (has ? 'a certificate' : 'no certificate');
  return there === here
    ? []
    : [
        {
          message: `the course \`${id}\` has ${words(here)}, and its original has ${there ? 'one' : 'none'}`,
          path: here ? [id, 'certificate'] : [id],
          at: 'key',
          found: words(here),
          expected: words(there),
          help: there ? 'add `certificate: true`' : 'remove `certificate`',
        },
      ];
}

/**
 * Compares a translated file of courses with the one that it translates: words differ, and readers
 * of every language are to have the same courses, made of the same pages.
 *
 * @param originalFile for the messages, relative to the site
 * @returns problems in the translated file
 */
export function checkCourseTranslation(
  original: Courses,
  translated: Courses,
  originalFile: string,
): Problem[] {
  const missing = Object.keys(original).filter((id) => !Object.hasOwn(translated, id));
  return [
    ...missingCourses(missing, originalFile),
    ...Object.entries(original).flatMap(([id, there]) => {
      const here = Object.hasOwn(translated, id) ? translated[id] : undefined;
      if (here === undefined || !isClear(there) || !isClear(here)) {
        return [];
      }
      const sources = compareSources(id, there, here);
      const differences = [
        ...(sources.length > 0 ? sources : compareModules(id, there, here)),
        ...compareAssessments(id, there, here),
        ...compareCertificates(id, there, here),
      ];
      return differences.map(({expected, ...difference}): Problem => ({
        code: 'translation/other-pages',
        message: `the course \`${id}\` has other pages than in the original`,
        help: 'list the pages of the original, in its order and its modules',
        ...difference,
        expected: `${expected ?? ''}, as in ${originalFile}`,
      }));
    }),
  ];
}
