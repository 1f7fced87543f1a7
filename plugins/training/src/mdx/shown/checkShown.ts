import type {Root} from 'mdast';
import type {Problem} from '../../diagnostics/diagnostic';
import {asCode} from '../../diagnostics/wording';
import type {MarkdownText} from '../markdownText';
import type {ReadText} from './change';
import {findChanges} from './findChanges';
import {helps, HIDDEN, type Read} from './fixAsText';
import {fixFor} from './rewrite';

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
