/**
 * What a site may use: the answer event, and what its own components and question types build on.
 * A new minor version changes nothing of it. Everything else is in `internal.ts`.
 */
export type {AnswerEvent} from './answerEvent';
export {isDone} from './attempt';
export type {Attempt, Phase} from './attempt';
export {BlanksContext} from './blanks';
export type {ShowBlank} from './blanks';
export {processChoice, readOptions} from './choice';
export type {OptionContent} from './choice';
export type {QuestionEntry, SharedText} from './content';
export {processFillIn, readFillIn} from './fillIn';
export {matchOf, processMatching, readMatching} from './matching';
export {keepResponse, processParts, verdictOf} from './model';
export type {Grade, QuestionModel, Response, ResponseProcessing, Verdict} from './model';
export {processNumeric, readNumeric} from './numeric';
export type {
  AssessmentProps,
  InputProps,
  QuestionElement,
  QuestionType,
  ResponseTextProps,
  SelfAssessment,
  Sharing,
} from './questionType';
export {ownVerdictIn, processReflect, readModelAnswer} from './reflect';
export type {OwnVerdict} from './reflect';
export type {QuizScore, Score} from './score';
export {readBlanks} from './richBlanks';
export type {BlankContent} from './richBlanks';
export {processSequencing, readItems, readOrder} from './sequencing';
export {showNumber} from './showNumber';
export {readTypedFeedback} from './typedFeedback';
export type {TypedFeedbackContent} from './typedFeedback';
export {useNumberFormat} from './useNumberFormat';
export type {QuestionState} from './useQuestion';
export type {ComparedWith, Comparison, ComparisonLink, Support} from '../shared/comparison';
export type {QuestionTypeName} from '../shared/questionTypes';
