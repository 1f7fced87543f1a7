import type {Nodes, Root} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {declaredNames} from '../names/moduleNames';
import {nodesIn, spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped} from './rewrite';

/** What stands on a line of its own, and is not seen. */
function vanished(node: Nodes, {written}: ReadText, what: string, help: string): Change {
  const [start, end] = spanOf(node);
  const stretch = written.slice(start, end);
  return {
    code: 'mdx/lost-characters',
    message: `Markdown takes \`${excerptOf(stretch)}\` for ${what}`,
    found: 'readers see nothing of it',
    help,
    start,
    end,
    rewrites: [
      ...asCodeSpan(written, [start, end]),
      ...asEscaped(written, [start, start + 1], /^\[/),
    ],
  };
}

/** The target of a link that no link of the text has: `[a]: b` as words. */
function checkDefinition(node: Nodes, root: Root, text: ReadText): Change[] {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') {
    return [];
  }
  const isUsed = nodesIn(root).some(
    (other) =>
      (other.type === 'linkReference' ||
        other.type === 'imageReference' ||
        other.type === 'footnoteReference') &&
      other.identifier === node.identifier,
  );
  // With an address, it is one that nobody needs.
  const isAddress = node.type === 'definition' && /^[a-z][a-z\d+.-]*:|[/.#]/i.test(node.url);
  return isUsed || isAddress
    ? []
    : [
        vanished(
          node,
          text,
          'the target of a link',
          'put it in code, or write `\\[` for its first character',
        ),
      ];
}

/** A sentence that is JavaScript by chance, or code that was meant to be shown. */
function checkModule(node: Nodes, {written, known, isChosen}: ReadText): Change[] {
  if (node.type !== 'mdxjsEsm') {
    return [];
  }
  const program = node.data?.estree;
  const [start, end] = spanOf(node);
  const rest = written.slice(0, start) + written.slice(end);
  const isUsed =
    program !== undefined &&
    program !== null &&
    declaredNames(program).some(
      (name) =>
        known?.has(name) === true ||
        new RegExp(`[<{(]\\s*${name.replaceAll('$', '\\$')}\\b`).test(rest),
    );
  return isUsed
    ? []
    : [
        {
          ...vanished(
            node,
            {written, known, isChosen},
            'JavaScript of the page',
            'put the code between backticks',
          ),
          message: `MDX takes \`${excerptOf(written.slice(start, end))}\` for JavaScript of the page`,
        },
      ];
}

/** Lines that Markdown or MDX takes for something that is not shown. */
export function checkVanished(node: Nodes, root: Root, text: ReadText): Change[] {
  return [...checkDefinition(node, root, text), ...checkModule(node, text)];
}
