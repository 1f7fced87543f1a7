import type {Problem} from '../../diagnostics/diagnostic';

/** Words that a reader takes in in a minute. */
const WORDS_PER_MINUTE = 200;

/** What a reader takes for a question, with its feedback. */
const MINUTES_PER_QUESTION = 0.75;

/** Letters of scripts that put no space between words stand for half a word each. */
const WORD =
  /(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*){2}|[\p{L}\p{M}\p{N}]+/gu;

const FRONT_MATTER = /^\uFEFF?---\r?\n[^]*?\r?\n---[^\S\n]*(?=\n|$)/;

/**
 * How long a page takes: from its text and its questions, unless its author says.
 *
 * @param content the whole file
 * @param questions their number
 */
export function minutesOf(
  {minutes}: Readonly<Record<string, unknown>>,
  content: string,
  questions: number,
): number {
  if (isMinutes(minutes)) {
    return minutes;
  }
  const words = content.replace(FRONT_MATTER, '').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + questions * MINUTES_PER_QUESTION));
}

function isMinutes(minutes: unknown): minutes is number {
  return typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0;
}

/** Checks the `minutes` of a page of a course; any other page may mean something else by it. */
export function checkMinutes({minutes}: Readonly<Record<string, unknown>>): Problem[] {
  return minutes === undefined || isMinutes(minutes)
    ? []
    : [
        {
          code: 'course/wrong-minutes',
          message: '`minutes` is how long the page of a course takes, as a whole number',
          path: ['minutes'],
          at: 'value',
          found: 'no number of minutes',
          expected: 'a whole number, 1 or more',
          help: 'write a number such as `12`, or remove the key: then the minutes come from the text',
        },
      ];
}
