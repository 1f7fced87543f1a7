import {processFillIn} from '../../../grading/fillIn';
import type {ResponseProcessing} from '../../../grading/responseProcessing';
import {type GradedBlank, processBlanks, withSpacesIgnored} from '../../../grading/richBlanks';
import {createTextGrader} from '../../../shared/typedText';
import {processSeveral} from '../../base/processSeveral';
import type {FillInQuestion} from './model';
import {findBlanks} from './blanks';
import {normalizePattern} from './normalizePattern';
import type {BlankContent} from './readBlank';

function toGraded(blank: BlankContent): GradedBlank {
  switch (blank.kind) {
    case 'number':
      return {kind: 'number', number: processSeveral(blank)};
    case 'menu':
      return {kind: 'menu', answers: blank.answers};
    default:
      return {kind: 'text', answers: blank.answers};
  }
}

/** How a question with text fields treats responses. */
export function processAnswers(
  {answers, pattern, text, caseSensitive, ignoreSpaces}: FillInQuestion,
  language: string,
): ResponseProcessing {
  const blanks: readonly BlankContent[] =
    text === null ? [{kind: 'text', answers}] : findBlanks(text.markdown);
  const key = {
    blanks: blanks.map((blank) => blank.answers),
    pattern,
    normalized: pattern && normalizePattern(pattern, caseSensitive),
    caseSensitive,
  };
  const isRight = createTextGrader({...key, language});
  return processBlanks(
    processFillIn(key, language),
    blanks.map(toGraded),
    withSpacesIgnored(isRight, ignoreSpaces),
  );
}
