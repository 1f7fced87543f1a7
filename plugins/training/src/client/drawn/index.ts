/**
 * Questions of other pages, as they are there. What draws questions builds on it; any version may
 * change it.
 */
export {quizOf} from '../../assessment/attempt';
export {questionElements} from './elements';
export {type DrawnEntry, useDrawnEntries, useDrawnQuestions} from './useDrawnQuestions';
export type {DrawData, DrawnPage} from './data';
export {createSeed, idsToDraw} from './draws';
export {useDay} from './useDay';
