import {type Attempt, NEW_ATTEMPT} from '../../../plugins/training/src/client/quiz/attempt';
import {processChoice} from '../../../plugins/training/src/grading/choice';
import type {QuestionEntry} from '../../../plugins/training/src/client/quiz/content';
import type {QuestionModel} from '../../../plugins/training/src/client/quiz/model';
import type {Response} from '../../../plugins/training/src/grading/responseProcessing';
import type {QuestionType} from '../../../plugins/training/src/client/types/questionType';

/** A question whose options are letters; those of the key are capitals. */
export function questionOf(letters: string, overrides: Partial<QuestionModel> = {}): QuestionModel {
  const options = Array.from(letters, (letter) => ({
    id: letter.toLowerCase(),
    correct: letter !== letter.toLowerCase(),
  }));
  return {
    type: 'choice',
    id: 'question',
    anchor: 'question-question',
    hash: 'hash',
    number: 1,
    points: 1,
    ...processChoice(options, options.filter(({correct}) => correct).length > 1),
    ...overrides,
  };
}

/** An attempt in the first round, whose answer nobody has asked for. */
export function attemptWith(...responses: readonly Response[]): Attempt {
  return {...NEW_ATTEMPT, responses};
}

function Nothing(): null {
  return null;
}

/** A question on its page, where nobody looks at its texts. */
export function entryOf(model: QuestionModel): QuestionEntry {
  const type: QuestionType = {
    process: () => model,
    Input: Nothing,
    ResponseText: Nothing,
    Instruction: Nothing,
    Feedback: null,
    selfAssessment: null,
    marksKey: false,
  };
  const content = {prompt: null, stem: null, shared: null, hints: [], explanation: null};
  return {model, content, type, element: {}};
}
