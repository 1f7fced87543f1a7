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

/** Where a message says that something begins, inside the string: `(1:9-1:12)`. */
const PLACE_IN_REASON = / \((?<line>\d+):(?<column>\d+)(?:-\d+:\d+)?\)/;

function offsetOf({place, reason}: VFileMessage, markdown: string): number {
  const {line, column} = PLACE_IN_REASON.exec(reason)?.groups ?? {};
  if (line !== undefined && column !== undefined) {
    const before = markdown.split('\n').slice(0, Number(line) - 1);
    return before.reduce((sum, text) => sum + text.length + 1, Number(column) - 1);
  }
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? 0;
}

function toProblem(error: unknown, {path, markdown}: MarkdownText): Problem {
  const message = error as VFileMessage;
  return {
    code: 'mdx/syntax',
    message: message.reason.replace(PLACE_IN_REASON, ''),
    path,
    at: 'value',
    found: 'here',
    expected: 'Markdown that MDX can read',
    help: 'write `<` and `{` in code, or as `\\<` and `\\{`',
    offset: offsetOf(message, markdown),
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
