import {stripVTControlCharacters} from 'node:util';
import type {Nodes, Parent, PhrasingContent, RootContent} from 'mdast';
import {createColors} from 'picocolors';
import {displayWidth} from '../../diagnostics/reports/displayWidth';

type Colours = ReturnType<typeof createColors>;

/** Columns of a line, as in a terminal that nobody has made wider. */
const WIDTH = 80;

const CODE_INDENT = '    ';

/** Keeps the words of a piece of code in one line. */
const UNBROKEN_SPACE = '\u00A0';

/** Colours one word at a time, so that a line can end between any two. */
function paintWords(text: string, paint: (word: string) => string): string {
  return text.replace(/[^\s]+/g, paint);
}

function inline(nodes: readonly PhrasingContent[], colours: Colours): string {
  const show = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'inlineCode':
        return colours.cyan(`\`${node.value}\``.replaceAll(' ', UNBROKEN_SPACE));
      case 'strong':
        return paintWords(inline(node.children, colours), colours.bold);
      case 'link': {
        const text = inline(node.children, colours);
        // An address inside of the documentation leads nowhere from here.
        return /^https?:/.test(node.url) && node.url !== text ? `${text} ${node.url}` : text;
      }
      case 'break':
        return ' ';
      default:
        return 'children' in node ? inline(node.children, colours) : '';
    }
  };
  return nodes.map(show).join('');
}

/** Breaks a text into lines, of which the first begins with `first` and the others with `rest`. */
function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/[ \n]+/)) {
    const isEmpty = line === first || line === rest;
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && displayWidth(stripVTControlCharacters(longer)) > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n').replaceAll(UNBROKEN_SPACE, ' ');
}

function paragraphsOf(node: Parent, colours: Colours): string {
  return node.children
    .map((child) =>
      'children' in child ? inline(child.children as PhrasingContent[], colours) : '',
    )
    .join(' ');
}

function block(node: RootContent, colours: Colours): string[] {
  switch (node.type) {
    case 'heading':
      return [colours.bold(inline(node.children, colours))];
    case 'paragraph':
      return [wrap(inline(node.children, colours))];
    case 'list': {
      const items = node.children.map((item) => wrap(paragraphsOf(item, colours), '- ', '  '));
      return [items.join('\n')];
    }
    case 'code': {
      const [, title] = /title="([^"]*)"/.exec(node.meta ?? '') ?? [];
      const lines = node.value.split('\n').map((line) => `${CODE_INDENT}${line}`.trimEnd());
      return [[...(title === undefined ? [] : [colours.bold(`${title}:`)]), ...lines].join('\n')];
    }
    default:
      return [];
  }
}

/**
 * Markdown as a terminal shows it: lines of at most 80 columns, code as it is, and addresses of
 * links behind their words. For the Markdown of the documentation alone.
 *
 * @param withColours whether to write the escape codes of a terminal
 */
export async function terminalMarkdown(markdown: string, withColours: boolean): Promise<string> {
  const {fromMarkdown} = await import('mdast-util-from-markdown');
  const colours = createColors(withColours);
  const {children}: Extract<Nodes, {type: 'root'}> = fromMarkdown(markdown);
  return children.flatMap((node) => block(node, colours)).join('\n\n');
}
