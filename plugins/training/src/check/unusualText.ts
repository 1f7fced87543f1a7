import type {MarkdownText} from '../mdx/markdown';

const UNUSUAL = /[<{}[]|^[^\S\n]*(?:import|export)\b/m;

/**
 * What a text has to have for it to break the rules of MDX or to link: reading most texts would
 * take most of the time of a check, and find nothing.
 */
export function isUnusual({markdown}: MarkdownText): boolean {
  return UNUSUAL.test(markdown);
}
