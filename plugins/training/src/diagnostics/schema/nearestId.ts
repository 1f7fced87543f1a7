/** An apostrophe joins letters that a hyphen would part: `who's` is `whos`. */
const APOSTROPHE = /['’]/g;

/**
 * The id that a text comes to: `Which File` becomes `which-file`.
 *
 * @returns `null` where letters of the text have no counterpart in an id, or where it has none
 */
export function nearestId(text: string): string | null {
  const letters = text.replace(APOSTROPHE, '').normalize('NFKD').replace(/\p{M}/gu, '');
  const id = letters
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /^[a-z\d-]+$/.test(id) ? id : null;
}
