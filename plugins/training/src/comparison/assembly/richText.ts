import path from 'node:path';
import type {Element, Root, RootContent} from 'hast';
import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {Permalinks} from '../../docusaurus/permalinks';
import {checkShown} from '../../mdx/shown/checkShown';
import type {RichNode, RichText} from '../../shared/comparison';

/** Where a Markdown string of a comparison stands. */
export interface Origin {
  /** Absolute path; relative links count from its folder. */
  readonly file: string;
  /** Path in the front matter of that file. */
  readonly path: YamlPath;
}

/** Turns a Markdown string into what the browser renders. */
export type ToRichText = (markdown: string, origin: Origin) => RichText;

const RELATIVE_FILE = /^(?<file>(?!\w+:|\/|#)[^?#]+\.mdx?)(?<rest>[?#].*)?$/;

/** @returns `null` where the link leads to a file that is no page of the site */
function resolveHref(href: string, {file}: Origin, permalinks: Permalinks): string | null {
  const match = RELATIVE_FILE.exec(href);
  if (!match?.groups?.file) {
    return href;
  }
  const target = path.resolve(path.dirname(file), decodeURI(match.groups.file));
  const permalink = permalinks.get(target);
  return permalink === undefined ? null : permalink + (match.groups.rest ?? '');
}

interface Context {
  readonly origin: Origin;
  readonly permalinks: Permalinks;
  readonly onBrokenLink: (href: string, origin: Origin) => void;
}

function toNode(node: RootContent, context: Context): RichNode[] {
  if (node.type === 'text') {
    return node.value === '\n' ? [] : [node.value];
  }
  if (node.type !== 'element') {
    return [];
  }
  if (node.tagName === 'img') {
    // A cell has no room for a picture, only for what it says.
    return typeof node.properties.alt === 'string' ? [node.properties.alt] : [];
  }
  const {href} = node.properties;
  const children = toNodes(node, context);
  if (typeof href !== 'string') {
    return [{tag: node.tagName, href: null, children}];
  }
  const resolved = resolveHref(href, context.origin, context.permalinks);
  if (resolved === null) {
    context.onBrokenLink(href, context.origin);
    return [...children];
  }
  return [{tag: node.tagName, href: resolved, children}];
}

function toNodes(parent: Element | Root, context: Context): RichNode[] {
  return parent.children.flatMap((node) => toNode(node, context));
}

/** A single paragraph is text in its cell, not a block. */
function withoutOnlyParagraph(nodes: RichText): RichText {
  const [only, ...rest] = nodes;
  return rest.length === 0 && typeof only === 'object' && only.tag === 'p' ? only.children : nodes;
}

/**
 * Loads the Markdown parser (an ES module, hence asynchronous) and binds it to the site's pages.
 *
 * Links to Markdown files become links to their pages, relative to the file that states the
 * value. Raw HTML is left out.
 *
 * @param onProblem told of what readers do not see as it is written
 */
export async function createToRichText(
  permalinks: Permalinks,
  onBrokenLink: (href: string, origin: Origin) => void,
  onProblem: (problem: Problem, origin: Origin) => void = () => undefined,
): Promise<ToRichText> {
  const {fromMarkdown} = await import('mdast-util-from-markdown');
  const {toHast} = await import('mdast-util-to-hast');
  return (markdown, origin) => {
    const parsed = fromMarkdown(markdown);
    // A note is read like any text; a cell is a few words.
    const use = origin.path.at(-1) === 'note' ? 'read' : 'chosen';
    checkShown(parsed, {markdown, path: origin.path, use}, new Set(), fromMarkdown).forEach(
      (problem) => {
        onProblem(problem, origin);
      },
    );
    const tree = toHast(parsed);
    return tree.type === 'root'
      ? withoutOnlyParagraph(toNodes(tree, {origin, permalinks, onBrokenLink}))
      : [];
  };
}
