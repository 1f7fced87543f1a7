/** The YAML text of a file and where it starts. */
export interface YamlSource {
  readonly text: string;
  /** Offset of `text` in the file, in UTF-16 code units. */
  readonly offset: number;
}

const OPENING = /^\uFEFF?---[^\S\r\n]*\r?\n/;
const CLOSING = /^---[^\S\r\n]*$/m;

/** The front matter of a Markdown file, without its fences; `null` where there is none. */
export function frontMatterSource(fileContent: string): YamlSource | null {
  const opening = OPENING.exec(fileContent);
  if (!opening) {
    return null;
  }
  const offset = opening[0].length;
  const rest = fileContent.slice(offset);
  const closing = CLOSING.exec(rest);
  return {text: closing ? rest.slice(0, closing.index) : rest, offset};
}
