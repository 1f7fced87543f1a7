import {checkCourseTranslation} from '../../../../plugins/training/src/check/translations/checkCourseTranslation';

type Courses = Parameters<typeof checkCourseTranslation>[0];
type CourseInput = Courses[string] & {readonly title: string};

function courseOf(...modules: readonly (readonly string[])[]): CourseInput {
  return {title: 'A course', modules: modules.map((pages) => ({title: 'Part', pages: [...pages]}))};
}

/** `code path: found, expected` of each problem. */
function found(original: Courses, translated: Courses): string[] {
  return checkCourseTranslation(original, translated, 'docs/courses.yml').map(
    ({code, path, found: own, expected}) =>
      `${code} ${path.join('.')}: ${own}, expected ${expected ?? ''}`,
  );
}

describe('a translated file of courses', () => {
  it('has other words, and the same courses', () => {
    const original = {
      one: {title: 'One', description: 'All of it.', sidebar: 'tutorial'},
      two: courseOf(['a', 'b']),
    };
    const translated = {one: {title: 'Un', sidebar: 'tutorial'}, two: courseOf(['a', 'b'])};
    expect(found(original, translated)).toEqual([]);
  });

  it('may have courses of its own', () => {
    expect(found({}, {one: courseOf(['a'])})).toEqual([]);
  });

  it('is told which courses it lacks', () => {
    const course = courseOf(['a']);
    expect(found({one: course, two: course, three: course}, {two: course})).toEqual([
      'translation/missing-course : without `one` and `three`, expected the courses of docs/courses.yml',
    ]);
  });

  it.each<[string, CourseInput, CourseInput, string]>([
    [
      'another assessment',
      {title: 'One', sidebar: 'tutorial', assessment: 'final'},
      {title: 'Un', sidebar: 'tutorial', assessment: 'last'},
      'assessment: `last`, expected `final`',
    ],
    [
      'a certificate of its own',
      {title: 'One', sidebar: 'tutorial', certificate: false},
      {title: 'Un', sidebar: 'tutorial', certificate: true},
      'certificate: a certificate, expected no certificate',
    ],
    [
      'another sidebar',
      {title: 'One', sidebar: 'tutorial'},
      {title: 'Un', sidebar: 'other'},
      'sidebar: the sidebar `other`, expected the sidebar `tutorial`',
    ],
    [
      'a list in place of a sidebar',
      {title: 'One', sidebar: 'tutorial'},
      courseOf(['a']),
      'modules: 1 module, expected the sidebar `tutorial`',
    ],
    [
      'a sidebar in place of a list',
      courseOf(['a'], ['b']),
      {title: 'Un', sidebar: 'tutorial'},
      'sidebar: the sidebar `tutorial`, expected 2 modules',
    ],
    [
      'fewer modules',
      courseOf(['a'], ['b']),
      courseOf(['a', 'b']),
      'modules: 1 module, expected 2 modules',
    ],
    [
      'a page less',
      courseOf(['a'], ['b', 'c']),
      courseOf(['a'], ['c']),
      'modules.1.pages: without `b`, expected `b` and `c`',
    ],
    [
      'another page',
      courseOf(['a', 'b']),
      courseOf(['a', 'c']),
      'modules.0.pages: without `b`, with `c`, expected `a` and `b`',
    ],
    [
      'another order',
      courseOf(['a', 'b']),
      courseOf(['b', 'a']),
      'modules.0.pages: in another order, expected `a` and `b`',
    ],
  ])('is told of %s', (_, original, translated, expected) => {
    expect(found({one: original}, {one: translated})).toEqual([
      `translation/other-pages one.${expected}, as in docs/courses.yml`,
    ]);
  });

  it('is told of an assessment that it lacks', () => {
    const translated = {title: 'Un', sidebar: 'tutorial'};
    expect(found({one: {...translated, assessment: 'final'}}, {one: translated})).toEqual([
      'translation/other-pages one: no assessment, expected `final`, as in docs/courses.yml',
    ]);
  });

  it('is told of a certificate that it lacks', () => {
    const translated = {title: 'Un', sidebar: 'tutorial'};
    expect(found({one: {...translated, certificate: true}}, {one: translated})).toEqual([
      'translation/other-pages one: no certificate, expected a certificate, as in docs/courses.yml',
    ]);
  });

  it('is not told twice of a course that does not say what it has', () => {
    const course = {title: 'One', sidebar: 'tutorial'};
    expect(found({one: course}, {one: {}})).toEqual([]);
  });
});
