import type {Cell, RichNode, RichText, Support} from '../../shared/comparison';

/** What turns values into words of the page's language. */
export interface ValueLabels {
  readonly support: Readonly<Record<Support, string>>;
  readonly formatNumber: (value: number) => string;
}

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'blockquote br h1 h2 h3 h4 h5 h6 hr li ol p pre ul'.split(' '),
);

export function isBlock(node: RichNode): boolean {
  return typeof node !== 'string' && BLOCKS.has(node.tag);
}

function toText(node: RichNode): string {
  if (typeof node === 'string') {
    return node;
  }
  const text = node.children.map(toText).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

/** The words of a text, in one line. */
export function plainText(content: RichText): string {
  return content.map(toText).join('').replace(/\s+/g, ' ').trim();
}

/** The value of a cell as words, without its note. */
export function valueText(cell: Cell, {support, formatNumber}: ValueLabels): string {
  switch (cell.kind) {
    case 'support':
      return support[cell.support];
    case 'number':
      return formatNumber(cell.value);
    case 'text':
      return plainText(cell.content);
  }
}
