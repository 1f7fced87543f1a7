import type {YamlPath} from '../../diagnostics/diagnostic';
import type {MarkdownText} from '../../mdx/markdownText';
import type {TextKind} from '../base/fields';
import {QUIZ_PATH} from '../quizPath';
import {TEXT_KINDS} from './textKinds';
import {withMaskedBlanks} from '../types/fill-in/blanks';

/** A text of a quiz, and where it stands in the page's front matter. */
interface WrittenText {
  readonly text: string;
  readonly path: YamlPath;
  readonly isMarkdown: boolean;
}

type Kind = TextKind | null;

/** What stands below a key is of its kind, but for keys below it that have their own. */
function kindBelow(key: string, kind: Kind): Kind {
  return TEXT_KINDS.get(key) ?? kind;
}

/** No text of a quiz is further down. An alias may stand for what it is in, without an end. */
const DEPTH = 8;

function textsIn(value: unknown, path: YamlPath, kind: Kind): WrittenText[] {
  if (path.length > DEPTH) {
    return [];
  }
  if (typeof value === 'string') {
    return kind === null ? [] : [{text: value, path, isMarkdown: kind === 'markdown'}];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, [...path, index], kind));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        textsIn(inner, [...path, key], kindBelow(key, kind)),
      )
    : [];
}

/** Only the `text` of a question has blanks; an option has a `text` as well. */
function mayHaveBlanks(path: YamlPath): boolean {
  return path.at(-1) === 'text' && path.at(-3) === 'questions';
}

/**
 * Every text of a quiz that is Markdown, as the parser of its page is to read it, whatever else is
 * wrong with the quiz: a problem in a text need not wait until the quiz is fixed.
 *
 * @param value what the YAML parser gave for `quiz`
 */
export function writtenTexts(value: unknown): MarkdownText[] {
  return textsIn(value, QUIZ_PATH, null).flatMap(({text: markdown, path, isMarkdown}) => {
    const text = {markdown, path};
    return isMarkdown ? [mayHaveBlanks(path) ? withMaskedBlanks(text) : text] : [];
  });
}

/** Where the texts of a quiz stand, Markdown or not. */
export function pathsOfTexts(value: unknown): YamlPath[] {
  return textsIn(value, QUIZ_PATH, null).map(({path}) => path);
}
