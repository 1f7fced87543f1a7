import type {MarkdownText} from '../mdx/markdown';

interface QuestionBase {
  /** Unique in the page. */
  readonly id: string;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** `null` where the text with the blanks asks by itself. */
  readonly prompt: MarkdownText | null;
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

export interface FillInQuestion extends QuestionBase {
  readonly type: 'fill-in';
  readonly caseSensitive: boolean;
  /** A regular expression for the whole answer, in place of a list of accepted ones. */
  readonly pattern: string | null;
  /** Accepted answers of the one field below the prompt, or the text whose blanks have theirs. */
  readonly answers: readonly string[];
  readonly text: MarkdownText | null;
}

export interface NumericQuestion extends QuestionBase {
  readonly type: 'numeric';
  /** As JavaScript writes a number, and with the digits of its author. */
  readonly answer: string;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: string;
  readonly unit: string | null;
  /** What else readers may call the unit. */
  readonly unitNames: readonly string[];
}

/** An item of a sequence, or a side of a pair. */
export interface Item {
  /** Derived from the text: the same wherever the item stands. */
  readonly id: string;
  readonly text: MarkdownText;
}

export interface SequencingQuestion extends QuestionBase {
  readonly type: 'sequencing';
  /** In the order in which readers find them, which is never the correct one. */
  readonly items: readonly Item[];
  /** Ids in the correct order. */
  readonly order: readonly string[];
}

export interface MatchingQuestion extends QuestionBase {
  readonly type: 'matching';
  readonly pairs: readonly {readonly left: Item; readonly rightId: string}[];
  /** Right-hand sides, those that match nothing among them, in the order of the menus. */
  readonly choices: readonly Item[];
}

/** A question with every default filled in. */
export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | FillInQuestion
  | NumericQuestion
  | SequencingQuestion
  | MatchingQuestion;

/** Names of xAPI and SCORM interactions. */
export type QuestionTypeName = Question['type'];

/** A page's quiz with every default filled in. */
export interface Quiz {
  /** `null` stands for the translated default. */
  readonly title: MarkdownText | null;
  readonly intro: MarkdownText | null;
  /** Percent of the points, 0 to 100; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  readonly questions: readonly Question[];
}
