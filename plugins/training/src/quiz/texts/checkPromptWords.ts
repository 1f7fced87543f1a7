import type {RootContent} from 'mdast';
import type {Problem} from '../../diagnostics/diagnostic';
import type {MarkdownText} from '../../mdx/markdownText';
import {plainText} from '../../mdx/plainText';

const BLOCKS: Readonly<Partial<Record<string, string>>> = {
  thematicBreak: 'a line across the page',
  containerDirective: 'a box',
  leafDirective: 'a box',
  mdxJsxFlowElement: 'an element',
  html: 'an element',

  code: 'code',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  table: 'a table',
  math: 'a formula',
};

/** Nothing but signs. */
const SIGNS = /^[^\p{L}\p{N}]*$/u;

/** `5. Which call …?`: a number that its author gave the question. */
function isNumbered(first: RootContent | undefined): boolean {
  return first?.type === 'list' && first.ordered === true && first.children.length === 1;
}

/** The first paragraph of a prompt names the question: screen readers say it before anything else. */
export function checkPromptWords(
  {markdown, path}: MarkdownText,
  [first]: readonly RootContent[],
): Problem[] {
  const isNamed =
    first === undefined || (first.type === 'paragraph' && /[\p{L}\p{N}]/u.test(plainText(first)));
  const what =
    first?.type === 'paragraph'
      ? SIGNS.test(markdown)
        ? 'signs'
        : 'an image'
      : first && BLOCKS[first.type];
  if (path.at(-1) !== 'prompt' || isNamed || what === undefined) {
    return [];
  }
  return [
    {
      code: 'quiz/prompt-without-words',
      message: `the prompt begins with ${what}, so that the question has no name`,
      path,
      at: 'value',
      found: 'screen readers say the number of the question alone',
      expected: 'a sentence that asks, and what it is about below',
      help: isNumbered(first)
        ? 'leave the number out: the page numbers its questions'
        : 'write the question first, and what belongs to it after an empty line',
      offset: markdown.search(/\S/),
    },
  ];
}
