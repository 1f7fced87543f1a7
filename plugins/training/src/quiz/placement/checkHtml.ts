import type {Html, Root} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {nodesIn} from '../../mdx/syntaxTree';
import {componentNamed} from './findPlaces';
import {bodyProblem, rangeOf} from '../../mdx/bodyProblem';
import {spanIn} from '../../mdx/elementSource';
import type {Span} from '../../diagnostics/span';

/** An element of ours in plain Markdown, where it is HTML that nothing reads. */
export interface HtmlElement {
  readonly node: Html;
  /** As its author wrote it. */
  readonly name: string;
  /** The bracket and the name. */
  readonly span: Span | null;
  /** From the bracket on, and on to the end of the page. */
  readonly rest: string;
}

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const TAG = /<(?<name>KnowledgeCheck|Question)(?=[\s/>])/gi;

function spanOfHtml({position}: Html, source: string): Span | null {
  const {start, end} = position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? null
    : spanIn(source, start.offset, end.offset, /^\s*</);
}

function elementsInHtml(node: Html, source: string): HtmlElement[] {
  const span = spanOfHtml(node, source);
  // The lines of the file, because those of a list or a quotation begin with more than HTML.
  const html = (span ? source.slice(...span) : node.value).replace(COMMENT, ({length}) =>
    ' '.repeat(length),
  );
  return [...html.matchAll(TAG)].map(({index, 0: tag, groups}) => {
    const start = (span?.[0] ?? 0) + index;
    return {
      node,
      name: groups?.name ?? '',
      span: span && [start, start + tag.length],
      rest: span ? source.slice(start) : html.slice(index),
    };
  });
}

/** Finds our elements in the HTML of plain Markdown; MDX has none. */
export function findInHtml(tree: Root, source: string): HtmlElement[] {
  return nodesIn(tree).flatMap((node) =>
    node.type === 'html' ? elementsInHtml(node, source) : [],
  );
}

/** Places in a page of plain Markdown, which cannot place. */
export function checkHtml(tree: Root, source: string): BodyProblem[] {
  return findInHtml(tree, source).map(({node, name, span}) =>
    bodyProblem(rangeOf(span, node, source), {
      code: 'placement/in-markdown',
      message: `\`<${componentNamed(name) ?? name}>\` shows nothing in a page that is not MDX`,
      found: 'HTML that nothing reads',
      expected: 'an `.mdx` page',
      help: 'make this an `.mdx` page, or remove it: the quiz stands at the end',
    }),
  );
}
