import type {Root, RootContent} from 'mdast';
import {childrenOf} from '../../mdx/syntaxTree';
import type {Place} from './findPlaces';
import type {Quiz} from '../model';
import {type NumberedQuestion, placedQuestionToMdast, type QuizPage, quizToMdast} from '../toMdast';

/** Questions in the order in which a reader of the page meets them. */
function inOrderOfPage({questions}: Quiz, places: readonly Place[]): NumberedQuestion[] {
  const placedIds = new Set(places.map(({questionId}) => questionId));
  const rest = questions.filter(({id}) => !placedIds.has(id));
  const hasQuiz = placedIds.has(null);
  const ordered = [...places, ...(hasQuiz ? [] : [{questionId: null}])].flatMap(({questionId}) =>
    questionId === null ? rest : questions.filter(({id}) => id === questionId),
  );
  return ordered.map((question, index) => ({question, number: index + 1}));
}

/** Puts other nodes where an author wanted the quiz, or a question. */
export function replacePlace({parent, node}: Place, nodes: readonly RootContent[]): void {
  const children = childrenOf(parent);
  children.splice(children.indexOf(node), 1, ...nodes);
}

/**
 * Puts a quiz into its page: each question where its author wants it, the rest and the result
 * where the author wants them, or at the end.
 */
export function placeQuiz(
  quiz: Quiz,
  places: readonly Place[],
  tree: Root,
  defaultTitle: string,
  page: Omit<QuizPage, 'total'>,
): void {
  const numbered = inOrderOfPage(quiz, places);
  const quizPage = {...page, total: numbered.length + quiz.drawn};
  const placedIds = new Set(places.map(({questionId}) => questionId));
  const rest = numbered.filter(({question}) => !placedIds.has(question.id));
  const whole = quizToMdast(quiz, rest, defaultTitle, quizPage);
  for (const place of places) {
    const question = numbered.find(({question: {id}}) => id === place.questionId);
    replacePlace(place, question ? [placedQuestionToMdast(question, quizPage)] : whole);
  }
  if (!placedIds.has(null)) {
    tree.children.push(...whole);
  }
}
