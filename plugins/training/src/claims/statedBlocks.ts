import type {Code, Root} from 'mdast';
import type {Span} from '../diagnostics/span';
import {nodesIn} from '../mdx/syntaxTree';
import type {Statement} from './statement';
import {statementHash} from './statement';

/** In the info string of a fence: `verify=cloudtrail#pattern`, with or without quotes. */
const VERIFY = /(?<=^|\s)verify=(?:"(?<quoted>[^"]*)"|(?<plain>\S*))/;

const TITLE = /(?<=^|\s)title=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/;

/** Whether a text may have such a block in it: whether the Markdown is worth reading. */
export function mayHaveBlocks(source: string): boolean {
  return source.includes('verify=');
}

/** A fenced block that names a claim. */
export interface VerifiedBlock {
  readonly node: Code;
  readonly claim: string;
}

export function findBlocks(tree: Root): VerifiedBlock[] {
  return nodesIn(tree).flatMap((node) => {
    const groups = node.type === 'code' ? VERIFY.exec(node.meta ?? '')?.groups : undefined;
    const claim = groups?.quoted ?? groups?.plain;
    return node.type === 'code' && claim !== undefined ? [{node, claim}] : [];
  });
}

/** The info string without what is for the check alone, which readers need not load. */
export function withoutVerify(meta: string): string | null {
  const rest = meta
    .replace(VERIFY, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return rest === '' ? null : rest;
}

/** What stands in a file from one offset on, found again in its fence. */
function spanOfVerify(fence: Span, source: string): Span {
  const match = VERIFY.exec(source.slice(...fence));
  return match ? [fence[0] + match.index, fence[0] + match.index + match[0].length] : fence;
}

/**
 * A block as a statement.
 *
 * @param source the text that the tree was parsed from
 */
export function statedBlock({node, claim}: VerifiedBlock, source: string): Statement {
  const {double, single} = TITLE.exec(node.meta ?? '')?.groups ?? {};
  const stated = {
    kind: 'block',
    text: node.value,
    language: node.lang ?? '',
    title: double ?? single ?? '',
  } as const;
  // Positions do not count the byte order mark.
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const start = (node.position?.start.offset ?? 0) + shift;
  const end = (node.position?.end.offset ?? 0) + shift;
  const lineBreak = source.indexOf('\n', start);
  const fenceEnd = lineBreak === -1 ? end : Math.min(end, lineBreak);
  const fence: Span = [start, source[fenceEnd - 1] === '\r' ? fenceEnd - 1 : fenceEnd];
  return {
    claim,
    stated,
    // Blocks move; what they say names them.
    key: `block ${statementHash({claim, stated})}`,
    place: {
      kind: 'block',
      fence,
      verify: spanOfVerify(fence, source),
      content: [Math.min(end, fenceEnd + 1), end],
    },
  };
}

/** The blocks of a page that claims verify. */
export function statedBlocks(tree: Root, source: string): Statement[] {
  return findBlocks(tree).map((block) => statedBlock(block, source));
}
