/**
 * What theme components build on. They import it as `docusaurus-plugin-training/client`, so that
 * a component copied into a site by swizzling finds it as well.
 */
export {ANSWER_EVENT} from './answerEvent';
export type {AnswerEvent} from './answerEvent';
export {
  checkResponse,
  isDone,
  NEW_ATTEMPT,
  phaseOf,
  revealAnswer,
  startRound,
  TRIES,
} from './attempt';
export type {Attempt, Phase} from './attempt';
export {BlanksContext} from './blanks';
export type {ShowBlank} from './blanks';
export {processChoice, readOptions} from './choice';
export type {OptionContent} from './choice';
export * from './comparison';
export {readQuiz} from './content';
export type {ItemContent, QuestionContent, QuestionEntry, QuizContent} from './content';
export {MAX_ANSWER_LENGTH, processFillIn, readFillIn} from './fillIn';
export type {FillInKey} from './fillIn';
export {matchOf, processMatching, readMatching, withMatch} from './matching';
export type {MatchingContent, PairKey} from './matching';
export {keepResponse, processParts, verdictOf} from './model';
export type {
  Grade,
  QuestionModel,
  QuestionTypeName,
  Response,
  ResponseProcessing,
  Verdict,
} from './model';
export {processNumeric, readNumeric, readTyped} from './numeric';
export type {NumericKey} from './numeric';
export {attemptIn} from './progress';
export type {Progress} from './progress';
export type {InputProps, QuestionElement, QuestionType, WordsProps} from './questionType';
export {EMPTY_STATE} from './quizSession';
export type {QuizSession, QuizState} from './quizSession';
export {renderNow} from './renderNow';
export {scoreOf} from './score';
export type {QuizScore, Score} from './score';
export {moveTo, processSequencing, readItems, readOrder} from './sequencing';
export {decimalSign, showNumber} from './showNumber';
export {spokenText} from './spokenText';
export {controlOf, useEarlyInput} from './useEarlyInput';
export {useLanguage} from './useLanguage';
export {useNumberFormat} from './useNumberFormat';
export type {FormatNumber} from './useNumberFormat';
export {useQuestion} from './useQuestion';
export type {QuestionActions, QuestionState} from './useQuestion';
export {useAttempt, useQuizSession, useQuizState} from './useQuizSession';
export type {
  Cell,
  ComparedService,
  Comparison,
  ComparisonLink,
  Note,
  RichNode,
  RichText,
  Row,
  RowGroup,
  Support,
} from '../comparison/model';
