import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import type {Processor} from 'unified';
import type {VFileMessage} from 'vfile-message';
import type {Problem, YamlPath} from '../diagnostics/diagnostic';

/** A Markdown string and where it stands in the page's front matter. */
export interface MarkdownText {
  readonly markdown: string;
  readonly path: YamlPath;
}

/** A node whose fault Docusaurus reports with its position: a broken link or image. */
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

function offsetOf(message: VFileMessage): number {
  const {place} = message;
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? 0;
}

function toProblem(error: unknown, {path}: MarkdownText): Problem {
  const {reason} = error as VFileMessage;
  return {
    code: 'mdx/syntax',
    message: reason,
    path,
    at: 'value',
    found: 'here',
    expected: 'Markdown that MDX can read',
    help: /[<{]/.test(reason) ? 'write `<` and `{` in code, or as `\\<` and `\\{`' : null,
    offset: offsetOf(error as VFileMessage),
  };
}

/** Positions count from the start of the string: a message with one would point at nonsense. */
function takePositions(node: Nodes, text: MarkdownText, reported: ReportedNode[]): void {
  if (REPORTED_TYPES.has(node.type)) {
    reported.push({node, text, offset: node.position?.start.offset ?? 0});
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
 */
export function parseMarkdown(processor: Processor, text: MarkdownText): ParsedMarkdown {
  try {
    const root = processor.parse(text.markdown) as Root;
    const reported: ReportedNode[] = [];
    takePositions(root, text, reported);
    return {children: root.children, reported, problems: []};
  } catch (error) {
    return {children: [], reported: [], problems: [toProblem(error, text)]};
  }
}

/** The content of a single paragraph; `null` where there is more than that. */
export function phrasingOnly(children: readonly RootContent[]): PhrasingContent[] | null {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && rest.length === 0 ? first.children : null;
}
