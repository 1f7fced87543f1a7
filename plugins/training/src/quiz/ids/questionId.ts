import {longSlugFromPrompt, normalizeText, slugFromPrompt} from '../base/identity';
import type {QuestionInput} from '../types';
import {withoutBlanks} from '../types/fill-in/blanks';

/** The words that name a question without an id. */
function namingWords(input: QuestionInput): string {
  const text = input.type === 'fill-in' ? input.text : undefined;
  return input.prompt ?? withoutBlanks(text ?? '');
}

/** The id that a question goes by: its author's, or one from what it asks. */
export function questionId(input: QuestionInput): string {
  return input.id ?? slugFromPrompt(namingWords(input));
}

/**
 * Questions of a page, each with an id that says more where its first words are those of another
 * question. Any other question keeps the id that readers' answers are stored under.
 *
 * @param questions `null` stands for one with errors
 */
export function withDistinctIds(
  questions: readonly (QuestionInput | null)[],
): (QuestionInput | null)[] {
  const namesById = new Map<string, Set<string>>();
  questions.forEach((input) => {
    if (input !== null) {
      const id = questionId(input);
      const name = input.id === undefined ? normalizeText(namingWords(input)) : '';
      namesById.set(id, (namesById.get(id) ?? new Set()).add(name));
    }
  });
  return questions.map((input) =>
    input !== null && input.id === undefined && (namesById.get(questionId(input))?.size ?? 0) > 1
      ? {...input, id: longSlugFromPrompt(namingWords(input))}
      : input,
  );
}
