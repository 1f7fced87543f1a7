import {createStorageSlot} from '@docusaurus/theme-common';
import {type Attempt, startRound} from './attempt';
import type {QuestionEntry} from './content';
import type {QuestionModel, Response} from './model';
import {attemptIn, draftIn, parseKept, type Progress, serializeKept} from './progress';

/** One key of the browser's storage; without a storage, it forgets what it is given. */
export type StorageSlot = ReturnType<typeof createStorageSlot>;

/** What is known of a page's quiz at one moment. */
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
      const {progress, drafts: others} = parseKept(latest);
      drafts = new Map([...others, ...drafts]);
      update({progress});
    }
  };
  const write = (progress: Progress, change: Partial<QuizState> = {}) => {
    // Before it is written: the slot tells its own page about the change as well.
    const written = serializeKept({progress, drafts});
    stored = written;
    slot.set(written);
    // What is there now, which is something else where nothing can be stored.
    stored = slot.get();
    update({...change, progress, isStored: stored === written});
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
      return () => {
        update({questions: others()});
      };
    },
    record({id, hash}, attempt) {
      readSlot();
      drafts.delete(id);
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
      slot.del();
      update({progress: new Map(), round: state.round + 1});
    },
  };
}

const sessions = new Map<string, QuizSession>();

/**
 * The session of a page.
 *
 * Its storage key is `training.progress:<page>`, with the site's storage namespace.
 *
 * @param page the page's file, relative to the site
 */
export function quizSessionOf(page: string): QuizSession {
  const session =
    sessions.get(page) ?? createQuizSession(createStorageSlot(`training.progress:${page}`));
  sessions.set(page, session);
  return session;
}
