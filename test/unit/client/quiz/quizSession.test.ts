/** @jest-environment jsdom */
import {phaseOf, type Attempt} from '../../../../plugins/training/src/client/quiz/attempt';
import {
  attemptIn,
  type Kept,
  NOTHING,
  serializeKept,
} from '../../../../plugins/training/src/client/quiz/progress';
import {
  createQuizSession,
  moveKept,
  type QuizSession,
  quizSessionOf,
} from '../../../../plugins/training/src/client/quiz/quizSession';
import {askAgain} from '../../../../plugins/training/src/client/quiz/rounds';
import {scoreOf} from '../../../../plugins/training/src/client/quiz/score';
import type {QuestionModel} from '../../../../plugins/training/src/client/quiz/model';
import {attemptWith, entryOf, questionOf} from '../../support/models';
import {createStorage, NO_STORAGE} from '../../support/storage';

const serializeProgress = (progress: Kept['progress']) => serializeKept({...NOTHING, progress});

const one = questionOf('Abc', {id: 'one', number: 1});
const two = questionOf('Abc', {id: 'two', number: 2});
const three = questionOf('Abc', {id: 'three', number: 3});
const wrong = attemptWith(['b']);
const right = attemptWith(['a']);
const shown = {...wrong, revealed: true};

function idsIn(session: QuizSession): string[] {
  return Object.keys(session.get().progress);
}

function attemptAt(session: QuizSession, question: QuestionModel): Attempt {
  return attemptIn(session.get().progress, question);
}

/** A session that somebody looks at, as a component does. */
function watched(session: QuizSession) {
  const listener = jest.fn();
  const stop = session.subscribe(listener);
  return {session, listener, stop};
}

describe('a session', () => {
  it('begins with what is stored', () => {
    const storage = createStorage(serializeProgress({one: {...wrong, hash: 'hash'}}));
    expect(attemptAt(createQuizSession(storage.open()), one)).toMatchObject(wrong);
  });

  it('begins with nothing where what is stored is not ours', () => {
    expect(idsIn(createQuizSession(createStorage('{"a": 1}').open()))).toEqual([]);
  });

  it('stores what it is given', () => {
    const storage = createStorage();
    createQuizSession(storage.open()).record(one, right);
    expect(attemptAt(createQuizSession(storage.open()), one)).toMatchObject(right);
  });

  it('gives the same object until something changes, and another one then', () => {
    const {session} = watched(createQuizSession(createStorage().open()));
    const before = session.get();
    expect(session.get()).toBe(before);
    session.record(one, wrong);
    const after = session.get();
    expect(after).not.toBe(before);
    expect(session.get()).toBe(after);
    expect(before.progress).toEqual({});
  });

  it('keeps the object of an attempt that does not change', () => {
    const {session} = watched(createQuizSession(createStorage().open()));
    session.record(one, wrong);
    const before = attemptAt(session, one);
    session.record(two, right);
    expect(attemptAt(session, one)).toBe(before);
  });
});

describe('the questions of a session', () => {
  const idsOf = (session: QuizSession) => session.get().questions.map(({model}) => model.id);

  it('are those of every part of the page, by number', () => {
    const session = createQuizSession(NO_STORAGE);
    session.register([entryOf(one), entryOf(three)]);
    session.register([entryOf(two)]);
    expect(idsOf(session)).toEqual(['one', 'two', 'three']);
  });

  it('go with their part of the page', () => {
    const session = createQuizSession(NO_STORAGE);
    session.register([entryOf(one)]);
    const leave = session.register([entryOf(two), entryOf(three)]);
    leave();
    expect(idsOf(session)).toEqual(['one']);
  });

  it('are there once, as they were registered last', () => {
    const session = createQuizSession(NO_STORAGE);
    const edited = {...one, hash: 'edited'};
    session.register([entryOf(one)]);
    session.register([entryOf(edited)]);
    expect(session.get().questions.map(({model}) => model)).toEqual([edited]);
  });
});

describe('a listener', () => {
  it('is told of every change, once', () => {
    const {session, listener} = watched(createQuizSession(createStorage().open()));
    session.record(one, right);
    expect(listener).toHaveBeenCalledTimes(1);
    askAgain(session, [one]);
    expect(listener).toHaveBeenCalledTimes(2);
    session.erase();
    expect(listener).toHaveBeenCalledTimes(3);
    session.register([entryOf(one)]);
    expect(listener).toHaveBeenCalledTimes(4);
  });

  it('is told nothing any more after it has stopped', () => {
    const {session, listener, stop} = watched(createQuizSession(createStorage().open()));
    const {listener: other} = watched(session);
    stop();
    session.record(one, wrong);
    expect(listener).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(1);
  });
});

describe('the browser', () => {
  it('is listened to while somebody listens to the session, and once', () => {
    const storage = createStorage();
    const {session, stop} = watched(createQuizSession(storage.open()));
    const {stop: stopOther} = watched(session);
    expect(storage.listeners()).toBe(1);
    stop();
    expect(storage.listeners()).toBe(1);
    stopOther();
    expect(storage.listeners()).toBe(0);
  });
});

describe('two sessions of one page, as in two tabs', () => {
  it('agree', () => {
    const storage = createStorage();
    const here = watched(createQuizSession(storage.open()));
    const there = watched(createQuizSession(storage.open()));
    here.session.record(one, wrong);
    there.session.record(two, right);
    expect(idsIn(here.session)).toEqual(['one', 'two']);
    expect(idsIn(there.session)).toEqual(['one', 'two']);
    expect(here.listener).toHaveBeenCalledTimes(2);
    expect(there.listener).toHaveBeenCalledTimes(2);
  });

  it('agree though nobody looked at one of them in the meantime', () => {
    const storage = createStorage();
    const here = createQuizSession(storage.open());
    const there = createQuizSession(storage.open());
    here.record(one, wrong);
    there.record(two, right);
    watched(here);
    expect(idsIn(here)).toEqual(['one', 'two']);
    expect(storage.content()).toContain('"one"');
  });

  it('agree on what is asked again, and on what the other one has answered', () => {
    const storage = createStorage();
    const here = createQuizSession(storage.open());
    const there = createQuizSession(storage.open());
    here.record(one, right);
    there.record(two, right);
    askAgain(here, [one, two]);
    watched(there);
    expect(attemptAt(there, one)).toMatchObject({responses: [], earlier: ['a']});
    expect(attemptAt(there, two)).toMatchObject({responses: [], earlier: ['a']});
  });

  it('agree that nothing is left', () => {
    const storage = createStorage();
    const here = watched(createQuizSession(storage.open()));
    const there = watched(createQuizSession(storage.open()));
    here.session.record(one, wrong);
    there.session.erase();
    expect(idsIn(here.session)).toEqual([]);
    expect(storage.content()).toBeNull();
  });
});

describe('asking again', () => {
  it('opens the questions that are done, and no others', () => {
    const session = createQuizSession(createStorage().open());
    session.record(one, right);
    session.record(two, wrong);
    askAgain(session, [one, two]);
    expect(phaseOf(one, attemptAt(session, one))).toBe('open');
    expect(attemptAt(session, two)).toMatchObject(wrong);
  });

  it('leaves what it was not asked for', () => {
    const session = createQuizSession(createStorage().open());
    session.record(one, right);
    session.record(two, shown);
    askAgain(session, [two]);
    expect(attemptAt(session, one)).toMatchObject(right);
  });

  it('keeps the best answer, stored as well', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, right);
    askAgain(session, [one]);
    const later = createQuizSession(storage.open());
    expect(scoreOf([one], (question) => attemptAt(later, question)).best.correct).toBe(1);
  });

  it('begins a new round, which an answer does not', () => {
    const session = createQuizSession(createStorage().open());
    const {round} = session.get();
    session.record(one, right);
    expect(session.get().round).toBe(round);
    askAgain(session, [one]);
    expect(session.get().round).toBe(round + 1);
    session.erase();
    expect(session.get().round).toBe(round + 2);
  });
});

describe('erasing', () => {
  it('leaves nothing, not even the best of earlier rounds', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, right);
    askAgain(session, [one]);
    session.erase();
    expect(idsIn(session)).toEqual([]);
    expect(storage.content()).toBeNull();
  });

  it('leaves the questions on the page', () => {
    const session = createQuizSession(NO_STORAGE);
    session.register([entryOf(one)]);
    session.erase();
    expect(session.get().questions).toHaveLength(1);
  });
});

describe('where storage is full', () => {
  it('a session remembers for this visit what it is given', () => {
    const storage = createStorage();
    const {session} = watched(createQuizSession(storage.open()));
    session.record(one, wrong);
    storage.fill();
    session.record(two, right);
    session.record(one, right);
    expect(attemptAt(session, one)).toMatchObject(right);
    expect(attemptAt(session, two)).toMatchObject(right);
  });

  it('a session can be erased', () => {
    const storage = createStorage();
    const {session} = watched(createQuizSession(storage.open()));
    session.record(one, wrong);
    storage.fill();
    session.record(two, right);
    session.erase();
    expect(idsIn(session)).toEqual([]);
    session.record(two, right);
    expect(idsIn(session)).toEqual(['two']);
  });
});

describe('where there is no storage', () => {
  it('a session remembers for this visit what it is given', () => {
    const {session, listener} = watched(createQuizSession(NO_STORAGE));
    session.record(one, wrong);
    session.record(two, right);
    expect(idsIn(session)).toEqual(['one', 'two']);
    expect(listener).toHaveBeenCalledTimes(2);
    session.erase();
    expect(idsIn(session)).toEqual([]);
  });
});

describe('quizSessionOf', () => {
  afterEach(() => {
    window.localStorage.clear();
  });

  it('is one session for a quiz, whatever the file of its page', () => {
    const session = quizSessionOf('page', 'docs/page.mdx');
    expect(quizSessionOf('page', 'versioned_docs/version-1.0/page.mdx')).toBe(session);
    expect(quizSessionOf('other', 'docs/other.mdx')).not.toBe(session);
  });

  it('stores under a key that has the id of the quiz', () => {
    quizSessionOf('page', 'docs/page.mdx').record(one, right);
    expect(Object.keys(window.localStorage)).toEqual(['training.progress:page']);
  });

  it('goes on with what an earlier version stored under the file of the page', () => {
    const stored = serializeProgress({one: {...right, hash: 'hash'}});
    window.localStorage.setItem('training.progress:docs/old.mdx', stored);
    expect(attemptAt(quizSessionOf('old', 'docs/old.mdx'), one)).toMatchObject(right);
    expect(Object.keys(window.localStorage)).toEqual(['training.progress:old']);
  });
});

describe('what an earlier version has kept', () => {
  const older = serializeProgress({
    one: {...wrong, hash: 'hash'},
    two: {...right, hash: 'hash'},
  });

  it('is joined with what is there, which stays as it is', () => {
    const from = createStorage(older);
    const to = createStorage(serializeProgress({one: {...right, hash: 'hash'}}));
    moveKept(from.open(), to.open());
    const session = createQuizSession(to.open());
    expect(attemptAt(session, one)).toMatchObject(right);
    expect(attemptAt(session, two)).toMatchObject(right);
    expect(from.content()).toBeNull();
  });

  it('is moved by one tab while another one has read it already', () => {
    const from = createStorage(older);
    const to = createStorage();
    const other = {...from.open(), get: () => older};
    moveKept(from.open(), to.open());
    createQuizSession(to.open()).record(three, right);
    moveKept(other, to.open());
    expect(idsIn(createQuizSession(to.open())).sort()).toEqual(['one', 'three', 'two']);
  });

  it('stays where it is while nothing more can be stored', () => {
    const from = createStorage(older);
    const to = createStorage();
    to.fill();
    moveKept(from.open(), to.open());
    expect(from.content()).toBe(older);
  });
});

describe('how a question was done first', () => {
  const stored = (content: string | null) =>
    (JSON.parse(content ?? '{}') as {done?: unknown}).done ?? {};

  beforeEach(() => {
    jest.useFakeTimers({now: new Date('2026-01-31T12:00:00')});
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is kept with its day, its tries, and whether the answer was shown', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, wrong);
    expect(stored(storage.content())).toEqual({});
    session.record(one, shown);
    session.record(two, right);
    const day = '2026-01-31';
    expect(stored(storage.content())).toEqual({
      one: {hash: {day, language: 'en', responses: [['b']], shown: true}},
      two: {hash: {day, language: 'en', responses: [['a']], shown: false}},
    });
  });

  it('stays when the question is asked again, and when its content changes', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, right);
    jest.setSystemTime(new Date('2026-02-01T12:00:00'));
    askAgain(session, [one]);
    session.record(one, right);
    session.record({...one, hash: 'edited'}, right);
    expect(stored(storage.content())).toMatchObject({
      one: {hash: {day: '2026-01-31'}, edited: {day: '2026-02-01'}},
    });
  });

  it('is kept without a day where it was done before days were kept', () => {
    const storage = createStorage(serializeProgress({one: {...right, hash: 'hash'}}));
    const session = createQuizSession(storage.open());
    session.register([entryOf(one), entryOf(two)]);
    expect(stored(storage.content())).toMatchObject({one: {hash: {day: null}}});
  });

  it('goes when everything is erased', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, right);
    session.erase();
    session.record(two, right);
    expect(Object.keys(stored(storage.content()))).toEqual(['two']);
  });
});

describe('what is not checked yet', () => {
  const leave = () => window.dispatchEvent(new Event('pagehide'));

  it('is stored when the reader leaves, and is there in the next visit', () => {
    const storage = createStorage();
    const {session, stop} = watched(createQuizSession(storage.open()));
    session.keepDraft(one, ['b']);
    expect(storage.content()).toBeNull();
    leave();
    stop();
    const next = createQuizSession(storage.open());
    expect(next.draftOf(one)).toEqual(['b']);
    expect(next.get().progress).toEqual({});
  });

  it('is stored when the page is left for another one of the site', () => {
    const storage = createStorage();
    const {session, stop} = watched(createQuizSession(storage.open()));
    session.keepDraft(one, ['b']);
    stop();
    expect(createQuizSession(storage.open()).draftOf(one)).toEqual(['b']);
  });

  it('is forgotten once it is checked, and when everything is erased', () => {
    const storage = createStorage();
    const {session} = watched(createQuizSession(storage.open()));
    session.keepDraft(one, ['b']);
    session.keepDraft(two, ['c']);
    session.record(one, wrong);
    expect(session.draftOf(one)).toEqual([]);
    expect(session.draftOf(two)).toEqual(['c']);
    session.erase();
    leave();
    expect(session.draftOf(two)).toEqual([]);
    expect(storage.content()).toBeNull();
  });

  it('does not count for another content, or where it can be none of ours', () => {
    const storage = createStorage();
    const {session, stop} = watched(createQuizSession(storage.open()));
    session.keepDraft(one, ['b']);
    session.keepDraft(two, ['x']);
    stop();
    const next = createQuizSession(storage.open());
    expect(next.draftOf({...one, hash: 'edited'})).toEqual([]);
    expect(next.draftOf(two)).toEqual([]);
  });

  it.each([
    'null',
    '{"one": null}',
    '{"one": 5}',
    '{"one": {"hash": "hash", "response": "b"}}',
    '[]',
  ])('is nothing where storage has something else: %s', (drafts) => {
    const stored = `{"version": 1, "questions": {}, "drafts": ${drafts}}`;
    expect(createQuizSession(createStorage(stored).open()).draftOf(one)).toEqual([]);
  });

  it('leaves the answers of another tab as they are', () => {
    const storage = createStorage();
    const {session: mine, stop} = watched(createQuizSession(storage.open()));
    const {session: other} = watched(createQuizSession(storage.open()));
    mine.keepDraft(one, ['b']);
    other.record(two, right);
    stop();
    const next = createQuizSession(storage.open());
    expect(attemptAt(next, two)).toMatchObject(right);
    expect(next.draftOf(one)).toEqual(['b']);
  });
});

describe('whether answers are stored', () => {
  it('is true where they are', () => {
    const session = createQuizSession(createStorage().open());
    session.record(one, right);
    expect(session.get().isStored).toBe(true);
  });

  it('is false where there is no storage', () => {
    const session = createQuizSession(NO_STORAGE);
    session.record(one, right);
    expect(session.get().isStored).toBe(false);
  });

  it('is false where storage is full', () => {
    const storage = createStorage();
    const session = createQuizSession(storage.open());
    session.record(one, right);
    storage.fill();
    session.record(two, right);
    expect(session.get().isStored).toBe(false);
  });
});
