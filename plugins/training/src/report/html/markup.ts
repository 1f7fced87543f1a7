/** HTML that has been written here: every text in it has been escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | readonly Markup[];

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What no page may have: control characters, and halves of characters. */
const NOT_IN_HTML = /[^\P{Cc}\t\n]|\p{Cs}/gu;

function escape(text: string): string {
  return text
    .replace(NOT_IN_HTML, '\uFFFD')
    .replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) {
    return part.source;
  }
  return typeof part === 'object' ? part.map(({source}) => source).join('') : escape(String(part));
}

/**
 * A template of HTML. Texts and numbers in it are escaped: they can stand between tags, and in
 * attributes in double quotes.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((before, after, index) => before + sourceOf(parts[index - 1] ?? '') + after),
  );
}

export const NOTHING = new Markup('');
