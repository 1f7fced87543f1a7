import type {BodyProblem} from '../../diagnostics/diagnostic';
import {bodyProblem, rangeOf} from '../../mdx/bodyProblem';
import {nameSpan} from '../../mdx/elementSource';
import {type PlacedElement, questionIdOf} from './findPlaces';
import {checkQuestionId, checkRepetition} from './checkQuestionId';
import {checkName, checkShape} from './checkShape';
import type {PlaceableQuiz} from './placeableQuiz';

/** A question of an assessment, which is asked among the others alone. */
function inAssessment({node}: PlacedElement, source: string): BodyProblem {
  return bodyProblem(rangeOf(nameSpan(node, source), node, source), {
    code: 'placement/in-assessment',
    message: 'a question of an assessment cannot stand alone',
    found: 'with `mode: assessment`',
    expected: '`<KnowledgeCheck />`, or nothing',
    help: 'remove it: the questions are asked together, where the assessment stands',
  });
}

/**
 * Checks the elements that place the quiz of a page, and its questions.
 *
 * @param elements in the order of the page
 * @param quiz of the page
 */
export function checkElements(
  elements: readonly PlacedElement[],
  {mode, questionIds: ids}: PlaceableQuiz,
  source: string,
): BodyProblem[] {
  const isNamed = ({node, component}: PlacedElement) => node.name === component;
  const isKnown = ({node, component}: PlacedElement) =>
    component === 'KnowledgeCheck' || ids.includes(questionIdOf(node) ?? '');
  return elements.flatMap((element, index) => {
    if (!isNamed(element)) {
      return checkName(element, source);
    }
    const {component} = element;
    if (component === 'Question' && mode === 'assessment') {
      return [inAssessment(element, source)];
    }
    return [
      ...checkShape(element, ids, source),
      ...(component === 'Question' ? checkQuestionId(element, ids, source) : []),
      ...(isKnown(element)
        ? checkRepetition(element, elements.slice(0, index).filter(isNamed), source)
        : []),
    ];
  });
}
