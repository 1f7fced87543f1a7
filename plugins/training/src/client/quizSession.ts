import {createStorageSlot as createOwnSlot} from '@docusaurus/theme-common';
import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {Response} from '../grading/responseProcessing';
import {type Attempt, startRound} from './attempt';
import type {QuestionEntry} from './content';
import type {QuestionModel} from './model';
import {
  attemptIn,
  type Done,
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
  /** Asks those of the questions again that are done. */
  readonly retry: (questions: readonly QuestionModel[]) => void;
  /** Erases everything that is known of the page, stored or not. */
  readonly erase: () => void;
}

export const EMPTY_STATE: QuizState = {
  progress: new Map(),
  questions: [],
  round: 0,
  isStored: true,
};

/** Storage may be absent, full or blocked: memory is what counts, storage only remembers it. */
export function createQuizSession(slot: StorageSlot): QuizSession {
  // The server has no storage, and nobody has answered there yet.
  let stored = typeof window === 'undefined' ? null : slot.get();
  const kept = parseKept(stored);
  let state: QuizState = {...EMPTY_STATE, progress: kept.progress};
  let drafts = new Map(kept.drafts);
  let done: Done = kept.done;
  const listeners = new Set<() => void>();
  let stopListening: () => void = () => undefined;

  const update = (change: Partial<QuizState>) => {
    state = {...state, ...change};
    listeners.forEach((listener) => {
      listener();
    });
  };
  const readSlot = () => {
    const latest = slot.get();
    if (latest !== stored) {
      stored = latest;
      const other = parseKept(latest);
      drafts = new Map([...other.drafts, ...drafts]);
      ({done} = other);
      update({progress: other.progress});
    }
  };
  const write = (progress: Progress, change: Partial<QuizState> = {}) => {
    // Before it is written: the slot tells its own page about the change as well.
    const written = serializeKept({progress, drafts, done});
    stored = written;
    slot.set(written);
    // What is there now, which is something else where nothing can be stored.
    stored = slot.get();
    update({...change, progress, isStored: stored === written});
  };
  /** Notes what was done before there were notes of it. */
  const keepOlder = (entries: readonly QuestionEntry[]) => {
    const before = done;
    for (const {model} of entries) {
      done = withDone(done, model, attemptIn(state.progress, model), null);
    }
    if (done !== before) {
      write(state.progress);
    }
  };
  const storeDrafts = () => {
    readSlot();
    if (drafts.size > 0) {
      write(state.progress);
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
      drafts.delete(id);
      done = withDone(done, question, attempt, today());
      write(new Map(state.progress).set(id, {...attempt, hash}));
    },
    draftOf: (question) => draftIn(drafts, question),
    keepDraft({id, hash}, response) {
      drafts.set(id, {hash, response});
    },
    retry(questions) {
      readSlot();
      const progress = new Map(state.progress);
      for (const question of questions) {
        const {id, hash} = question;
        const attempt = startRound(question, attemptIn(progress, question));
        progress.set(id, {...attempt, hash});
      }
      write(progress, {round: state.round + 1});
    },
    erase() {
      stored = null;
      drafts.clear();
      done = new Map();
      slot.del();
      update({progress: new Map(), round: state.round + 1});
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
