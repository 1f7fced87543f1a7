import type {TextGroup} from '../quiz/base/typeDefinition';
import {type QuestionInput, TYPES} from '../quiz/types';
import type {QuestionTypeName} from '../shared/questionTypes';
import type {LintedQuestion} from './rule';

function groupsOf<Name extends QuestionTypeName>(input: QuestionInput<Name>): readonly TextGroup[] {
  return TYPES[input.type].comparedTexts(input);
}

/** Texts of a question that readers compare with each other, by kind. */
export function comparedTexts({input, path}: LintedQuestion): TextGroup[] {
  return groupsOf(input).map(({noun, texts}) => ({
    noun,
    texts: texts.map((text) => ({...text, path: [...path, ...text.path]})),
  }));
}
