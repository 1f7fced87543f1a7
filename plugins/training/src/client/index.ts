/**
 * What theme components build on. They import it as `docusaurus-plugin-training/client`, so that
 * a component copied into a site by swizzling finds it as well.
 */
export {isDone, phaseOf, reduceAttempt, NEW_ATTEMPT, TRIES} from './attempt';
export type {Attempt, AttemptAction, Phase} from './attempt';
export {readQuiz} from './content';
export type {OptionContent, QuestionContent, QuestionEntry, QuizContent} from './content';
export {grade, keyOf} from './grading';
export type {Grade} from './grading';
export type {ChoiceModel, QuestionModel, Response} from './model';
export {attemptIn} from './progress';
export type {Progress} from './progress';
export type {ProgressStore} from './progressStore';
export {scoreOf} from './score';
export type {Score} from './score';
export {useAttempt, useProgress, useProgressStore} from './useProgress';
export {usePrinting} from './usePrinting';
export type {
  Cell,
  ComparedService,
  Comparison,
  Note,
  RichNode,
  RichText,
  Row,
  RowGroup,
  Support,
} from '../comparison/model';
