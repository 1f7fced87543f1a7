import type {Edit} from '../../diagnostic';
import {count} from '../../wording';
import {canRead} from './edits';
import {linesOf} from './lines';
import type {Recogniser} from './yamlProblem';

/** Spaces that look like one, or like none, and that YAML takes for letters. */
export const OTHER = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000';

/** Where YAML wants spaces: at the start of a line, behind a dash, and behind the colon of a key. */
const PLACES = new RegExp(
  `^[ \\t${OTHER}]*(?:[-?][ \\t${OTHER}]+)*|(?<=^[ \\t${OTHER}-]*(?:[\\w-]+|"[^"]*"|'[^']*') *:)[ \\t${OTHER}]+`,
  'g',
);
const OTHER_RUN = new RegExp(`[${OTHER}]+`, 'g');

/** How such a space is called. */
function nameOf(space: string): string {
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\u00A0\u202F]/.test(space) ? `non-breaking space (U+${code})` : `space U+${code}`;
}

/** Non-breaking and other spaces, which come with text that was copied, in place of plain ones. */
export const findOtherSpaces: Recogniser = (text, error) => {
  const edits = linesOf(text).flatMap((line) =>
    [...line.text.matchAll(PLACES)].flatMap(({index, 0: place}) =>
      [...place.matchAll(OTHER_RUN)].map((run): Edit => {
        const start = line.start + index + run.index;
        return {start, end: start + run[0].length, text: ' '.repeat(run[0].length)};
      }),
    ),
  );
  const [first] = edits;
  if (first === undefined) {
    return null;
  }
  const {start, end} = first;
  const name = nameOf(text.slice(start, start + 1));
  const isAll = canRead(text, edits, Math.max(error.start, end));
  return {
    message: `YAML takes a ${name} for a letter, and not for a space`,
    start,
    end,
    found: name.startsWith('non')
      ? count(end - start, 'non-breaking space')
      : `${end - start === 1 ? 'a' : end - start} ${name}`,
    expected: 'plain spaces',
    help: 'write plain spaces in their place, here and in the other lines',
    ...(isAll && {fix: {description: 'write plain spaces', edits}}),
  };
};
