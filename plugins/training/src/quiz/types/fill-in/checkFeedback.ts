import type {Problem} from '../../../diagnostics/diagnostic';
import {isNear} from '../../../shared/readNumber';
import {numberKeys} from '../../../shared/severalNumbers';
import {areAlike, createTextGrader} from '../../../shared/typedText';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {toList} from '../../base/identity';
import {checkTypedFeedback} from '../../base/typedFeedback';
import {findBlanks} from './blanks';
import {normalizePattern} from './normalizePattern';
import type {BlankContent} from './readBlank';
import type {FillInInput} from './schema';

/** Words of every language are compared alike here: its rules for capitals are not known. */
const LANGUAGE = 'en';

/** What a question takes, in its only field or in each blank. */
function fieldsOf({answer, text}: FillInInput): readonly BlankContent[] {
  return text === undefined ? [{kind: 'text', answers: toList(answer)}] : findBlanks(text);
}

/** Feedback that nobody ever gets, to an answer that is right or that no field takes. */
export function checkFeedback(input: FillInInput, question: CheckedQuestion): Problem[] {
  const {pattern = null, caseSensitive, ignoreSpaces, feedback} = input;
  const comparison = {caseSensitive, language: LANGUAGE};
  const spaced = (text: string) => (ignoreSpaces ? text.replace(/\s/g, '') : text);
  const normalized = pattern === null ? null : normalizePattern(pattern, caseSensitive);
  const isAccepted = createTextGrader({...comparison, pattern, normalized});
  const fields = fieldsOf(input);
  const isRight = (field: BlankContent, typed: string): boolean =>
    field.kind === 'text'
      ? isAccepted(typed, field.answers) || isAccepted(spaced(typed), field.answers.map(spaced))
      : field.kind === 'number'
        ? numberKeys(field).some((key) => isNear(typed, key))
        : field.answers.some((one) => one === typed);
  const canBeGiven = (field: BlankContent, typed: string): boolean =>
    field.kind === 'menu'
      ? field.choices.includes(typed)
      : field.kind === 'text' || Number.isFinite(Number(typed));
  return checkTypedFeedback(
    feedback,
    {
      neverWrong(typed) {
        const taking = fields.filter((field) => canBeGiven(field, typed));
        if (taking.length === 0) {
          return 'no blank takes this answer';
        }
        return taking.every((field) => isRight(field, typed)) ? 'this answer is right' : null;
      },
      isSame: (one, other) => areAlike(spaced(one), spaced(other), comparison),
    },
    question,
  );
}
