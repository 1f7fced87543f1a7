/**
 * What the pages of a course load when the browser is idle; any version may change it.
 *
 * `package.json` has this file among those with side effects, so that bundlers make one module of
 * all that it exports, where they would go past it to each file: a tenth less to load.
 */
export {followCourse} from './follow';
export type {Manifest} from './manifest';
export type {Told} from './marks';
export {entriesOf, readKept} from './pageState';
export type {KeptQuiz, PageState, Tick} from './pageState';
export {countDone, createCourseStore, storedOf} from './store';
export type {States, TrackedPage} from './store';
export {readTicks} from './ticks';
