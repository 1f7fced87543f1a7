import {maskBlanks} from '../quiz/types/fill-in/blanks';
import {HIDDEN, maskMarkup} from './markup';

const ENTITY = /&(amp|lt|gt|quot|nbsp);/g;
const CHARACTERS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
]);

/**
 * Hides what a reader of a Markdown text does not see. Blanks are masked. The text keeps its
 * length, so that a position in it stays one.
 */
export function hideMarkup(markdown: string): string {
  const source = maskBlanks(markdown);
  return maskMarkup(
    source,
    (inside) => inside,
    (index) => source.charAt(index),
  ).replace(ENTITY, (entity, name: string) =>
    (CHARACTERS.get(name) ?? '').padEnd(entity.length, HIDDEN),
  );
}
