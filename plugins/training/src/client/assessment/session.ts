import type {AskedQuestion, AssessmentAttempt, Moment} from '../../assessment/attempt';
import {openAttempt as firstOpen} from '../../assessment/standing';
import {onAttempts, readAttempts, today, writeAttempts} from '../assessmentStore';
import {createSeed, type DrawData, type DrawnEntry, idsToDraw} from '../drawn';

/** What is known of an assessment at one moment. */
export interface AssessmentState {
  /** In the order in which they were begun. */
  readonly attempts: readonly AssessmentAttempt[];
  /** Whether the browser has stored what it was given last. */
  readonly isStored: boolean;
}

/** The attempts of a reader at an assessment, in memory and in the browser's storage if it has any. */
export interface AssessmentSession {
  /** The same object until something changes. */
  readonly get: () => AssessmentState;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Draws questions for a new attempt, unless one is open. */
  readonly begin: (data: DrawData) => void;
  readonly respond: (entry: DrawnEntry, response: readonly string[]) => void;
  /** Grades the open attempt. Questions that are not among the entries are gone, and do not count. */
  readonly handIn: (entries: readonly DrawnEntry[], commit: string | null) => void;
  readonly erase: () => void;
}

export const NO_ATTEMPTS: AssessmentState = {attempts: [], isStored: true};

/** The attempt that a reader is at; `null` where there is none. */
export function openAttempt({
  attempts,
}: Pick<AssessmentState, 'attempts'>): AssessmentAttempt | null {
  return firstOpen(attempts);
}

/** What a question comes to now; an answer that is none to it any more is no answer. */
export function gradeAsked(asked: AskedQuestion, entry: DrawnEntry | undefined): AskedQuestion {
  if (entry === undefined) {
    return {...asked, score: null};
  }
  const {hash, points, grade, isKnown} = entry.model;
  const response = asked.response.length > 0 && isKnown(asked.response) ? asked.response : [];
  return {...asked, hash, points, response, score: response.length > 0 ? grade(response).score : 0};
}

/**
 * @param quiz what the quiz is known by
 * @param key what its attempts are kept under
 */
export function createAssessmentSession(quiz: string, key = quiz): AssessmentSession {
  let state: AssessmentState =
    typeof window === 'undefined' ? NO_ATTEMPTS : {...NO_ATTEMPTS, attempts: readAttempts(key)};
  const listeners = new Set<() => void>();
  let stopListening: () => void = () => undefined;

  const update = (next: AssessmentState) => {
    state = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  /** Another tab may have written since; where nothing can be stored, memory is what counts. */
  const latest = (): readonly AssessmentAttempt[] =>
    state.isStored ? readAttempts(key) : state.attempts;
  const write = (attempts: readonly AssessmentAttempt[]) => {
    update({attempts, isStored: writeAttempts(key, attempts)});
  };
  const moment = (commit: string | null): Moment => ({day: today(), commit});
  const changeOpen = (change: (open: AssessmentAttempt) => AssessmentAttempt) => {
    const attempts = latest();
    const open = firstOpen(attempts);
    write(attempts.map((attempt) => (attempt === open ? change(attempt) : attempt)));
  };

  return {
    get: () => state,
    subscribe(listener) {
      if (listeners.size === 0) {
        stopListening = onAttempts(key, () => {
          const attempts = latest();
          if (JSON.stringify(attempts) !== JSON.stringify(state.attempts)) {
            update({...state, attempts});
          }
        });
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stopListening();
        }
      };
    },
    begin(data) {
      const attempts = latest();
      if (attempts.some(({handedIn}) => handedIn === null)) {
        update({...state, attempts});
        return;
      }
      const seed = createSeed();
      write([
        ...attempts,
        {
          seed,
          after: attempts.map((attempt) => attempt.seed),
          begun: moment(data.commit),
          handedIn: null,
          language: document.documentElement.lang,
          questions: idsToDraw(seed, quiz, data, attempts).map((id) => ({
            id,
            hash: '',
            response: [],
            score: null,
            points: 1,
          })),
        },
      ]);
    },
    respond({id, model: {hash, points}}, response) {
      changeOpen((open) => ({
        ...open,
        questions: open.questions.map((asked) =>
          asked.id === id ? {...asked, hash, points, response} : asked,
        ),
      }));
    },
    handIn(entries, commit) {
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      changeOpen((open) => ({
        ...open,
        handedIn: moment(commit),
        language: document.documentElement.lang,
        questions: open.questions.map((asked) => gradeAsked(asked, byId.get(asked.id))),
      }));
    },
    erase() {
      write([]);
    },
  };
}
