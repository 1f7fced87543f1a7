import type {CodeDescription} from './codeDescription';

/** Problems of the Markdown in a text. */
export const MDX_CODES = {
  'mdx/syntax': {
    title: 'The Markdown of a text cannot be read',
    explanation:
      'Texts are MDX, like the page itself: `<` starts a tag, and `{` starts a piece of JavaScript. Write the characters themselves as `\\<` and `\\{`, or put them in code. The report points at the place inside the text.',
  },
  'mdx/unknown-name': {
    title: 'Braces use a name that the page does not know',
    explanation:
      'What stands in braces is JavaScript, and a name in it has to come from an `import` or an `export` of the page. Otherwise the page crashes when it is shown. If the braces are meant as they are, write `\\{`, or put the words in code.',
  },
} as const satisfies Readonly<Record<`mdx/${string}`, CodeDescription>>;
