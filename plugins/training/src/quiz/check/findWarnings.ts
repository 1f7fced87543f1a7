import type {Problem} from '../../diagnostics/diagnostic';
import {placedQuestions} from '../group';
import type {QuizInput} from '../schema';
import {QUIZ_PATH} from '../quizPath';
import {warningsOf} from './checkQuestion';

/** What readers would stumble over in a quiz that is right. */
export function findWarnings(quiz: QuizInput): Problem[] {
  return placedQuestions(quiz, QUIZ_PATH).flatMap(({input, path}) => warningsOf(input, path));
}
