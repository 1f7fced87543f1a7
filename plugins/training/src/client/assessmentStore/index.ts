/**
 * What a browser keeps of assessments: attempts by quiz, reviews by course, and the reader's name.
 * Nothing throws, whatever is stored. Any version may change it.
 */
export {certificateCode} from '../../assessment/code';
export {dayAfter, reviewsOn} from '../../assessment/review';
export {reviewDays} from '../../assessment/reviewDays';
export type {ReviewDay} from '../../assessment/reviewDays';
export {inOrder, standingOf} from '../../assessment/standing';
export type {Outcome, Standing} from '../../assessment/standing';
export {courseReviews} from './courseReviews';
export {createFormat} from './format';
export type {Format} from './format';
export {
  attemptsChange,
  eraseKept,
  nameChange,
  onAttempts,
  onName,
  onReviews,
  readAttempts,
  readName,
  readReviews,
  reviewsChange,
  writeAttempts,
  writeName,
  writeReviews,
} from './kept';
export {today} from './today';
export {type Change, type Slot, writeAll} from './writeAll';
