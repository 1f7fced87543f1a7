import * as z from 'zod';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {excerptOf} from '../../diagnostics/wording';
import {jsx} from '../../mdx/jsx';
import type {MarkdownText} from '../../mdx/markdownText';
import type {CheckedQuestion} from './checkDuplicates';
import {markdown} from './fields';
import type {Parse} from './parts';
import {textAt} from './texts';

/** What a reader is told who typed a wrong answer that others type as well. */
export interface TypedFeedback {
  readonly answer: string;
  readonly text: MarkdownText;
}

/** @param answer what is typed, as the answer of the type is written */
export function typedFeedback<Answer extends z.ZodType>(answer: Answer, type: string) {
  const entry = z
    .strictObject({
      answer,
      text: markdown.meta({description: 'Shown to a reader who typed this and checked it.'}),
    })
    .meta({title: `feedback of ${type}`, description: 'What is said of a wrong answer.'});
  return z.array(entry).default([]).meta({
    description: 'What is said of wrong answers that readers really type.',
  });
}

/** An entry as an author wrote it. */
interface Entry {
  readonly answer: string | number;
  readonly text: string;
}

export function normalizeFeedback(entries: readonly Entry[], path: YamlPath): TypedFeedback[] {
  return entries.map(({answer, text}, index) => ({
    answer: String(answer),
    text: textAt(text, [...path, 'feedback', index, 'text']),
  }));
}

export function feedbackElements(
  feedback: readonly TypedFeedback[],
  parse: Parse,
): MdxJsxFlowElement[] {
  return feedback.map(({answer, text}) => jsx('feedback', {answer}, parse(text)));
}

/** How answers are compared in a question. */
interface Comparison {
  /** Why an answer is never wrong; `null` where it can be. */
  readonly neverWrong: (answer: string) => string | null;
  readonly isSame: (one: string, other: string) => boolean;
}

/** Finds feedback that no reader will see, and answers that have it twice. */
export function checkTypedFeedback(
  entries: readonly Entry[],
  {neverWrong, isSame}: Comparison,
  {name, path}: CheckedQuestion,
): Problem[] {
  const answers = entries.map(({answer}) => String(answer));
  return answers.flatMap((answer, index): Problem[] => {
    const place = {path: [...path, 'feedback', index, 'answer'], at: 'value'} as const;
    const reason = neverWrong(answer);
    if (reason !== null) {
      return [
        {
          ...place,
          code: 'quiz/unseen-feedback',
          message: `the feedback of question \`${name}\` to “${excerptOf(answer)}” is never shown`,
          found: reason,
          expected: 'a wrong answer that readers give',
          help: 'say it in `explanation`, or remove it',
        },
      ];
    }
    const first = answers.findIndex((other) => isSame(other, answer));
    return first === index
      ? []
      : [
          {
            ...place,
            code: 'quiz/duplicate-feedback',
            message: `question \`${name}\` has feedback to “${excerptOf(answer)}” twice`,
            found: `compared as the same as that of entry ${first + 1}`,
            expected: 'a different answer in each entry',
            help: 'put both into one text, or remove one of the two',
            related: [
              {
                path: [...path, 'feedback', first, 'answer'],
                at: 'value',
                label: `entry ${first + 1}`,
              },
            ],
          },
        ];
  });
}
