import {buildCourses} from '../../../plugins/training/src/course/built/buildCourses';
import {placedPages} from '../../../plugins/training/src/course/publish/places';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import type {OutlinePart} from '../../../plugins/training/src/docusaurus/outlines';
import {courseSet, NO_COURSES, outlineOf} from '../support/courses';

const DOCS = ['intro', 'one', 'two', 'end'];

function docOf(docId: string) {
  const file = `/site/docs/${docId}.mdx`;
  return {
    page: {
      file,
      permalink: `/docs/${docId}`,
      frontMatter: {},
      isBlogPost: false,
      docId,
      docsVersion: 'default/current',
      isLatest: true,
    },
    source: markdownFile(file, () => 'Text.'),
    input: null,
  };
}

function placesIn(parts: readonly OutlinePart[]) {
  const outline = outlineOf(DOCS, {sidebars: new Map([['tutorial', parts]])});
  const set = courseSet('basics:\n  title: The basics\n  sidebar: tutorial\n');
  const sources = {siteDir: '/site', docs: DOCS.map(docOf), outline, segments: []};
  const built = buildCourses(set, sources, NO_COURSES);
  return built.courses.flatMap((course) =>
    placedPages(course, built, {endAddress: (permalink) => permalink, language: 'en'}).map(
      ({place: {module, number, total, start, pages, next}}) =>
        `${module ?? 'all'}: ${number} of ${total}, from ${start} ${pages}, then ${next?.title ?? ''}`,
    ),
  );
}

const doc = (docId: string) => ({type: 'doc', docId}) as const;

describe('where in a course a page is', () => {
  it('is told in its module, or among all pages where it stands in none', () => {
    expect(
      placesIn([
        {title: null, entries: [doc('intro')]},
        {title: 'Words', entries: [doc('one'), doc('two')]},
        {title: null, entries: [doc('end')]},
      ]),
    ).toEqual([
      'all: 1 of 4, from 0 4, then About one',
      'Words: 1 of 2, from 1 2, then About two',
      'Words: 2 of 2, from 1 2, then About end',
      'all: 4 of 4, from 0 4, then ',
    ]);
  });
});
