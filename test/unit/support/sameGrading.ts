import fc from 'fast-check';
import type {Quiz} from '../../../plugins/training/src/quiz/model';
import {processQuestion} from '../../../plugins/training/src/quiz/processQuestion';
import {entriesOf} from './questionModels';
import {responsesTo} from './responses';

/** Responses to each question that are tried. */
const RUNS = 20;

/** Expects the questions of a quiz to be graded from their source as on their page. */
export function expectSameGrading(quiz: Quiz, language: string): void {
  const entries = entriesOf(quiz, language);
  expect(entries).toHaveLength(quiz.questions.length);
  quiz.questions.forEach((question, index) => {
    const inNode = processQuestion(question, language);
    const inBrowser = entries[index]?.model;
    expect(inNode.correctResponse).toEqual(inBrowser?.correctResponse);
    const outcomeOf = (response: readonly string[], model: typeof inNode | undefined) => ({
      grade: model?.grade(response),
      parts: model?.rightParts(response),
      isKnown: model?.isKnown(response),
      isComplete: model?.isComplete(response),
    });
    fc.assert(
      fc.property(responsesTo(inNode), (response) => {
        expect(outcomeOf(response, inNode)).toEqual(outcomeOf(response, inBrowser));
      }),
      {numRuns: RUNS},
    );
  });
}
