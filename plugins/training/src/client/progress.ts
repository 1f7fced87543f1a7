import type {Response} from '../grading/responseProcessing';
import {type Attempt, isDone, NEW_ATTEMPT, phaseOf, TRIES} from './attempt';
import type {QuestionModel} from './model';

/** The attempt at a question and the content that it was an attempt at. */
export interface StoredAttempt extends Attempt {
  readonly hash: string;
}

/** A page's attempts by question id. */
export type Progress = ReadonlyMap<string, StoredAttempt>;

/** What was answered and not checked yet, and the content that it was an answer to. */
export interface Draft {
  readonly hash: unknown;
  readonly response: unknown;
}

/** A page's drafts by question id; those that were stored can be anything. */
export type Drafts = ReadonlyMap<string, Draft | null>;

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

/** By question id, and by the hash of what was asked; what was stored can be anything. */
export type Done = ReadonlyMap<string, Readonly<Record<string, FirstTime>> | null>;

/** What a browser keeps of a quiz. */
export interface Kept {
  readonly progress: Progress;
  readonly drafts: Drafts;
  readonly done: Done;
}

/** Raised when the stored form changes in a way that older code cannot read. */
const VERSION = 1;

/** Far more than a hundred questions need; whatever is larger was not written by us. */
const MAX_LENGTH = 100_000;

/** What we have written, or anything else. */
interface Stored {
  readonly version?: unknown;
  readonly questions?: Readonly<Record<string, StoredQuestion | null>>;
  readonly drafts?: Readonly<Record<string, Draft | null>>;
  readonly done?: Readonly<Record<string, Readonly<Record<string, FirstTime>> | null>>;
}

interface StoredQuestion {
  readonly hash?: unknown;
  readonly responses?: unknown;
  readonly revealed?: unknown;
  readonly earlier?: unknown;
}

function isResponse(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string');
}

function readAttempt(stored: StoredQuestion | null): StoredAttempt | null {
  const {hash, responses, revealed, earlier} = stored ?? {};
  return typeof hash === 'string' &&
    Array.isArray(responses) &&
    responses.length <= TRIES &&
    responses.every(isResponse) &&
    (responses.length > 0 || isResponse(earlier))
    ? {
        hash,
        responses,
        revealed: revealed === true,
        earlier: isResponse(earlier) ? earlier : null,
      }
    : null;
}

/** Reads what was stored; whatever is not ours, or not whole, counts as nothing stored. */
export function parseKept(stored: string | null): Kept {
  const progress = new Map<string, StoredAttempt>();
  let drafts: Drafts = new Map();
  let done: Done = new Map();
  try {
    const kept = JSON.parse(stored && stored.length <= MAX_LENGTH ? stored : '{}') as Stored;
    if (kept.version === VERSION) {
      for (const [id, question] of Object.entries(kept.questions ?? {})) {
        const attempt = readAttempt(question);
        if (attempt) {
          progress.set(id, attempt);
        }
      }
      drafts = new Map(Object.entries(kept.drafts ?? {}));
      done = new Map(Object.entries(kept.done ?? {}));
    }
  } catch {
    // Not JSON, or not an object: nothing that we have written.
  }
  return {progress, drafts, done};
}

export function serializeKept({progress, drafts, done}: Kept): string {
  return JSON.stringify({
    version: VERSION,
    questions: Object.fromEntries(progress),
    drafts: Object.fromEntries(drafts),
    done: Object.fromEntries(done),
  });
}

/** The draft of an answer to a question as it is now; empty where there is none. */
export function draftIn(drafts: Drafts, {id, hash, isKnown}: QuestionModel): Response {
  const draft = drafts.get(id);
  return draft?.hash === hash && isResponse(draft.response) && isKnown(draft.response)
    ? draft.response
    : [];
}

/** The attempt at a question as it is now: one at other content does not count. */
export function attemptIn(progress: Progress, {id, hash, isKnown}: QuestionModel): Attempt {
  const stored = progress.get(id);
  if (stored?.hash !== hash) {
    return NEW_ATTEMPT;
  }
  const {responses, revealed, earlier} = stored;
  const all: readonly Response[] = earlier ? [...responses, earlier] : responses;
  // An answer that was asked for without a try is none of ours.
  return all.every(isKnown) && !(revealed && responses.length === 0) ? stored : NEW_ATTEMPT;
}

/** The day of the reader, as `2026-01-31`, which is how dates are written in Sweden. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** Notes how a question was done, unless it was before: the same object where nothing is new. */
export function withDone(
  done: Done,
  question: QuestionModel,
  attempt: Attempt,
  day: string | null,
): Done {
  const {id, hash} = question;
  const before = done.get(id);
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
  return new Map(done).set(id, {...before, [hash]: first});
}

/** What two places have kept of a quiz. The older is of a version that noted no first times. */
export function joinKept(older: Kept, newer: Kept): Kept {
  return {
    progress: new Map([...older.progress, ...newer.progress]),
    drafts: new Map([...older.drafts, ...newer.drafts]),
    done: newer.done,
  };
}
