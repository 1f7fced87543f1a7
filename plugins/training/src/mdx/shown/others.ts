import type {Link, Nodes, Root} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {HELP_WITH_INDENTED_CODE, isInIndentedCode} from '../indentedCode';
import {declaredNames} from '../moduleNames';
import {nodesIn} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';
import {shownText} from './shownText';

function spanOf({position}: Nodes): readonly [number, number] {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}

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

interface Directive {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, unknown>> | null;
  readonly children: readonly Nodes[];
}

/** `::before` and `a:hover{color: red}`, which remark-directive takes for directives. */
function checkDirective(node: Nodes, {written, isChosen}: ReadText): Change[] {
  const type: string = node.type;
  if (type !== 'leafDirective' && type !== 'textDirective') {
    return [];
  }
  const {attributes, children} = node as unknown as Directive;
  const [start, end] = spanOf(node);
  const isBare = Object.keys(attributes ?? {}).length === 0 && children.length === 0;
  const isGlued = /[\p{L}\p{N})\]]/u.test(written[start - 1] ?? '');
  const isText = type === 'leafDirective' ? isBare || isChosen : !isBare && (isChosen || isGlued);
  const stretch = written.slice(start, end);
  return isText
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown takes \`${excerptOf(stretch)}\` for a directive`,
          found: 'readers do not see it as it is written',
          help: 'put it in code, or write `\\:` for its colon',
          start,
          end,
          rewrites: [
            ...asCodeSpan(written, wordAround(written, [start, end])),
            ...asEscaped(written, [start, end], /:/g),
          ],
        },
      ]
    : [];
}

/** `$5 and $10` on a site with formulas. A formula has no space inside of its marks. */
function checkMath(node: Nodes, {written}: ReadText): Change[] {
  const type: string = node.type;
  if (type !== 'inlineMath') {
    return [];
  }
  const [start, end] = spanOf(node);
  const stretch = written.slice(start, end);
  const isPrice =
    /^\$\d[^$]*\s\$$/.test(stretch) ||
    (/^\$[^$]+\$$/.test(stretch) && /\d/.test(written[end] ?? ''));
  return isPrice
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown takes \`${excerptOf(stretch)}\` for a formula`,
          found: 'readers see a formula, without the dollar signs',
          help: 'write `\\$` for each dollar sign',
          start,
          end,
          rewrites: asEscaped(written, [start, end], /\$/g),
        },
      ]
    : [];
}

/**
 * Where a link stands. That of an address behind a sign, as in “'www.a.org'”, is made of a text
 * that is read already, and has no place of its own: it is looked for, with its backslashes.
 */
function spanOfLink(link: Link, written: string): readonly [number, number] {
  if (link.position) {
    return spanOf(link);
  }
  const address = new RegExp(shownText(link).replace(/[!-/:-@[-`{-~]/g, '\\\\?\\$&'));
  const {index, 0: found} = address.exec(written) ?? {index: 0, 0: written};
  return [index, index + found.length];
}

/** An address that becomes a link without being asked to, where a click is to choose. */
function checkAddress(node: Nodes, {written, isChosen}: ReadText): Change[] {
  if (node.type !== 'link' || !isChosen) {
    return [];
  }
  const [start, end] = spanOfLink(node, written);
  const stretch = written.slice(start, end);
  return stretch.startsWith('[') || stretch.startsWith('<')
    ? []
    : [
        {
          code: 'mdx/lost-characters',
          message: `Markdown makes a link of \`${excerptOf(stretch)}\`, which readers are to choose`,
          found: 'a click on it leaves the page',
          help: 'put it in code',
          start,
          end,
          // Readers would see a backslash in code.
          rewrites: stretch.includes('\\')
            ? []
            : asCodeSpan(written, wordAround(written, [start, end])),
        },
      ];
}

/** `handlers[name](event)`, which has the form of a link. */
function checkCall(node: Nodes, {written}: ReadText): Change[] {
  if (node.type !== 'link') {
    return [];
  }
  const [start, end] = spanOf(node);
  const isCall = /[\w)\]]/.test(written[start - 1] ?? '') && /^[\w$, ]*$/.test(node.url);
  return isCall
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown makes a link of \`${excerptOf(written.slice(start, end))}\``,
          found: `a link to \`${excerptOf(node.url)}\``,
          help: 'put it in code',
          start,
          end,
          rewrites: [...asEscaped(written, [start, start + 1], /\[/)],
        },
      ]
    : [];
}

/** A backslash that continues a command on the next line, and breaks the line in Markdown. */
function checkBreak(node: Nodes, {written}: ReadText): Change[] {
  const [start, end] = spanOf(node);
  // A command is one, however many lines it has.
  const isFirst = !/\\\n\s*--?\w/.test(written.slice(0, start));
  return node.type === 'break' &&
    written[start] === '\\' &&
    /^\s*--?\w/.test(written.slice(end)) &&
    isFirst
    ? [
        {
          code: 'mdx/lost-characters',
          message: 'Markdown takes the `\\` at the end of a line for a break of it',
          found: 'readers do not see it',
          help: 'put the whole command in a block of code, between two lines of three backticks',
          start,
          end: start + 1,
          rewrites: [],
        },
      ]
    : [];
}

/** Lines of a program, which have become words of one paragraph. */
function checkIndented(node: Nodes, root: Root, {written}: ReadText): Change[] {
  const [start, end] = spanOf(node);
  const isOfRoot = root.children.some((child) => child === node);
  return node.type === 'paragraph' && isOfRoot && isInIndentedCode(written, start)
    ? [
        {
          code: 'mdx/lost-characters',
          message: `MDX takes \`${excerptOf(written.slice(start, end))}\` for a paragraph`,
          found: 'readers see words of a sentence, and no code',
          help: HELP_WITH_INDENTED_CODE,
          start,
          end,
          rewrites: [],
        },
      ]
    : [];
}

/** What Markdown takes for something that it is not, by its form. */
export function checkOthers(node: Nodes, root: Root, text: ReadText): Change[] {
  return [
    ...checkDefinition(node, root, text),
    ...checkModule(node, text),
    ...checkDirective(node, text),
    ...checkMath(node, text),
    ...checkAddress(node, text),
    ...checkCall(node, text),
    ...checkBreak(node, text),
    ...checkIndented(node, root, text),
  ];
}
