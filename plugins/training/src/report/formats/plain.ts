/** What a terminal, or a reader, would take for something else than text. */
const NOT_TEXT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Something that somebody has typed, on one line. */
export function plain(text: string): string {
  return text.replace(NOT_TEXT, ' ').trim();
}
