import {CODE_LENGTH, hashCode, ID_LENGTH, idCode, questionCode} from '../../shared/questionCode';

/** How a question was done for the first time, as the quiz has kept it. */
interface FirstTime {
  readonly language?: unknown;
}

/** An attempt at a question, which can be anything. */
interface KeptAttempt {
  readonly hash: string;
  readonly responses?: readonly unknown[] | null;
  readonly revealed?: unknown;
  readonly earlier?: unknown;
}

/** What a browser has kept of a quiz; it can be anything. */
export interface KeptQuiz {
  readonly version?: unknown;
  readonly questions?: unknown;
  readonly done?: unknown;
}

/** That a page is done, and stays so whatever its author changes. */
export interface Tick {
  /** The reader's, as `2026-01-31`. */
  readonly day: string;
  /** Whether the questions of the page were all done; otherwise the reader said so. */
  readonly byQuestions: boolean;
}

/** How far a reader is with a page. */
export interface PageState {
  readonly status: 'open' | 'begun' | 'done';
  /** Questions that were done, in whichever words. */
  readonly done: number;
  readonly questions: number;
  /** Questions that are new or have changed since the page, or they, were done. */
  readonly news: number;
}

/** The entries of what should be an object, and can be anything. */
export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(Object(value) as object);
}

/** Reads what a quiz has kept; whatever is not ours counts as nothing. */
export function readKept(stored: string | null): KeptQuiz {
  try {
    const kept = Object(JSON.parse(stored ?? '0')) as KeptQuiz;
    return kept.version === 1 ? kept : {};
  } catch {
    return {};
  }
}

/**
 * How far a reader is with a page.
 *
 * @param codes of its questions, see `questionCode.ts`
 * @param stored what the browser has under the key of its quiz
 * @param tick of the page, if it was done
 * @param language of the page, as in HTML: in another one, a question has other words
 */
export function pageState(
  codes: string,
  stored: string | null,
  tick: Tick | undefined,
  language: string,
): PageState {
  const kept = readKept(stored);
  const firstTimes = new Map(
    entriesOf(kept.done).map(([id, byHash]) => [idCode(id), entriesOf(byHash)]),
  );
  const attempts = entriesOf(kept.questions);
  // Earlier versions noted no first times. One response may be wrong, which the key alone can tell.
  for (const [id, attempt] of attempts) {
    const {hash, responses, revealed, earlier} = Object(attempt) as KeptAttempt;
    if ((revealed || earlier || responses?.[1]) && codes.includes(questionCode(id, hash))) {
      firstTimes.set(idCode(id), [[hash, 0]]);
    }
  }
  const questions = codes.length / CODE_LENGTH;
  let done = 0;
  let news = 0;
  for (let start = 0; start < codes.length; start += CODE_LENGTH) {
    const id = codes.slice(start, start + ID_LENGTH);
    const hash = codes.slice(start + ID_LENGTH, start + CODE_LENGTH);
    const times = firstTimes.get(id) ?? [];
    if (times.length > 0) {
      done += 1;
      if (
        times.every(([own]) => hashCode(own) !== hash) &&
        times.some(([, time]) => (Object(time) as FirstTime).language === language)
      ) {
        news += 1;
      }
    }
  }
  // Answers that were erased take the tick along that came of them.
  const isDone = tick
    ? !tick.byQuestions || firstTimes.size > 0
    : questions > 0 && done === questions;
  const hasBegun = firstTimes.size > 0 || attempts.length > 0;
  return {
    status: isDone ? 'done' : hasBegun ? 'begun' : 'open',
    done,
    questions,
    news: isDone ? news + questions - done : news,
  };
}
