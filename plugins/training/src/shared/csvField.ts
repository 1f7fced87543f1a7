/**
 * Where a spreadsheet begins a formula: at the start, behind quotes and spaces as well, in the wide
 * letters of East Asia, and behind what separates fields in other countries, where its reader takes
 * no quote around the field for one. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=["'\s]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;

/** A text as a field of CSV (RFC 4180), with an apostrophe before what would be a formula. */
export function csvField(text: string): string {
  return `"${text.replace(FORMULA, "'").replace(/"/g, '""')}"`;
}
