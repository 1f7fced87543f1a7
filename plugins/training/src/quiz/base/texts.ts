import type {YamlPath} from '../../diagnostics/diagnostic';
import type {MarkdownText} from '../../mdx/markdownText';
import {optionId} from './identity';
import type {Item} from './model';

export function textAt(markdown: string, path: YamlPath): MarkdownText {
  return {markdown, path};
}

export function optionalText(markdown: string | undefined, path: YamlPath): MarkdownText | null {
  return markdown === undefined ? null : textAt(markdown, path);
}

export function toItem(markdown: string, path: YamlPath): Item {
  return {id: optionId(markdown), text: textAt(markdown, path)};
}
