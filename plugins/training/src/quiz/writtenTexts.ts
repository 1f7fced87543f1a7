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

function textsIn(value: unknown, path: YamlPath, isMarkdown: boolean): MarkdownText[] {
  if (typeof value === 'string') {
    return isMarkdown ? [withMaskedBlanks({markdown: value, path})] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, [...path, index], isMarkdown));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        textsIn(inner, [...path, key], isMarkdown || MARKDOWN_KEYS.has(key)),
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
  return textsIn(value, QUIZ_PATH, false);
}
