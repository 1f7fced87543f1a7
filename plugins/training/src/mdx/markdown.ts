import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import type {VFileMessage} from 'vfile-message';
import type {Problem} from '../diagnostics/diagnostic';
import {phrasingIn} from './direction';
import {isHtmlElement} from './htmlElements';
import type {MarkdownText} from './markdownText';
import type {MarkdownParser} from './pageParser';
import {parseSimple} from './simpleMarkdown';
import {checkShown} from './shown/checkShown';
import {fixAsText} from './shown/fixAsText';
import {syntaxProblem} from './syntax/syntaxProblem';
import {spanOf} from './syntaxTree';

/** A node whose problem Docusaurus reports with its position: a broken link or image. */
export interface ReportedNode {
  readonly node: Nodes;
  readonly text: MarkdownText;
  /** Offset of the node in the Markdown string. */
  readonly offset: number;
}

export interface ParsedMarkdown {
  readonly children: RootContent[];
  readonly reported: readonly ReportedNode[];
  readonly problems: readonly Problem[];
}

const REPORTED_TYPES: ReadonlySet<string> = new Set(['link', 'image', 'definition']);

/** The only tag of a text. */
const LONE_TAG = /^(?<before>[^<>]*)(?<tag><(?<type>[^\s<>/]*)[^<>]*>)(?:[^<>\w][^<>]*)?$/;

/** @returns the stretch that is text, with its place; `null` where it may be a tag */
function loneTag(markdown: string): readonly [offset: number, length: number] | null {
  const {before = '', tag = '', type = ''} = LONE_TAG.exec(markdown)?.groups ?? {};
  const isAll = (before + markdown.slice(before.length + tag.length)).trim() === '';
  const isType = /[\w)\]]$/.test(before) && !isHtmlElement(type);
  return tag !== '' && (isAll || isType) ? [before.length, tag.length] : null;
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error;
}

function parse(parser: MarkdownParser, markdown: string): Root | VFileMessage {
  try {
    return parser.parse(markdown) as Root;
  } catch (error) {
    if (isMessage(error)) {
      return error;
    }
    throw error;
  }
}

/** Positions count from the start of the string: a message with one would point at nonsense. */
function takePositions(node: Nodes, text: MarkdownText, reported: ReportedNode[]): void {
  if (REPORTED_TYPES.has(node.type)) {
    reported.push({node, text, offset: spanOf(node)[0]});
  }
  delete node.position;
  if ('children' in node) {
    node.children.forEach((child) => {
      takePositions(child, text, reported);
    });
  }
}

/**
 * Parses a Markdown string with the page's own parser, so that it knows what the page knows:
 * MDX, directives, math.
 *
 * @param known names that the page imports or exports, and components that all pages have; `null`
 *   where nobody knows
 */
export function parseMarkdown(
  parser: MarkdownParser,
  text: MarkdownText,
  known: ReadonlySet<string> | null = null,
): ParsedMarkdown {
  const {markdown, written = markdown, path} = text;
  const simple = parseSimple(markdown);
  if (simple !== null) {
    return {children: [simple], reported: [], problems: []};
  }
  const result = parse(parser, markdown);
  const read = (other: string) => {
    const otherResult = parse(parser, other);
    return isMessage(otherResult) ? null : otherResult;
  };
  if (isMessage(result)) {
    const errorOf = (other: string) => {
      const otherResult = parse(parser, other);
      return isMessage(otherResult) ? otherResult : null;
    };
    const fixStretch = (offset: number, length: number) =>
      fixAsText(text, [offset, offset + length], read);
    const error = {
      written,
      markdown,
      message: result,
      known: known ?? new Set(),
      errorOf,
      fixAsText: fixStretch,
    };
    const problem = syntaxProblem(error, path);
    // A tag alone is no markup where readers choose between tags, and one behind a name is a type.
    const stretch = text.use === 'chosen' ? loneTag(markdown) : null;
    const fix = stretch && fixStretch(...stretch);
    return {children: [], reported: [], problems: [{...problem, ...(fix && {fix})}]};
  }
  const problems = checkShown(result, text, known, read);
  const reported: ReportedNode[] = [];
  takePositions(result, text, reported);
  return {children: result.children, reported, problems};
}

/** The content of a single paragraph; `null` where there is more than that. */
export function phrasingOnly(children: readonly RootContent[]): PhrasingContent[] | null {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && rest.length === 0 ? phrasingIn(first) : null;
}
