import type {MarkdownText} from '../mdx/markdown';

interface QuestionBase {
  /** Unique in the page. */
  readonly id: string;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  readonly prompt: MarkdownText;
  readonly hints: readonly MarkdownText[];
  readonly explanation: MarkdownText | null;
  /** Weight in the score, greater than 0. */
  readonly points: number;
}

export interface Option {
  /** Derived from the text: the same wherever the option stands. */
  readonly id: string;
  readonly text: MarkdownText;
  readonly correct: boolean;
  readonly feedback: MarkdownText | null;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  /** Checkboxes rather than radio buttons. */
  readonly multiple: boolean;
  /** In the order in which readers see them. */
  readonly options: readonly Option[];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly type: 'true-false';
  readonly answer: boolean;
  readonly feedback: {readonly true: MarkdownText | null; readonly false: MarkdownText | null};
}

/** A question with every default filled in. */
export type Question = ChoiceQuestion | TrueFalseQuestion;

/** A page's quiz with every default filled in. */
export interface Quiz {
  /** `null` stands for the translated default. */
  readonly title: MarkdownText | null;
  readonly intro: MarkdownText | null;
  /** Percent of the points, 0 to 100; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  readonly questions: readonly Question[];
}
