/**
 * What the pages of a course load when the browser is idle; any version may change it.
 */
export {followCourse} from './follow';
export type {Manifest} from './manifest';
export type {Told} from './marks';
export type {PageState} from './pageState';
export {countDone, createCourseStore} from './store';
export type {States} from './store';
