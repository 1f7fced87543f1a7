import type {CodeDescription} from './codeDescription';

/** Problems of the `draw` of a quiz. */
export const DRAW_CODES = {
  'draw/unknown-page': {
    title: 'A quiz draws from a doc that does not exist',
    explanation:
      '`from` has the id of a doc of the same docs, or a list of them: its file name in `docs`, without `.mdx`. The report says which doc was probably meant.',
  },
  'draw/draft-page': {
    title: 'A quiz draws from a draft',
    explanation:
      'The site that readers get has no drafts, so there would be nothing to draw. Publish the page, or draw from another one. An unlisted page can be drawn from.',
  },
  'draw/no-questions': {
    title: 'A quiz draws from a page that has nothing to draw',
    explanation:
      'The page has no quiz, or none of its questions has a key: those of type `reflect` are not drawn. What another page draws is not drawn again.',
  },
  'draw/too-few': {
    title: 'A quiz draws more questions than there are',
    explanation:
      'No reader is asked the same question twice in one attempt. Lower the `count`, name more pages in `from`, or write more questions.',
  },
  'draw/page-twice': {
    title: 'A quiz draws from a page twice',
    explanation:
      'Two draws from one page could ask the same question twice. Draw from each page once, with the `count` of both.',
  },
  'draw/own-page': {
    title: 'A quiz draws from its own page',
    explanation:
      'The questions of the quiz itself are all asked, beside those that it draws. Remove the page from `from`.',
  },
  'draw/not-here': {
    title: 'The quiz of a comparison draws, or is an assessment',
    explanation:
      'Only a quiz in the front matter of a doc can have `draw` or `mode: assessment`. Give the quiz a page of its own.',
  },
} satisfies Readonly<Record<string, CodeDescription>>;
