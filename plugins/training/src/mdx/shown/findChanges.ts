import type {Nodes, Root} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {isJsxElement} from '../syntaxTree';
import {checkAttributes} from './attributes';
import {checkBlock} from './blocks';
import type {Change, ReadText} from './change';
import {checkCharacters} from './characters';
import {checkCodeLines} from './codeLines';
import {checkElement} from './elements';
import {checkEmphasis} from './emphasis';
import {checkExpression} from './expressions';
import {checkExtensions} from './extensions';
import {checkLinks} from './links';
import {checkMarks} from './marks';
import {asCodeSpan} from './rewrite';
import {isBlank, isBlankText} from './shownText';
import {checkVanished} from './vanished';

/** Where Markdown is meant as it is, and nothing in it is looked at further. */
function changesIn(node: Nodes, parent: Nodes, root: Root, text: ReadText): Change[] {
  const own = [
    ...checkExpression(node, text),
    ...checkElement(node, text),
    ...checkAttributes(node, text),
    ...checkEmphasis(node, parent, text),
    ...checkCharacters(node, text),
    ...checkMarks(node, text),
    ...checkVanished(node, root, text),
    ...checkExtensions(node, text),
    ...checkLinks(node, text),
    ...checkCodeLines(node, root, text),
  ];
  // Elements of a drawing are no elements of HTML.
  const isDrawing = isJsxElement(node) && (node.name === 'svg' || node.name === 'math');
  return own.length > 0 || isDrawing || !('children' in node)
    ? own
    : node.children.flatMap((child) => changesIn(child, node, root, text));
}

function nothingShown(written: string): Change {
  const text = written.trim();
  const start = written.indexOf(text);
  const end = start + text.length;
  const isInvisible = isBlankText(text);
  return {
    code: 'mdx/nothing-shown',
    message: isInvisible
      ? 'nobody sees anything of this text'
      : `Markdown leaves nothing of “${excerptOf(text)}” that readers see`,
    found: isInvisible ? 'characters without a sign' : 'read as markup',
    help: isInvisible ? 'write a text' : 'put it in code',
    start,
    end,
    rewrites: isInvisible ? [] : asCodeSpan(written, [start, end], true),
  };
}

/** Characters that are lost are all that there is. */
function blankCode({code}: Change): Change['code'] {
  return code === 'mdx/lost-characters' ? 'mdx/nothing-shown' : code;
}

/** What of a text readers do not see as it is written. */
export function findChanges(root: Root, text: ReadText): Change[] {
  // That a text is empty is told by its schema.
  if (text.written.trim() === '') {
    return [];
  }
  const found = root.children.flatMap((child) => changesIn(child, root, root, text));
  if (!isBlank(root)) {
    return found.length > 0 ? found : checkBlock(root, text);
  }
  return found.length > 0
    ? found.map((change) => ({...change, code: blankCode(change)}))
    : [nothingShown(text.written)];
}
