import type {Nodes, Root} from 'mdast';
import type {Problem, YamlFix} from '../../diagnostics/diagnostic';
import {asCode, excerptOf} from '../../diagnostics/wording';
import type {MarkdownText} from '../markdown';
import {isJsxElement} from '../syntaxTree';
import {checkAttributes} from './attributes';
import {checkBlock} from './blocks';
import type {Change, ReadText, Rewrite} from './change';
import {checkCharacters} from './characters';
import {checkElement} from './elements';
import {checkEmphasis} from './emphasis';
import {checkExpression} from './expressions';
import {checkMarks} from './marks';
import {checkOthers} from './others';
import {asCodeSpan, asEscaped, fixFor, wordAround} from './rewrite';
import {isBlank, isBlankText, shownText} from './shownText';

/** Where Markdown is meant as it is, and nothing in it is looked at further. */
function changesIn(node: Nodes, parent: Nodes, root: Root, text: ReadText): Change[] {
  const own = [
    ...checkExpression(node, text),
    ...checkElement(node, text),
    ...checkAttributes(node, text),
    ...checkEmphasis(node, parent, text),
    ...checkCharacters(node, text),
    ...checkMarks(node, text),
    ...checkOthers(node, root, text),
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

/** Reads a text as its page would; `null` where it cannot. */
export type Read = (markdown: string) => Root | null;

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** Characters that no keyboard writes stand for what is hidden from the parser. */
const HIDDEN = /[\uE000-\uF8FE]\uF8FF*/g;

/**
 * Whether a way to write a text has the effect that it is to have, and no other.
 *
 * @param before how much of the text is shown otherwise than it is written
 */
function helps(rewrite: Rewrite, before: number, text: ReadText, read: Read): boolean {
  const {start, end, shows} = rewrite;
  if (shows.search(HIDDEN) !== -1) {
    return false;
  }
  const written = text.written.slice(0, start) + rewrite.text + text.written.slice(end);
  const root = read(written);
  return (
    root !== null &&
    findChanges(root, {...text, written}).length < before &&
    withoutSpace(shownText(root)).includes(withoutSpace(shows))
  );
}

/** Puts back what is hidden in a text, wherever its characters have got to. */
function createRestore({markdown, written = markdown}: MarkdownText): (text: string) => string {
  const hidden = written === markdown ? [] : [...markdown.matchAll(HIDDEN)];
  return (text) =>
    hidden.reduce(
      (restored, {index, 0: mask}) =>
        restored.replaceAll(mask, written.slice(index, index + mask.length)),
      text,
    );
}

/**
 * How to write a stretch that is text to its author, and that keeps the whole from being read.
 *
 * @returns `null` where no way is certain
 */
export function fixOf(
  {markdown, use}: MarkdownText,
  [start, end]: readonly [number, number],
  read: Read,
): YamlFix | null {
  const text: ReadText = {written: markdown, isChosen: use === 'chosen', known: new Set()};
  // The bracket before it is what keeps it from being read.
  const first = markdown[start - 1] === '<' ? start - 1 : start;
  const code = [
    ...asCodeSpan(markdown, wordAround(markdown, [first, end]), true),
    ...asCodeSpan(markdown, [first, end], true),
  ];
  const escaped = [
    ...asEscaped(markdown, [first, end], /[<{}]/g),
    ...asEscaped(markdown, [first, first + 1], /[<{}]/g),
  ];
  // A sign alone, in a sentence, is no code.
  const isSign = end - first <= 2 && /\s/.test(markdown.trim());
  const ways = isSign ? [...escaped, ...code] : [...code, ...escaped];
  // Of what readers choose, the whole is code then.
  const all = markdown.indexOf(markdown.trim());
  const whole = text.isChosen
    ? asCodeSpan(markdown, [all, all + markdown.trim().length], true)
    : [];
  const rewrite = [...ways, ...whole].find((one) => helps(one, Infinity, text, read));
  return rewrite === undefined ? null : fixFor(rewrite);
}

/**
 * Compares what readers see of a text with what its author wrote.
 *
 * @param root the text, with positions
 * @param known names that the page imports or exports
 * @param read for the ways to write it otherwise, which are tried
 */
export function checkShown(
  root: Root,
  text: MarkdownText,
  known: ReadonlySet<string> | null,
  read: Read,
): Problem[] {
  const {markdown, path, use = 'read'} = text;
  const own: ReadText = {written: markdown, isChosen: use === 'chosen', known};
  // A heading has a single paragraph, or it is shown as it is written.
  const isRaw = use === 'heading' && root.children[0]?.type !== 'paragraph';
  const changes = isRaw ? [] : findChanges(root, own);
  const restore = createRestore(text);
  return changes.map(({code, message, found, help, start, end, rewrites}) => {
    const rewrite = rewrites.find((one) => helps(one, changes.length, own, read));
    return {
      code,
      message: restore(message),
      path,
      at: 'value',
      found: restore(found),
      expected: null,
      help: rewrite === undefined ? help : `write ${asCode(rewrite.text)}`,
      offset: start,
      length: end - start,
      ...(rewrite && {fix: fixFor(rewrite)}),
    };
  });
}
