import type {YamlPath} from '../diagnostics/diagnostic';
import type {MarkdownText} from '../mdx/markdown';
import {QUIZ_PATH} from './check';
import {withMaskedBlanks} from './texts';

/** Keys whose texts are Markdown, or have Markdown below them. */
const MARKDOWN_KEYS: ReadonlySet<string> = new Set([
  'title',
  'intro',
  'prompt',
  'text',
  'feedback',
  'hints',
  'explanation',
  'items',
  'left',
  'right',
  'distractors',
]);

/** Keys whose texts are taken as they are. */
const PLAIN_KEYS: ReadonlySet<string> = new Set(['answer', 'pattern', 'unit', 'disableRules']);

/** A text of a quiz, and where it stands in the page's front matter. */
interface WrittenText {
  readonly text: string;
  readonly path: YamlPath;
  readonly isMarkdown: boolean;
}

type Kind = 'markdown' | 'plain' | null;

function kindBelow(key: string, kind: Kind): Kind {
  if (kind !== null) {
    return kind;
  }
  return MARKDOWN_KEYS.has(key) ? 'markdown' : PLAIN_KEYS.has(key) ? 'plain' : null;
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

/**
 * The texts of a quiz as they are written, whatever else is wrong with it: a fault in one of them
 * need not wait until the quiz is mended.
 *
 * @param value what the YAML parser gave for `quiz`
 */
export function writtenTexts(value: unknown): MarkdownText[] {
  return textsIn(value, QUIZ_PATH, null).flatMap(({text, path, isMarkdown}) =>
    isMarkdown ? [withMaskedBlanks({markdown: text, path})] : [],
  );
}

/** Where the texts of a quiz stand, Markdown or not. */
export function pathsOfTexts(value: unknown): YamlPath[] {
  return textsIn(value, QUIZ_PATH, null).map(({path}) => path);
}
