/**
 * What a reader can take along of a course, bring from elsewhere, and erase. The page of a course
 * loads it when a reader asks for it; any version may change it.
 */
export {MAX_RECORD_LENGTH, parseRecord, type Refusal} from '../../records/parse';
export {type CourseRecord, RECORD_VERSION} from '../../records/record';
export {type Added, addDone} from './addDone';
export {doneIn, nameToTake, rememberCourse} from './doneIn';
export {eraseDone} from './eraseDone';
export {recordFile} from './recordFile';
