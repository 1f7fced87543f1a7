import type {Paragraph, PhrasingContent} from 'mdast';

/** Two kinds of lines of letters begin a module. */
const BEGINNING = /^(?!(?:import|export)\b|\p{DI})[\p{L}`*]/u;

/** Is made a link of wherever it stands. */
const ADDRESS = /www\./i;

/**
 * What a simple text consists of. Outside of code, none of the characters is syntax of Markdown,
 * MDX or a directive where it stands here: a colon has no name after it, a line begins with a
 * letter, and marks of emphasis have words inside and none outside.
 */
const PART = new RegExp(
  [
    `(?<words>(?:[\\p{L}\\p{M}\\p{N} ,;.?!…'’"“”()/%–—-]|:(?=[ \\n]|$)|(?<! )\\n(?=\\p{L}))+)`,
    '`(?<code>(?! )[^`\\p{Cc}]+(?<! ))`(?!`)',
    `(?<=^|[ \\n("“])(?<mark>\\*\\*?)(?<inner>[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} '’-]*[\\p{L}\\p{N}])?)\\k<mark>(?=$|[ \\n,;.:?!…)"”])`,
  ].join('|'),
  'uy',
);

function toNode({words, code, mark, inner = ''}: Record<string, string>): PhrasingContent {
  if (words !== undefined) {
    return {type: 'text', value: words};
  }
  return code === undefined
    ? {type: mark === '*' ? 'emphasis' : 'strong', children: [{type: 'text', value: inner}]}
    : {type: 'inlineCode', value: code};
}

/**
 * What a parser makes of a text of words, code and emphasis, which most texts of a quiz are:
 * starting one for each of them is what a build with thousands of questions would spend its time
 * on.
 *
 * @returns `null` for any other text
 */
export function parseSimple(markdown: string): Paragraph | null {
  // A block of YAML ends with a line break.
  const text = markdown.endsWith('\n') ? markdown.slice(0, -1) : markdown;
  if (!BEGINNING.test(text) || text.endsWith(' ') || ADDRESS.test(text)) {
    return null;
  }
  const children: PhrasingContent[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const groups = PART.exec(text)?.groups;
    if (groups === undefined) {
      return null;
    }
    children.push(toNode(groups));
  }
  return {type: 'paragraph', children};
}
