/** @jest-environment jsdom */
import type {Attempt} from '../../../plugins/training/src/client/attempt';
import {attemptIn, serializeProgress} from '../../../plugins/training/src/client/progress';
import {
  createProgressStore,
  type ProgressStore,
  progressStoreOf,
} from '../../../plugins/training/src/client/progressStore';
import {questionOf} from '../support/models';
import {createStorage, NO_STORAGE} from '../support/storage';

const one = questionOf('Abc', {id: 'one'});
const two = questionOf('Abc', {id: 'two'});
const wrong: Attempt = {responses: [['b']], revealed: false};
const right: Attempt = {responses: [['a']], revealed: false};

function idsIn(store: ProgressStore): string[] {
  return [...store.get().keys()];
}

/** A store that somebody looks at, as a component does. */
function watched(store: ProgressStore) {
  const listener = jest.fn();
  const stop = store.subscribe(listener);
  return {store, listener, stop};
}

describe('a progress store', () => {
  it('begins with what is stored', () => {
    const storage = createStorage(
      serializeProgress(new Map([['one', {hash: 'hash', attempt: wrong}]])),
    );
    expect(attemptIn(createProgressStore(storage.open()).get(), one)).toEqual(wrong);
  });

  it('begins with nothing where what is stored is not ours', () => {
    expect(idsIn(createProgressStore(createStorage('{"a": 1}').open()))).toEqual([]);
  });

  it('stores what it is given', () => {
    const storage = createStorage();
    createProgressStore(storage.open()).set(one, right);
    expect(attemptIn(createProgressStore(storage.open()).get(), one)).toEqual(right);
  });

  it('gives the same object until something changes, and another one then', () => {
    const {store} = watched(createProgressStore(createStorage().open()));
    const before = store.get();
    expect(store.get()).toBe(before);
    store.set(one, wrong);
    const after = store.get();
    expect(after).not.toBe(before);
    expect(store.get()).toBe(after);
    expect(before.size).toBe(0);
  });

  it('keeps the object of an attempt that does not change', () => {
    const {store} = watched(createProgressStore(createStorage().open()));
    store.set(one, wrong);
    const before = attemptIn(store.get(), one);
    store.set(two, right);
    expect(attemptIn(store.get(), one)).toBe(before);
  });
});

describe('a listener', () => {
  it('is told of every change, once', () => {
    const {store, listener} = watched(createProgressStore(createStorage().open()));
    store.set(one, wrong);
    expect(listener).toHaveBeenCalledTimes(1);
    store.clear();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is told nothing any more after it has stopped', () => {
    const {store, listener, stop} = watched(createProgressStore(createStorage().open()));
    const {listener: other} = watched(store);
    stop();
    store.set(one, wrong);
    expect(listener).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(1);
  });
});

describe('the browser', () => {
  it('is listened to while somebody listens to the store, and once', () => {
    const storage = createStorage();
    const {store, stop} = watched(createProgressStore(storage.open()));
    const {stop: stopOther} = watched(store);
    expect(storage.listeners()).toBe(1);
    stop();
    expect(storage.listeners()).toBe(1);
    stopOther();
    expect(storage.listeners()).toBe(0);
  });
});

describe('two stores of one page, as in two tabs', () => {
  it('agree', () => {
    const storage = createStorage();
    const here = watched(createProgressStore(storage.open()));
    const there = watched(createProgressStore(storage.open()));
    here.store.set(one, wrong);
    there.store.set(two, right);
    expect(idsIn(here.store)).toEqual(['one', 'two']);
    expect(idsIn(there.store)).toEqual(['one', 'two']);
    expect(here.listener).toHaveBeenCalledTimes(2);
    expect(there.listener).toHaveBeenCalledTimes(2);
  });

  it('agree though nobody looked at one of them in the meantime', () => {
    const storage = createStorage();
    const here = createProgressStore(storage.open());
    const there = createProgressStore(storage.open());
    here.set(one, wrong);
    there.set(two, right);
    watched(here);
    expect(idsIn(here)).toEqual(['one', 'two']);
    expect(storage.content()).toContain('"one"');
  });

  it('agree that nothing is left', () => {
    const storage = createStorage();
    const here = watched(createProgressStore(storage.open()));
    const there = watched(createProgressStore(storage.open()));
    here.store.set(one, wrong);
    there.store.clear();
    expect(idsIn(here.store)).toEqual([]);
    expect(storage.content()).toBeNull();
  });
});

describe('where storage is full', () => {
  it('a store remembers for this visit what it is given', () => {
    const storage = createStorage();
    const {store} = watched(createProgressStore(storage.open()));
    store.set(one, wrong);
    storage.fill();
    store.set(two, right);
    store.set(one, right);
    expect(attemptIn(store.get(), one)).toEqual(right);
    expect(attemptIn(store.get(), two)).toEqual(right);
  });

  it('a store can be cleared', () => {
    const storage = createStorage();
    const {store} = watched(createProgressStore(storage.open()));
    store.set(one, wrong);
    storage.fill();
    store.set(two, right);
    store.clear();
    expect(idsIn(store)).toEqual([]);
    store.set(two, right);
    expect(idsIn(store)).toEqual(['two']);
  });
});

describe('where there is no storage', () => {
  it('a store remembers for this visit what it is given', () => {
    const {store, listener} = watched(createProgressStore(NO_STORAGE));
    store.set(one, wrong);
    store.set(two, right);
    expect(idsIn(store)).toEqual(['one', 'two']);
    expect(listener).toHaveBeenCalledTimes(2);
    store.clear();
    expect(idsIn(store)).toEqual([]);
  });
});

describe('progressStoreOf', () => {
  it('is one store for a page, however its path ends', () => {
    const store = progressStoreOf('/docs/page');
    expect(progressStoreOf('/docs/page/')).toBe(store);
    expect(progressStoreOf('/docs/page/index.html')).toBe(store);
    expect(progressStoreOf('/docs/other')).not.toBe(store);
  });

  it('is one store for the first page of a site', () => {
    expect(progressStoreOf('/index.html')).toBe(progressStoreOf('/'));
  });

  it('stores under a key that has the path', () => {
    progressStoreOf('/docs/page/').set(one, right);
    expect(Object.keys(window.localStorage)).toEqual(['training.progress:/docs/page']);
  });
});
