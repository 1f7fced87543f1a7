/**
 * What the plugin's own components build on, besides what is public. They import it as
 * `docusaurus-plugin-training/client/internal`, so that a component that a site has ejected finds it
 * as well. Any version may change it.
 */
export {announce} from './quiz/answerEvent';
export type {QuizPlace} from './quiz/answerEvent';
export {NEW_ATTEMPT} from './quiz/attempt';
export {bringIntoView} from './bringIntoView';
export * from './comparison';
export {readQuiz} from './quiz/content';
export {withSharedTexts} from './quiz/sharedTexts';
export {readTyped} from './types/numeric';
export {attemptIn} from './quiz/progress';
export type {QuizSession, QuizState} from './quiz/quizSession';
export {MAX_REFLECTION_LENGTH} from './types/reflect';
export {renderNow} from './renderNow';
export {createTextGrader, readNumberKeys} from './types/richBlanks';
export {askAgain} from './quiz/rounds';
export {scoreOf} from './quiz/score';
export {moveTo} from './types/sequencing';
export {decimalSign} from './showNumber';
export {spokenParts} from './spokenParts';
export {controlOf, useEarlyInput} from './useEarlyInput';
export {useLanguage} from './useLanguage';
export {useQuestion} from './quiz/useQuestion';
export {useQuizSession, useQuizState} from './quiz/useQuizSession';
export {MAX_NAME_LENGTH} from '../shared/nameLength';
export {MAX_ANSWER_LENGTH} from '../shared/typedText';
export type {ReportedProblem} from '../shared/reportedProblem';
export type {
  AssessmentRules,
  Course,
  CourseAssessment,
  CourseListing,
  CourseModule,
  CoursePage,
  CoursePlace,
} from '../shared/course';
export type {Cell, RichNode, RichText, Row, RowGroup} from '../shared/comparison';
export {withMatch} from '../grading/matching';
export {OWN_VERDICTS} from '../grading/reflect';
export {processBlanks, processNumbers} from '../grading/richBlanks';
