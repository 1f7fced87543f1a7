import type {YamlPath} from '../diagnostics/diagnostic';
import type {SourceFile} from '../diagnostics/sourceFile';
import type {MarkdownText} from '../mdx/markdownText';
import {parseSimple} from '../mdx/simpleMarkdown';
import {checkJoinedLines} from '../quiz/texts/checkJoinedLines';
import {writtenTexts} from '../quiz/texts/writtenTexts';

/**
 * Signs that Markdown, MDX or a directive may give a meaning to where they stand: anywhere, and at the
 * beginning of a line; and lines of code by indentation.
 */
const UNUSUAL =
  /[<{}[\]*_~`\\&$|]|[^\s:]:{1,2}\p{L}|https?:|www\.|\S@\S|^\s*(?:[-+#>=:]|\d+[.)](?:\s|$)|(?:import|export)\b)|\n[ \t]*\n(?: {4}| {0,3}\t)/mu;

/** A text with letters or digits has something to see; there is a letter that is never drawn. */
const WORDS = /(?!\p{DI})[\p{L}\p{N}]/u;

/** Whether Markdown leaves a text as it is written. */
export function isPlain(markdown: string): boolean {
  return !UNUSUAL.test(markdown) && WORDS.test(markdown);
}

/**
 * What a text has to have for it to break the rules of MDX, to link or to be shown otherwise than it
 * is written: reading most texts would take most of the time of a check, and find nothing.
 */
function isUnusual({markdown}: MarkdownText): boolean {
  return !isPlain(markdown) && parseSimple(markdown) === null;
}

/**
 * The texts of a quiz that are worth reading. What Markdown makes of lines that YAML has joined is a
 * consequence.
 *
 * @param value what the YAML parser gave for `quiz`
 * @param file whose YAML can be read
 * @param below path of what has the quiz; default: the root
 */
export function unusualTexts(
  value: unknown,
  file: SourceFile,
  below: YamlPath = [],
): MarkdownText[] {
  const unusual = writtenTexts(value).filter(isUnusual);
  const joined = checkJoinedLines(value, file, below).map(({path}) => JSON.stringify(path));
  return unusual.filter(({path}) => !joined.includes(JSON.stringify(path)));
}
