import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {AssessmentRules} from '../../shared/course';
import type {Manifest} from './manifest';
import {markLinks, type MarkState, pathOf, type Told} from './marks';
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

/**
 * Follows a reader on a page of a course: marks links to its pages and its assessment, and ticks a
 * page without questions when the reader leaves it by **Next**.
 *
 * @param wordsOf says how far the reader is
 * @param tellAssessment is not asked before an attempt at the assessment is begun
 * @param onProgress is told how many pages of the module are done
 * @returns a function that ends it
 */
export function followCourse(
  {base, idBase, pages, assessment}: Manifest,
  {permalink, start, pages: length}: Position,
  wordsOf: (state: MarkState) => string,
  tellAssessment: (rules: AssessmentRules) => Promise<Told>,
  onProgress: (done: number) => void,
): () => void {
  const tracked = pages.map(([end, codes, id = end]) => ({id: idBase + id, codes}));
  const places = new Map(pages.map(([end], place) => [pathOf(base + end), place]));
  const store = createCourseStore(tracked);
  const placeOf = (path: string) => places.get(path) ?? -1;
  const own = placeOf(pathOf(permalink));
  const assessmentPath = assessment && pathOf(assessment.permalink);
  const attempts = createStorageSlot(`training.assessment:${assessment?.id ?? ''}`);
  let told: Told | undefined;

  const markAll = () => {
    markLinks((path) => (path === assessmentPath ? told : store.get()[placeOf(path)]), wordsOf);
  };
  const followAssessment = async () => {
    if (assessment && (told ?? attempts.get())) {
      told = await tellAssessment(assessment);
      markAll();
    }
  };
  const update = () => {
    markAll();
    onProgress(countDone(store.get().slice(start, start + length)));
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
  const stopAssessment = attempts.listen(() => void followAssessment());
  void followAssessment();
  observer.observe(document.body, {childList: true, subtree: true});
  // Before the router takes the click.
  addEventListener('click', onClick, true);
  return () => {
    stop();
    stopAssessment();
    observer.disconnect();
    removeEventListener('click', onClick, true);
  };
}
