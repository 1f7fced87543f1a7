import type {BodyProblem} from '../../diagnostics/diagnostic';
import {type PlacedElement, questionIdOf} from '../findPlaces';
import {checkQuestionId, checkRepetition} from './checkQuestionId';
import {checkName, checkShape} from './checkShape';

/**
 * Checks the elements that place the quiz of a page, and its questions.
 *
 * @param elements in the order of the page
 * @param ids of the questions of the page
 */
export function checkElements(
  elements: readonly PlacedElement[],
  ids: readonly string[],
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
    return [
      ...checkShape(element, ids, source),
      ...(component === 'Question' ? checkQuestionId(element, ids, source) : []),
      ...(isKnown(element)
        ? checkRepetition(element, elements.slice(0, index).filter(isNamed), source)
        : []),
    ];
  });
}
