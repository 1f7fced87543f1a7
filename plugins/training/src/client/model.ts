/**
 * What the browser needs to know of a question in order to grade it. Its texts are React nodes
 * and travel beside it, see `content.ts`.
 */
export interface ChoiceModel {
  readonly type: 'choice' | 'true-false';
  /** Unique in the page. */
  readonly id: string;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** Weight in the score, greater than 0. */
  readonly points: number;
  /** Checkboxes rather than radio buttons. */
  readonly multiple: boolean;
  /** In the order in which they are shown. */
  readonly options: readonly {readonly id: string; readonly correct: boolean}[];
}

/** A union to be: one member per group of question types that is answered the same way. */
export type QuestionModel = ChoiceModel;

/** What a reader submitted: the ids of the options that were chosen. */
export type Response = readonly string[];
