import type {CodeDescription} from './codeDescription';

/** Problems of `<KnowledgeCheck />` and `<Question />` in the body of a page. */
export const PLACEMENT_CODES = {
  'placement/missing-id': {
    title: '`<Question />` does not say which question',
    explanation:
      'The element needs the `id` of a question of the same page, as a text in quotes: `<Question id="recorded-by-default" />`. An `id` in braces is not read.',
  },
  'placement/unknown-question': {
    title: '`<Question />` names a question that the page does not have',
    explanation:
      'No question in the front matter of this page has that `id`. Correct it, or add the question. The report lists the ids that there are; a question without an `id` goes by the first words of its prompt.',
  },
  'placement/placed-twice': {
    title: 'A question, or the knowledge check, stands in the page twice',
    explanation:
      'Each question has one place in its page, and so has `<KnowledgeCheck />`. Remove one of the two.',
  },
  'placement/unknown-attribute': {
    title: 'An element has an attribute that does nothing',
    explanation:
      '`<Question />` takes `id`, and `<KnowledgeCheck />` takes nothing. Everything else, such as the title or the pass mark, is written in the front matter.',
  },
  'placement/inside-paragraph': {
    title: 'An element stands between words',
    explanation:
      '`<Question />` and `<KnowledgeCheck />` are blocks, and a paragraph holds words alone. Put the element on a line of its own, with a blank line before and after it.',
  },
  'placement/has-content': {
    title: 'An element has content',
    explanation:
      'What stands between an opening and a closing tag would be shown nowhere. Write `<Question id="..." />` or `<KnowledgeCheck />`, and the texts in the front matter.',
  },
  'placement/no-quiz': {
    title: 'An element stands in a page without a `quiz`',
    explanation:
      '`<KnowledgeCheck />` and `<Question />` show what is in the front matter of the same file. Write the `quiz` there, or remove the element. In a file that other pages import, they do not work. A component of your own with one of these names has to be imported in the file.',
  },
  'placement/lower-case': {
    title: 'An element is written with other capital letters',
    explanation:
      'Names of components count capital letters, and one that starts with a small letter is taken for HTML. Write `<KnowledgeCheck />` and `<Question />`.',
  },
  'placement/inside-braces': {
    title: 'An element stands inside JavaScript',
    explanation:
      'In braces or in an `export`, the element is a piece of JavaScript, which is run when the page is shown. The place of a question has to be known before. Put the element into the text of the page, on a line of its own.',
  },
  'placement/in-assessment': {
    title: 'A question of an assessment stands alone',
    explanation:
      'An assessment asks its questions together, once a reader has begun it. Remove the `<Question />`. `<KnowledgeCheck />` says where the whole of it stands.',
  },
  'placement/in-text': {
    title: 'A text of the quiz has an element that places a question',
    explanation:
      'The texts of a quiz are what is placed, so nothing can be placed in them. Write `<Question />` or `<KnowledgeCheck />` on a line of its own in the body of the page.',
  },
  'placement/in-markdown': {
    title: 'An element stands in a page that is not MDX',
    explanation:
      'The site reads `.md` files as plain Markdown, where the element is HTML that nobody knows. Name the file `.mdx`, or remove the element: the quiz then stands at the end of the page.',
  },
} satisfies Readonly<Record<`placement/${string}`, CodeDescription>>;
