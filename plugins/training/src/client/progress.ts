import {type Attempt, NEW_ATTEMPT, TRIES} from './attempt';
import type {QuestionModel} from './model';

/** The attempt at a question and the content that it was an attempt at. */
export interface StoredAttempt {
  readonly hash: string;
  readonly attempt: Attempt;
}

/** A page's attempts by question id. */
export type Progress = ReadonlyMap<string, StoredAttempt>;

/** Raised when the stored form changes in a way that older code cannot read. */
const VERSION = 1;

/** Far more than a hundred questions need; whatever is larger was not written by us. */
const MAX_LENGTH = 100_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isResponse(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string');
}

function readAttempt(value: unknown): StoredAttempt | null {
  if (!isRecord(value) || typeof value.hash !== 'string' || !Array.isArray(value.responses)) {
    return null;
  }
  const responses: unknown[] = value.responses;
  const isPlausible = responses.length > 0 && responses.length <= TRIES;
  return isPlausible && responses.every(isResponse)
    ? {hash: value.hash, attempt: {responses, revealed: value.revealed === true}}
    : null;
}

/** Reads what was stored; whatever is not ours, or not whole, counts as nothing stored. */
export function parseProgress(stored: string | null): Progress {
  if (stored === null || stored.length > MAX_LENGTH) {
    return new Map();
  }
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || value.version !== VERSION || !isRecord(value.questions)) {
      return new Map();
    }
    return new Map(
      Object.entries(value.questions).flatMap(([id, question]): [string, StoredAttempt][] => {
        const attempt = readAttempt(question);
        return attempt ? [[id, attempt]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

export function serializeProgress(progress: Progress): string {
  const questions = Object.fromEntries(
    [...progress].map(([id, {hash, attempt}]) => [id, {hash, ...attempt}]),
  );
  return JSON.stringify({version: VERSION, questions});
}

/** The attempt at a question as it is now: one at other content does not count. */
export function attemptIn(progress: Progress, {id, hash, options}: QuestionModel): Attempt {
  const stored = progress.get(id);
  if (stored?.hash !== hash) {
    return NEW_ATTEMPT;
  }
  const known = new Set(options.map((option) => option.id));
  const isKnown = stored.attempt.responses.every((response) =>
    response.every((optionId) => known.has(optionId)),
  );
  return isKnown ? stored.attempt : NEW_ATTEMPT;
}
