/**
 * What a site may use: the answer event, and what its own components and question types build on.
 * A new minor version changes nothing of it. Everything else is in `internal.ts`.
 */
export type {AnswerEvent} from './answerEvent';
export {isDone} from './attempt';
export type {Attempt, Phase} from './attempt';
export {BlanksContext} from './blanks';
export type {ShowBlank} from './blanks';
export {readOptions} from './choice';
export type {OptionContent} from './choice';
export type {QuestionEntry, SharedText} from './content';
export {readFillIn} from './fillIn';
export {readMatching} from './matching';
export type {QuestionModel} from './model';
export {readNumeric} from './numeric';
export type {
  AssessmentProps,
  InputProps,
  QuestionElement,
  QuestionType,
  ResponseTextProps,
  SelfAssessment,
  Sharing,
} from './questionType';
export {readModelAnswer} from './reflect';
export type {QuizScore, Score} from './score';
export {readBlanks} from './richBlanks';
export type {BlankContent} from './richBlanks';
export {readItems, readOrder} from './sequencing';
export {showNumber} from './showNumber';
export {readTypedFeedback} from './typedFeedback';
export type {TypedFeedbackContent} from './typedFeedback';
export {useNumberFormat} from './useNumberFormat';
export type {QuestionState} from './useQuestion';
export type {ComparedWith, Comparison, ComparisonLink, Support} from '../shared/comparison';
export type {QuestionTypeName} from '../shared/questionTypes';
export {processChoice} from '../grading/choice';
export {processFillIn} from '../grading/fillIn';
export {matchOf, processMatching} from '../grading/matching';
export {processNumeric} from '../grading/numeric';
export {ownVerdictIn, processReflect} from '../grading/reflect';
export type {OwnVerdict} from '../grading/reflect';
export {keepResponse, processParts, verdictOf} from '../grading/responseProcessing';
export type {Grade, Response, ResponseProcessing, Verdict} from '../grading/responseProcessing';
export {processSequencing} from '../grading/sequencing';
