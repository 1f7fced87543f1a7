import type {Locator} from '@playwright/test';

/**
 * The characters of a text as they are seen from left to right, line by line: `5-` where a text
 * `-5` is laid out in the wrong direction.
 */
export function readGlyphs(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    const glyphs: {readonly character: string; readonly left: number; readonly line: number}[] = [];
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      const characters = node.textContent ?? '';
      for (let index = 0; index < characters.length; index += 1) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) {
          const line = Math.round((box.top + box.bottom) / 2 / 12);
          glyphs.push({character: characters.charAt(index), left: box.left, line});
        }
      }
    }
    return glyphs
      .sort((one, other) => one.line - other.line || one.left - other.left)
      .map(({character}) => character)
      .join('');
  });
}

/** A text of one script that is written from right to left, as it is seen from left to right. */
export function fromRight(text: string): string {
  return Array.from(text).reverse().join('');
}
