/** What a reader has done with an assessment. Its pages load it; any version may change it. */
export {dayAfter} from '../../assessment/review';
export {
  type AskedQuestion,
  type AssessmentAttempt,
  isPassed,
  resultOf,
} from '../../assessment/attempt';
export {createAssessmentSession, NO_ATTEMPTS, openAttempt} from './session';
