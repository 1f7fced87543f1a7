/**
 * What asks again what was missed in an assessment. The page of a course that does so loads it; any
 * version may change it.
 */
export {toCalendarFile} from './calendar';
export {createReviewSession} from './reviewSession';
