/**
 * What a browser keeps of assessments: attempts by quiz, reviews by course, and the reader's name.
 * Nothing throws, whatever is stored.
 */
export {
  attemptsChange,
  eraseKept,
  nameChange,
  onAttempts,
  onReviews,
  readAttempts,
  readName,
  readReviews,
  reviewsChange,
  writeAttempts,
  writeName,
  writeReviews,
} from './kept';
export {type Change, type Slot, writeAll} from './writeAll';
