import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {AssessmentRules} from '../../shared/course';
import type {Manifest} from './manifest';
import {markLinks, pathOf, type Told} from './marks';
import type {PageState} from './pageState';
import {countDone, createCourseStore} from './store';

/** Docusaurus' link to the next page, and our own. */
const NEXT = '.pagination-nav__link--next, [data-training-next]';

/** Where in a course a page is. */
export interface Position {
  /** Address of the page. */
  readonly permalink: string;
  /** Place of the first page of its module among those of the course, from 0. */
  readonly start: number;
  /** Number of pages of its module. */
  readonly pages: number;
}

/** Says how far a reader is. */
export interface Teller {
  /** With a page, in words; empty where it is not begun. */
  readonly page: (state: PageState) => string;
  /** With the assessment. It is not asked before an attempt is begun. */
  readonly assessment: (rules: AssessmentRules) => Promise<Told>;
  /** With the module: is told how many of its pages are done. */
  readonly module: (done: number) => void;
}

/**
 * Follows a reader on a page of a course: marks links to its pages and its assessment, and ticks a
 * page without questions when the reader leaves it by **Next**.
 *
 * @returns a function that ends it
 */
export function followCourse(
  {base, idBase, pages, assessment}: Manifest,
  {permalink, start, pages: length}: Position,
  tell: Teller,
): () => void {
  const tracked = pages.map(([end, codes, id = end]) => ({id: idBase + id, codes}));
  const places = new Map(pages.map(([end], place) => [pathOf(base + end), place]));
  const store = createCourseStore(tracked);
  const placeOf = (path: string) => places.get(path) ?? -1;
  const own = placeOf(pathOf(permalink));

  const told = new Map<string, Told>();

  const markAll = () => {
    markLinks((path) => {
      const state = store.get()[placeOf(path)];
      return state
        ? {status: state.news > 0 ? 'news' : state.status, words: tell.page(state)}
        : told.get(path);
    });
  };
  /** Whoever has not begun the assessment loads nothing of it. */
  const followAssessment = (rules: AssessmentRules) => {
    const slot = createStorageSlot(`training.assessment:${rules.id}`);
    const path = pathOf(rules.permalink);
    const update = async () => {
      if (slot.get() !== null || told.has(path)) {
        told.set(path, await tell.assessment(rules));
        markAll();
      }
    };
    void update();
    return slot.listen(() => void update());
  };
  const update = () => {
    markAll();
    tell.module(countDone(store.get().slice(start, start + length)));
  };
  const onClick = ({target}: Event) => {
    const page = tracked[own];
    if (
      page?.codes === '' &&
      store.get()[own]?.status === 'open' &&
      (target as Element).closest(NEXT)
    ) {
      store.tick(page.id, true);
    }
  };
  // A category, or the menu of a phone, has opened.
  const observer = new MutationObserver(markAll);
  const stop = store.subscribe(update);
  const stopAssessment = assessment ? followAssessment(assessment) : null;
  observer.observe(document.body, {childList: true, subtree: true});
  // Before the router takes the click.
  addEventListener('click', onClick, true);
  return () => {
    stop();
    stopAssessment?.();
    observer.disconnect();
    removeEventListener('click', onClick, true);
  };
}
