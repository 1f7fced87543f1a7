/** @jest-environment jsdom */
import {createCourseStore} from '../../../../plugins/training/src/client/course/store';
import {placeToContinue} from '../../../../plugins/training/src/client/coursePage/continue';
import {questionCode} from '../../../../plugins/training/src/shared/questionCode';

const codes = questionCode('one', 'hash0001');
const PAGES = [
  {id: 'a', codes},
  {id: 'b', codes, file: 'docs/old/b.mdx'},
  {id: 'c', codes: ''},
];

const done = (overrides: object = {}) =>
  JSON.stringify({
    version: 1,
    questions: {},
    done: {
      one: {
        hash0001: {
          day: '2026-01-31',
          language: 'en',
          responses: [['a']],
          shown: false,
          ...overrides,
        },
      },
    },
  });

/** As another tab does it. */
function store(key: string, value: string | null): void {
  if (value === null) {
    localStorage.removeItem(key);
  } else {
    localStorage.setItem(key, value);
  }
  window.dispatchEvent(new StorageEvent('storage', {key}));
}

const ticks = () =>
  (JSON.parse(localStorage.getItem('training.pages') ?? '{}') as {pages?: object}).pages ?? {};

function watch(pages = PAGES) {
  const course = createCourseStore(pages);
  const listener = jest.fn();
  const stop = course.subscribe(listener);
  return {course, listener, stop, statuses: () => course.get().map(({status}) => status)};
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en';
});

it('knows nothing before somebody looks, and then how far the reader is', () => {
  localStorage.setItem('training.progress:a', done());
  expect(createCourseStore(PAGES).get()).toEqual([]);
  expect(watch().statuses()).toEqual(['done', 'open', 'open']);
});

it('finds what an earlier version has kept under the file of a page', () => {
  localStorage.setItem(
    'training.progress:docs/old/b.mdx',
    '{"version": 1, "questions": {"one": {"hash": "hash0001"}}}',
  );
  expect(watch().statuses()).toEqual(['open', 'begun', 'open']);
});

it('follows other tabs, and gives the same object while nothing changes', () => {
  const {course, listener, statuses} = watch();
  const before = course.get();
  store('another.key', 'x');
  expect(course.get()).toBe(before);
  expect(listener).toHaveBeenCalledTimes(1);
  store('training.progress:a', done());
  expect(statuses()).toEqual(['done', 'open', 'open']);
  expect(course.get()[1]).toBe(before[1]);
});

it('keeps that a page is done when its questions change, until its answers are erased', () => {
  const {stop} = watch();
  store('training.progress:a', done());
  expect(ticks()).toMatchObject({a: {byQuestions: true}});
  stop();
  const edited = [{id: 'a', codes: codes + questionCode('two', 'hash0002')}];
  const {course, statuses} = watch(edited);
  expect(course.get()[0]).toMatchObject({status: 'done', news: 1});
  store('training.progress:a', null);
  expect(statuses()).toEqual(['open']);
  expect(ticks()).toEqual({});
});

it('ticks a page, and takes that back', () => {
  const {course, statuses} = watch();
  course.tick('c', true);
  expect(statuses()).toEqual(['open', 'open', 'done']);
  expect(ticks()).toEqual({
    c: {day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, byQuestions: false},
  });
  course.tick('c', false);
  expect(statuses()).toEqual(['open', 'open', 'open']);
});

it('keeps what was ticked, however many pages there are', () => {
  const done = {day: '2026-01-31', byQuestions: false};
  const many = Array.from({length: 5000}, (_, index) => [`cloudtrail/page-${index}`, done]);
  const kept = {version: 1, pages: Object.fromEntries(many) as object};
  localStorage.setItem('training.pages', JSON.stringify(kept));
  watch().course.tick('c', true);
  expect(Object.keys(ticks())).toHaveLength(5001);
});

it('tells nobody any more after the end', () => {
  const {listener, stop} = watch();
  stop();
  store('training.progress:a', done());
  expect(listener).toHaveBeenCalledTimes(1);
});

it('says to go on with what was begun, what is open, what is new, what was missed', () => {
  const begun = '{"version": 1, "questions": {"one": {"hash": "x"}}}';
  const next = () => placeToContinue(PAGES, watch().course.get());
  expect(next()).toBe(0);
  localStorage.setItem('training.progress:b', begun);
  expect(next()).toBe(1);
  localStorage.setItem('training.progress:a', done());
  localStorage.setItem('training.progress:b', done());
  expect(next()).toBe(2);
  createCourseStore(PAGES).tick('c', true);
  expect(next()).toBe(-1);
  localStorage.setItem('training.progress:b', done({shown: true}));
  expect(next()).toBe(1);
});
