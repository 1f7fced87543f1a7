import * as z from 'zod';
import type {YamlPath} from '../diagnostics/diagnostic';
import type {MarkdownText} from '../mdx/markdownText';
import {markdown} from './base/fields';
import {type QuestionInput, questionSchema} from './types';

/** Questions about one text, which is shown once, above them. */
export const groupSchema = z
  .strictObject({
    stem: markdown.meta({
      description:
        'What the questions are about: a situation, a table, an image or code. Shown once, above them.',
    }),
    questions: z.array(questionSchema).min(1).meta({
      description: 'The questions about it, each with its own answer, points and id.',
    }),
  })
  .meta({
    title: 'group',
    description:
      'Several questions about one text, in the place of a question. Readers see the text once, above the questions, and each question is numbered and graded on its own.',
  });

/** A question of a quiz, or several about one text. */
export const entrySchema = z.union([questionSchema, groupSchema]);

export type EntryInput = z.output<typeof entrySchema>;

/** A question and where it stands. */
export interface PlacedInput {
  readonly input: QuestionInput;
  readonly path: YamlPath;
  /** The text that it shares with its neighbours; `null` where it has none. */
  readonly stem: MarkdownText | null;
}

/** Whether an entry, as the YAML parser gave it, was meant as several questions about one text. */
export function isWrittenGroup(entry: unknown): entry is {readonly questions: unknown} {
  return typeof entry === 'object' && entry !== null && 'questions' in entry;
}

/**
 * The questions of a quiz, those about one text among the others, in their order.
 *
 * @param root path of the quiz in its file
 */
export function placedQuestions(
  {questions}: {readonly questions: readonly EntryInput[]},
  root: YamlPath,
): PlacedInput[] {
  return questions.flatMap((entry, index): PlacedInput[] => {
    const path = [...root, 'questions', index];
    if (!isWrittenGroup(entry)) {
      return [{input: entry, path, stem: null}];
    }
    const stem = {markdown: entry.stem, path: [...path, 'stem']};
    return entry.questions.map((input, place) => ({
      input,
      path: [...path, 'questions', place],
      stem,
    }));
  });
}

/** The same, where nobody asks for their places. */
export function questionsOf(quiz: {readonly questions: readonly EntryInput[]}): QuestionInput[] {
  return placedQuestions(quiz, []).map(({input}) => input);
}

/** The quiz with other questions in the places of its own. */
export function withQuestions<Q extends {readonly questions: readonly EntryInput[]}>(
  quiz: Q,
  questions: readonly QuestionInput[],
): Q {
  const left = [...questions];
  const next = (input: QuestionInput) => left.shift() ?? input;
  return {
    ...quiz,
    questions: quiz.questions.map((entry) =>
      isWrittenGroup(entry) ? {...entry, questions: entry.questions.map(next)} : next(entry),
    ),
  };
}
