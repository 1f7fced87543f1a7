/**
 * Questions of other pages, as they are there. What draws questions builds on it; any version may
 * change it.
 */
export {quizOf} from '../../assessment/attempt';
export type {PageContent, QuestionCarrier} from './elements';
export {questionElements} from './elements';
export {
  type DrawnEntry,
  type DrawnQuestion,
  type DrawnQuestions,
  type LoadPages,
  useDrawnEntries,
  useDrawnQuestions,
} from './useDrawnQuestions';
export type {DrawData, DrawnPage} from './data';
export {createSeed, idsToDraw} from './draws';
export {useDay} from './useDay';
