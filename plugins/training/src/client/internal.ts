/**
 * What the plugin's own components build on, besides what is public. They import it as
 * `docusaurus-plugin-training/client/internal`, so that a component that a site has ejected finds it
 * as well. Any version may change it.
 */
export {announce} from './answerEvent';
export type {QuizPlace} from './answerEvent';
export {NEW_ATTEMPT} from './attempt';
export {bringIntoView} from './bringIntoView';
export * from './comparison';
export {readQuiz} from './content';
export {withSharedTexts} from './sharedTexts';
export {readTyped} from './numeric';
export {attemptIn} from './progress';
export type {QuizSession, QuizState} from './quizSession';
export {MAX_REFLECTION_LENGTH} from './reflect';
export {renderNow} from './renderNow';
export {createTextGrader, readNumberKeys} from './richBlanks';
export {askAgain} from './rounds';
export {scoreOf} from './score';
export {moveTo} from './sequencing';
export {decimalSign} from './showNumber';
export {spokenParts} from './spokenParts';
export {controlOf, useEarlyInput} from './useEarlyInput';
export {useLanguage} from './useLanguage';
export {useQuestion} from './useQuestion';
export {useQuizSession, useQuizState} from './useQuizSession';
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
