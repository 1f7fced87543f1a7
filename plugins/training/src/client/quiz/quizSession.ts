import {createStorageSlot as createOwnSlot} from '@docusaurus/theme-common';
import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {Response} from '../../grading/responseProcessing';
import type {Attempt} from './attempt';
import type {QuestionEntry} from './content';
import type {QuestionModel} from './model';
import {
  attemptIn,
  type Kept,
  NOTHING,
  draftIn,
  joinKept,
  parseKept,
  type Progress,
  serializeKept,
  today,
  withDone,
} from './progress';

/** One key of the browser's storage; without a storage, it forgets what it is given. */
export type StorageSlot = ReturnType<typeof createStorageSlot>;

/** What is known of a quiz at one moment. */
export interface QuizState {
  readonly progress: Progress;
  /** The questions that are on the page, wherever in it they stand, by number. */
  readonly questions: readonly QuestionEntry[];
  /** Raised when questions are asked again: what was chosen and not checked goes as well. */
  readonly round: number;
  /** Whether the browser has stored what it was given last. */
  readonly isStored: boolean;
}

/**
 * What the parts of a page's quiz share: its questions, and its progress, in memory for this visit
 * and in the browser's storage if it has any.
 */
export interface QuizSession {
  /** The same object until something changes. */
  readonly get: () => QuizState;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** @returns a function that takes the questions off the page */
  readonly register: (questions: readonly QuestionEntry[]) => () => void;
  readonly record: (question: QuestionModel, attempt: Attempt) => void;
  /** What was answered and not checked; empty where nothing was. */
  readonly draftOf: (question: QuestionModel) => Response;
  /** Keeps an answer that is not checked yet. It is stored when the reader leaves the page. */
  readonly keepDraft: (question: QuestionModel, response: Response) => void;
  /** Begins a new round with other attempts, see `rounds.ts`. */
  readonly startRound: (change: (progress: Progress) => Progress) => void;
  /** Erases everything that is known of the page, stored or not. */
  readonly erase: () => void;
}

export const EMPTY_STATE: QuizState = {
  progress: {},
  questions: [],
  round: 0,
  isStored: true,
};

/** Storage may be absent, full or blocked: memory is what counts, storage only remembers it. */
export function createQuizSession(slot: StorageSlot): QuizSession {
  // The server has no storage, and nobody has answered there yet.
  let stored = typeof window === 'undefined' ? null : slot.get();
  let kept = parseKept(stored);
  let state: QuizState = {...EMPTY_STATE, progress: kept.progress};
  const listeners = new Set<() => void>();
  let stopListening: () => void = () => undefined;

  const update = (change: Partial<QuizState>) => {
    state = {...state, progress: kept.progress, ...change};
    listeners.forEach((listener) => {
      listener();
    });
  };
  const readSlot = () => {
    const latest = slot.get();
    if (latest !== stored) {
      stored = latest;
      const other = parseKept(latest);
      kept = {...other, drafts: {...other.drafts, ...kept.drafts}};
      update({});
    }
  };
  const write = (changes: Partial<Kept>, change: Partial<QuizState> = {}) => {
    kept = {...kept, ...changes};
    // Before it is written: the slot tells its own page about the change as well.
    const written = serializeKept(kept);
    stored = written;
    slot.set(written);
    // What is there now, which is something else where nothing can be stored.
    stored = slot.get();
    update({...change, isStored: stored === written});
  };
  /** Notes what was done before there were notes of it. */
  const keepOlder = (entries: readonly QuestionEntry[]) => {
    let {done} = kept;
    for (const {model} of entries) {
      done = withDone(done, model, attemptIn(kept.progress, model), null);
    }
    if (done !== kept.done) {
      write({done});
    }
  };
  const storeDrafts = () => {
    readSlot();
    if (Object.values(kept.drafts).some(Boolean)) {
      write({});
    }
  };

  return {
    get: () => state,
    subscribe(listener) {
      if (listeners.size === 0) {
        // Another tab may have written while nobody listened.
        readSlot();
        const stopReading = slot.listen(readSlot);
        window.addEventListener('pagehide', storeDrafts);
        stopListening = () => {
          stopReading();
          window.removeEventListener('pagehide', storeDrafts);
          storeDrafts();
        };
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stopListening();
        }
      };
    },
    register(added) {
      const ids = new Set(added.map(({model}) => model.id));
      const others = () => state.questions.filter(({model}) => !ids.has(model.id));
      update({
        questions: [...others(), ...added].sort((a, b) => a.model.number - b.model.number),
      });
      keepOlder(added);
      return () => {
        update({questions: others()});
      };
    },
    record(question, attempt) {
      const {id, hash} = question;
      readSlot();
      write({
        progress: {...kept.progress, [id]: {...attempt, hash}},
        drafts: {...kept.drafts, [id]: undefined},
        done: withDone(kept.done, question, attempt, today()),
      });
    },
    draftOf: (question) => draftIn(kept, question),
    keepDraft({id, hash}, response) {
      kept = {...kept, drafts: {...kept.drafts, [id]: {hash, response}}};
    },
    startRound(change) {
      readSlot();
      write({progress: change(kept.progress)}, {round: state.round + 1});
    },
    erase() {
      stored = null;
      kept = NOTHING;
      slot.del();
      update({round: state.round + 1});
    },
  };
}

/**
 * Moves what an earlier version has kept to where it is kept now. Nothing is lost where two tabs do
 * it at the same time, or where nothing more can be stored.
 */
export function moveKept(from: StorageSlot, to: StorageSlot): void {
  const older = from.get();
  if (older !== null) {
    const joined = serializeKept(joinKept(parseKept(older), parseKept(to.get())));
    to.set(joined);
    if (to.get() === joined) {
      from.del();
    }
  }
}

const sessions = new Map<string, QuizSession>();

function openSession(quiz: string, page: string): QuizSession {
  const slot = createStorageSlot(`training.progress:${quiz}`);
  if (typeof window !== 'undefined') {
    // Earlier versions kept each language apart.
    moveKept(createOwnSlot(`training.progress:${page}`), slot);
  }
  return createQuizSession(slot);
}

/**
 * The session of a quiz.
 *
 * Its storage key is `training.progress:<quiz>`, with the site's storage namespace.
 *
 * @param quiz what the quiz is known by, in every language and version
 * @param page the page's file, relative to the site, which earlier versions kept the answers under
 */
export function quizSessionOf(quiz: string, page: string): QuizSession {
  const session = sessions.get(quiz) ?? openSession(quiz, page);
  sessions.set(quiz, session);
  return session;
}
