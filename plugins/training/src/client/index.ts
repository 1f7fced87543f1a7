/**
 * What a site may use: the answer event, and what its own components and question types build on.
 * A new minor version changes nothing of it. Everything else is in `internal.ts`.
 */
export type {AnswerEvent} from './quiz/answerEvent';
export {isDone} from './quiz/attempt';
export type {Attempt, Phase} from './quiz/attempt';
export {BlanksContext} from './types/blanks';
export type {ShowBlank} from './types/blanks';
export {readOptions} from './types/choice';
export type {OptionContent} from './types/choice';
export type {QuestionEntry, SharedText} from './quiz/content';
export {readFillIn} from './types/fillIn';
export {readMatching} from './types/matching';
export type {QuestionModel} from './quiz/model';
export {readNumeric} from './types/numeric';
export type {
  AssessmentProps,
  InputProps,
  QuestionElement,
  QuestionType,
  ResponseTextProps,
  SelfAssessment,
  Sharing,
} from './types/questionType';
export {readModelAnswer} from './types/reflect';
export type {QuizScore, Score} from './quiz/score';
export {readBlanks} from './types/richBlanks';
export type {BlankContent} from './types/richBlanks';
export {readItems, readOrder} from './types/sequencing';
export {showNumber} from './showNumber';
export {readTypedFeedback} from './types/typedFeedback';
export type {TypedFeedbackContent} from './types/typedFeedback';
export {useNumberFormat} from './useNumberFormat';
export type {QuestionState} from './quiz/useQuestion';
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
