import type {CodeDescription} from './codeDescription';
import {WRONG_ENCODING} from './encoding';

/** Problems of `courses.yml`, and of the pages that it lists. */
export const COURSE_CODES = {
  'course/yaml-syntax': {
    title: '`courses.yml` cannot be read',
    explanation:
      'Something breaks the rules of YAML. Most often a text needs quotes, because it has a colon and a space in it or starts with a special character; or a line is indented too little, too much or with a tab. While the file cannot be read, the site has no course.',
  },
  'course/wrong-encoding': WRONG_ENCODING,
  'course/unknown-key': {
    title: 'A course or a module has a key that does not exist there',
    explanation:
      'The key is misspelt, or indented for another place. The report lists the keys that exist there.',
  },
  'course/missing-key': {
    title: 'A key of a course or of a module is missing',
    explanation:
      'A course has a `title`, and each of its `modules` a `title` and `pages`. Add the key.',
  },
  'course/wrong-type': {
    title: 'A value is of another kind than it should be',
    explanation:
      'The file holds courses by their id, at the left margin. `modules` and `pages` are lists: one line with `- ` for each entry. A text that looks like a number, or like `true`, needs quotes.',
  },
  'course/empty-text': {
    title: 'A text is empty',
    explanation:
      'There is nothing between the quotes, or spaces alone. Write the text, or remove the key.',
  },
  'course/wrong-format': {
    title: 'The id of a course does not have the form that it needs',
    explanation:
      'The id is a part of the address of the course. It is made of lower-case letters and digits, joined by hyphens, such as `security-basics`.',
  },
  'course/too-few-modules': {
    title: 'A course has an empty list of modules',
    explanation:
      'Add a module with a `title` and `pages`, or name a `sidebar` in place of the list.',
  },
  'course/too-few-pages': {
    title: 'A module has an empty list of pages',
    explanation: 'Add the id of a doc, or remove the module.',
  },
  'course/sidebar-or-modules': {
    title: 'A course has no pages, or two lists of them',
    explanation:
      'The pages of a course come from a `sidebar`, or from its own `modules`. Write one of the two: the sidebar where readers see the same order beside the pages, modules where the course is only a part of it, or has another order.',
  },
  'course/unknown-sidebar': {
    title: 'A course names a sidebar that does not exist',
    explanation:
      'The id of a sidebar is its key in the file that `sidebarPath` names. A site without such a file has one sidebar, `defaultSidebar`. It has to be one of the docs that the file of the courses lies in.',
  },
  'course/unknown-page': {
    title: 'A course lists a doc that does not exist',
    explanation:
      'The entries of `pages` are ids of docs: the path of a file below `docs`, without `.mdx` and without numbers before names. They are docs of the folder that the file of the courses lies in. Correct the id, or remove the entry.',
  },
  'course/duplicate-page': {
    title: 'A course has a page twice',
    explanation:
      'A reader cannot do a page twice. Remove one of the two. A page may be in several courses: done in one, it is done in all.',
  },
  'course/linked-page': {
    title: 'A doc is a link in the sidebar of a course',
    severity: 'warning',
    explanation:
      'Links of a sidebar are shown in the course, and do not count: they get no mark, and what comes next is another page. That is as it should be for what is no part of the course, and most likely not for a doc beside its pages. Write the id of the doc in the sidebar, in place of a link to its address.',
  },
  'course/empty-module': {
    title: 'A module has no page',
    severity: 'warning',
    explanation:
      'The category of the sidebar, or the module, has nothing but links, drafts or unlisted docs. Links of a sidebar are shown in the course and do not count; readers find no draft. Add a doc to it, or remove it.',
  },
  'course/empty-course': {
    title: 'A course has no page',
    explanation:
      'Its sidebar or its modules have nothing but links, drafts or unlisted docs. Add a doc.',
  },
  'course/reserved-id': {
    title: 'The id of a course is a part of another address',
    explanation:
      'Courses of older or coming versions of the docs are below the name of the version, as in `/course/next`. Choose another id.',
  },
  'course/unknown-assessment': {
    title: 'The assessment of a course is a doc that does not exist',
    explanation:
      '`assessment` is the id of a doc: the path of a file below `docs`, without `.mdx` and without numbers before names. It is a doc of the folder that the file of the courses lies in. Correct the id, or remove the key.',
  },
  'course/no-assessment': {
    title: 'The assessment of a course is a doc without one',
    explanation:
      'The doc has no quiz, or one for practice. A quiz is an assessment where it has `mode: assessment`: it is answered as a whole and handed in. Add that to the quiz, or name another doc.',
  },
  'course/certificate-without-pass-mark': {
    title: 'A course has a certificate that nobody can get',
    explanation:
      'Readers get the certificate when they pass the assessment. A course with `certificate: true` needs an `assessment`, and the quiz of that doc a `passMark`.',
  },
  'course/wrong-minutes': {
    title: 'The `minutes` of a page are no number of minutes',
    explanation:
      'A page of a course may say in its front matter how many minutes it takes, as a whole number. Without `minutes`, they come from the length of its text and the number of its questions.',
  },
} satisfies Readonly<Record<`course/${string}`, CodeDescription>>;
