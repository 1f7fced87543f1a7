/**
 * What the pages of a course load when the browser is idle; any version may change it.
 */
export {followCourse, type Position} from './follow';
export type {Manifest} from './manifest';
export type {PageState} from './pageState';
export {countDone, createCourseStore, storedOf} from './store';
export type {CourseStore, States, TrackedPage} from './store';
