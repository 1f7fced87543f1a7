import type {DescribedCode} from '../diagnostics/codes';

/** What can be said of a question that does not work. */
export type QuestionProblem = Extract<DescribedCode, `report/${string}`>;

/** How far a person is with a page of the course, by first times of its questions as they are now. */
export interface PersonPage {
  readonly status: 'done' | 'begun' | 'open';
  /** Questions that were done, and their number now; 0 for a page that is only read. */
  readonly done: number;
  readonly questions: number;
}

/** An attempt at the assessment that was handed in. */
export interface PersonAttempt {
  readonly quiz: string;
  readonly seed: string;
  readonly day: string;
  /** As graded again from the source, 0 to 100; `null` where that cannot be done. */
  readonly percent: number | null;
  /** Percent that it took to pass; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  /** `null` where nobody passes or fails, or it cannot be graded. */
  readonly isPassed: boolean | null;
  /** What the certificate has, see `assessment/code.ts`. */
  readonly code: string;
}

/** Something about a record that does not fit. */
export interface Misfit {
  /** What kind: `misfit/…`. */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
}

/** A record, and what it comes to. Of those with `misfit/given-twice`, another one counts. */
export interface Person {
  /** As it was given on the command line; in a file of many, with its line: `team.ndjson:12`. */
  readonly file: string;
  /** As typed by the reader; `null` where nobody did. */
  readonly name: string | null;
  /** In the order of the pages of the report. */
  readonly pages: readonly PersonPage[];
  readonly attempts: readonly PersonAttempt[];
  readonly misfits: readonly Misfit[];
}

export interface ReportPage {
  readonly id: string;
  readonly title: string;
  /** Of the module; `null` where it has none. */
  readonly module: string | null;
  readonly questions: number;
}

/** How often an option was chosen at the first try. */
export interface OptionStatistics {
  /** As plain text. */
  readonly text: string;
  readonly correct: boolean;
  /** Share of the readers, 0 to 1. */
  readonly chosen: number;
}

/** What the first tries of all readers say about a question. */
export interface QuestionStatistics {
  readonly id: string;
  /** As plain text. */
  readonly prompt: string;
  readonly type: string;
  /** Relative to the site. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Who answered it. */
  readonly readers: number;
  /** `null` where so few answered that it would say something about one of them. */
  readonly statistics: {
    /** Share of readers who were right at the first try, 0 to 1. */
    readonly success: number;
    /**
     * Correlation of the score of the first try with the mean score of the reader's other questions,
     * -1 to 1; `null` where all answers, or all others, are alike.
     */
    readonly discrimination: number | null;
    /** `null` for questions without options. */
    readonly options: readonly OptionStatistics[] | null;
  } | null;
  /** Codes of what does not work, as diagnostics have them: `report/…`. */
  readonly problems: readonly QuestionProblem[];
}

/** A file, or a line of one, that is no record. */
export interface Unreadable {
  readonly file: string;
  /** One sentence. */
  readonly message: string;
}

/** Everything that records of one course come to. */
export interface Report {
  readonly course: {readonly id: string; readonly title: string};
  readonly site: string;
  /** On which it was made, as `2026-01-31`. */
  readonly day: string;
  /** Percent; `null` without an assessment, or without a pass mark. */
  readonly passMark: number | null;
  readonly pages: readonly ReportPage[];
  readonly people: readonly Person[];
  readonly questions: readonly QuestionStatistics[];
  readonly unreadable: readonly Unreadable[];
}
