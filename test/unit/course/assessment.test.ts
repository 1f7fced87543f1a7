import {buildCourses} from '../../../plugins/training/src/course/built/buildCourses';
import type {CourseDoc} from '../../../plugins/training/src/course/built/courseSources';
import {placedPages} from '../../../plugins/training/src/course/publish/places';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import type {QuizInput} from '../../../plugins/training/src/quiz/schema';
import {courseSet, NO_COURSES, outlineOf} from '../support/courses';

function docOf(docId: string, quiz: object | null = null): CourseDoc {
  const file = `/site/docs/${docId}.mdx`;
  return {
    page: {
      file,
      permalink: `/docs/${docId}`,
      frontMatter: quiz === null ? {} : {quiz},
      isBlogPost: false,
      docId,
      docsVersion: 'default/current',
      isLatest: true,
    },
    source: markdownFile(file, () => ''),
    input: quiz as QuizInput | null,
  };
}

const FINAL = {
  mode: 'assessment',
  passMark: 80,
  draw: [
    {from: 'one', count: 2},
    {from: ['one', 'two'], count: 3},
  ],
  retryAfter: '2 days',
  questions: [],
};

function build(yaml: string, final: object | null = FINAL) {
  const outline = outlineOf(['one', 'two', 'final']);
  const docs = [docOf('one'), docOf('two'), docOf('final', final)];
  const set = courseSet(`aws:\n  title: AWS\n  sidebar: tutorial\n${yaml}`);
  return buildCourses(set, {siteDir: '/site', docs, outline, segments: []}, NO_COURSES);
}

const codesIn = ({problems}: ReturnType<typeof build>) =>
  [...problems.values()].flat().map(({code}) => code);

it('has a row of its own and is in no module, though the sidebar lists it', () => {
  const built = build('  assessment: final\n  certificate: true\n');
  const course = built.courses[0]?.course;
  expect(codesIn(built)).toEqual([]);
  expect(course?.modules.flatMap(({pages}) => pages.map(({title}) => title))).toEqual([
    'About one',
    'About two',
  ]);
  expect(course?.assessment).toEqual({
    id: 'final',
    title: 'About final',
    permalink: '/docs/final',
    passMark: 80,
    questions: 5,
    codes: '',
    quizzes: ['one', 'two'],
    retryAfter: 2,
    review: '/course/aws/review',
    certificate: '/course/aws/certificate',
  });
});

it('comes after the last page, and says of itself that it is the assessment', () => {
  const built = build('  assessment: final\n');
  const [course] = built.courses;
  const places = course
    ? placedPages(course, built, {...NO_COURSES, language: 'en'}).map(({place}) => place)
    : [];
  expect(places.map(({next, pages}) => [next?.permalink, pages])).toEqual([
    ['/docs/two', 2],
    ['/docs/final', 2],
    [undefined, 0],
  ]);
});

it('has no certificate that nobody asked for, and none that nobody can get', () => {
  expect(build('  assessment: final\n').courses[0]?.course.assessment?.certificate).toBeNull();
  const built = build('  assessment: final\n  certificate: true\n', {
    ...FINAL,
    passMark: undefined,
  });
  expect(built.courses[0]?.course.assessment).toMatchObject({passMark: null, certificate: null});
  expect(codesIn(built)).toEqual(['course/certificate-without-pass-mark']);
});

it('says nothing of a quiz with errors, which has its own problems', () => {
  const docs = {...docOf('final', FINAL), input: null};
  const set = courseSet('aws:\n  title: AWS\n  sidebar: tutorial\n  assessment: final\n');
  const sources = {siteDir: '/site', docs: [docOf('one'), docs], segments: []};
  const built = buildCourses(set, {...sources, outline: outlineOf(['one', 'final'])}, NO_COURSES);
  expect(codesIn(built)).toEqual([]);
  expect(built.courses[0]?.course.assessment).toBeNull();
});

it('suggests the one doc that is an assessment in place of one for practice', () => {
  const practice = {...FINAL, mode: 'practice', draw: undefined};
  const docs = [docOf('one', practice), docOf('final', FINAL)];
  const set = courseSet('aws:\n  title: AWS\n  sidebar: tutorial\n  assessment: one\n');
  const outline = outlineOf(['one', 'two', 'final']);
  const sources = {siteDir: '/site', docs, outline, segments: []};
  const built = buildCourses(set, sources, NO_COURSES);
  expect([...built.problems.values()].flat()).toMatchObject([
    {code: 'course/no-assessment', help: 'did you mean `final`?'},
  ]);
  expect(built.courses[0]?.course.assessment).toBeNull();
});

it('is no problem where it is a draft, which a build does not know', () => {
  const hidden = new Set(['draft']);
  const set = courseSet('aws:\n  title: AWS\n  sidebar: tutorial\n  assessment: draft\n');
  const sources = {siteDir: '/site', docs: [docOf('one')], segments: []};
  const outline = outlineOf(['one'], {hidden});
  expect(codesIn(buildCourses(set, {...sources, outline}, NO_COURSES))).toEqual([]);
});
