import type {Response} from '../../grading/responseProcessing';
import {type Attempt, isDone, NEW_ATTEMPT, phaseOf, TRIES} from './attempt';
import type {QuestionModel} from './model';

/** The attempt at a question and the content that it was an attempt at. */
export interface StoredAttempt extends Attempt {
  readonly hash: string;
}

/** By question id. What was stored can be anything: it is looked at when it is needed. */
type ByQuestion<T> = Readonly<Record<string, T | null | undefined>>;

/** A page's attempts. */
export type Progress = ByQuestion<StoredAttempt>;

/** What was answered and not checked yet, and the content that it was an answer to. */
interface Draft {
  readonly hash: unknown;
  readonly response: unknown;
}

/** How a question was done for the first time. It stays, whatever becomes of the question. */
export interface FirstTime {
  /** The reader's, as `2026-01-31`; `null` where it was before days were kept. */
  readonly day: string | null;
  /** Language of the page, as in HTML. */
  readonly language: string;
  /** Every response that was checked. */
  readonly responses: readonly Response[];
  /** Whether the answer was shown, on request or after the last try. */
  readonly shown: boolean;
}

/** What a browser keeps of a quiz. */
export interface Kept {
  readonly progress: Progress;
  readonly drafts: ByQuestion<Draft>;
  /** First times, by the hash of what was asked. */
  readonly done: ByQuestion<Readonly<Record<string, FirstTime>>>;
}

export const NOTHING: Kept = {progress: {}, drafts: {}, done: {}};

/** Raised when the stored form changes in a way that older code cannot read. */
const VERSION = 1;

/** Says it of what the types take for a list, and storage may have as anything. */
const isList: (value: unknown) => boolean = Array.isArray;

function isResponse(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string');
}

/** Reads what was stored; whatever is not ours counts as nothing stored. */
export function parseKept(stored: string | null): Kept {
  try {
    const {version, questions, drafts, done} = JSON.parse(stored ?? '0') as Readonly<
      Record<string, unknown>
    >;
    if (version === VERSION) {
      return {
        progress: Object(questions) as Progress,
        drafts: Object(drafts) as Kept['drafts'],
        done: Object(done) as Kept['done'],
      };
    }
  } catch {
    // Not JSON, or not an object: nothing that we have written.
  }
  return NOTHING;
}

export function serializeKept({progress, drafts, done}: Kept): string {
  return JSON.stringify({version: VERSION, questions: progress, drafts, done});
}

/** The draft of an answer to a question as it is now; empty where there is none. */
export function draftIn({drafts}: Kept, {id, hash, isKnown}: QuestionModel): Response {
  const draft = drafts[id];
  return draft?.hash === hash && isResponse(draft.response) && isKnown(draft.response)
    ? draft.response
    : [];
}

/** The attempt at a question as it is now: one at other content does not count. */
export function attemptIn(progress: Progress, {id, hash, isKnown}: QuestionModel): Attempt {
  const stored = progress[id];
  if (stored?.hash !== hash || !isList(stored.responses)) {
    return NEW_ATTEMPT;
  }
  const {responses, revealed, earlier} = stored;
  const all: readonly unknown[] = earlier ? [...responses, earlier] : responses;
  return all.length > 0 &&
    responses.length <= TRIES &&
    all.every((response) => isResponse(response) && isKnown(response)) &&
    // An answer that was asked for without a try is none of ours.
    !(revealed && responses.length === 0)
    ? stored
    : NEW_ATTEMPT;
}

/** The day of the reader, as `2026-01-31`, which is how dates are written in Sweden. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** Notes how a question was done, unless it was before: the same object where nothing is new. */
export function withDone(
  done: Kept['done'],
  question: QuestionModel,
  attempt: Attempt,
  day: string | null,
): Kept['done'] {
  const {id, hash} = question;
  const before = done[id];
  if (before?.[hash] || !isDone(question, attempt)) {
    return done;
  }
  const {responses} = attempt;
  const first: FirstTime = {
    day,
    language: document.documentElement.lang,
    responses,
    shown: phaseOf(question, attempt) === 'revealed',
  };
  return {...done, [id]: {...before, [hash]: first}};
}

/** What two places have kept of a quiz. The older is of a version that noted no first times. */
export function joinKept(older: Kept, newer: Kept): Kept {
  return {
    ...newer,
    progress: {...older.progress, ...newer.progress},
    drafts: {...older.drafts, ...newer.drafts},
  };
}
