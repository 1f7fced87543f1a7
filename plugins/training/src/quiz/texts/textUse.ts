import type {YamlPath} from '../../diagnostics/diagnostic';
import type {TextUse} from '../../mdx/markdownText';

/** Keys of texts that readers choose or move, alone or in a list. */
const CHOSEN: ReadonlySet<unknown> = new Set(['left', 'right', 'items', 'distractors']);

/**
 * How readers meet a text of a quiz: most of its texts are read, options are chosen.
 *
 * @param path of the text in the front matter
 */
export function textUse(path: YamlPath): TextUse {
  const last = path.at(-1);
  const key = typeof last === 'number' ? path.at(-2) : last;
  const isOption = key === 'text' && path.at(-3) === 'options';
  if (isOption || CHOSEN.has(key)) {
    return 'chosen';
  }
  return key === 'title' ? 'heading' : 'read';
}
