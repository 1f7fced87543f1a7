import {readFileSync} from 'node:fs';
import {newCourse} from '../../../../plugins/training/src/cli/new/newCourse';
import {parseCourses} from '../../../../plugins/training/src/course/declaration/sets';
import {createSiteFolder} from '../../support/siteFolder';

const {siteDir, write} = createSiteFolder();

const read = (file: string) => readFileSync(file, 'utf8');

function begin(file: string, id = 'security-basics', title?: string) {
  return newCourse({id, title, file, sidebars: ['tutorialSidebar', 'other']});
}

describe('a new course', () => {
  it('is three lines in a file of its own', () => {
    const file = `${siteDir}/docs/first/courses.yml`;
    expect(begin(file)).toMatch(
      /^wrote .*courses\.yml with a course, made of the sidebar `tutorialSidebar`$/,
    );
    expect(read(file)).toBe(
      "security-basics:\n  title: 'Security basics'\n  sidebar: 'tutorialSidebar'\n",
    );
    expect(parseCourses(read(file), file).diagnostics).toEqual([]);
  });

  it('comes after those that are there, which stay as they are', () => {
    const before = '# Ours\naws:\n  title: AWS # all of it\n  sidebar: aws';
    const file = write('docs/second/courses.yml', before);
    expect(begin(file, 'gcp', "Google's cloud: GCP")).toContain('added a course');
    expect(read(file).startsWith(before)).toBe(true);
    expect(parseCourses(read(file), file).entries).toMatchObject({
      aws: {sidebar: 'aws'},
      gcp: {title: "Google's cloud: GCP"},
    });
  });

  it('takes a sidebar that no other course has, and says so where there is none', () => {
    const file = `${siteDir}/docs/sidebars/courses.yml`;
    begin(file, 'one');
    expect(begin(file, 'two')).toMatch(/made of the sidebar `other`$/);
    expect(begin(file, 'three')).toMatch(
      /made of the sidebar `tutorialSidebar`, which is the course `one` as well$/,
    );
    expect(() => newCourse({id: 'four', title: undefined, file, sidebars: []})).toThrow('has none');
  });

  it('is not begun twice, nor in a file with errors, nor with an id that is no part of an address', () => {
    const file = write('docs/third/courses.yml', 'aws:\n  title: AWS\n  sidebar: aws\n');
    expect(() => begin(file, 'aws')).toThrow('has a course `aws`, and is left as it is');
    expect(() => begin(file, 'AWS course')).toThrow('lower-case letters');
    const broken = write('docs/broken/courses.yml', 'aws: [\n');
    expect(() => begin(broken)).toThrow('has errors');
    expect(read(broken)).toBe('aws: [\n');
  });
});
