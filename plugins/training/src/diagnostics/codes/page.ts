import type {CodeDescription} from './codeDescription';
import {WRONG_ENCODING} from './encoding';

/** Problems of the front matter of a page as a whole. */
export const PAGE_CODES = {
  'page/yaml-syntax': {
    title: 'The front matter cannot be read',
    explanation:
      'Something breaks the rules of YAML, so that nothing of the front matter is known. Most often a text needs quotes, because it has a colon and a space in it or starts with a special character; or a line is indented too little, too much or with a tab. The report points at the place and says what to write. What follows the first such problem is not looked at before it is fixed.',
  },
  'page/early-end': {
    title: 'The front matter ends before its last keys',
    explanation:
      'The second line of `---` ends the front matter, and what follows is text of the page. Here, lines such as `quiz:` or `questions:` follow, and another `---`: readers would see them as words, and get no question. Remove the line in the middle. What else is wrong with the page is not looked at before.',
  },
  'page/wrong-encoding': WRONG_ENCODING,
  'page/misspelt-key': {
    title: 'A key of the front matter is nearly `quiz` or `service`',
    explanation:
      'A key such as `Quiz` or `quizz` belongs to nobody, and what it says would be left out without a word. Correct the spelling: both keys are written in lower case, at the left margin.',
  },
} satisfies Readonly<Record<`page/${string}`, CodeDescription>>;
