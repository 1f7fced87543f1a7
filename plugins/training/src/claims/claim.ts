/** A value of a comparison, as the page of a service states it. */
export interface ClaimedFact {
  readonly kind: 'fact';
  /** Id of the row. */
  readonly row: string;
  /** Its words without Markdown, its number, or `yes`, `partly`, `no`. */
  readonly value: string | number;
  /** The words of its note without Markdown; `null` where it has none. */
  readonly note: string | null;
}

interface ClaimedQuestionBase {
  readonly kind: 'question';
  /** As its author wrote it, in Markdown. */
  readonly prompt: string;
}

export interface ClaimedChoice extends ClaimedQuestionBase {
  readonly type: 'choice';
  /** Texts of the options without Markdown, in the order of the page. */
  readonly correct: readonly string[];
  readonly wrong: readonly string[];
}

export interface ClaimedTrueFalse extends ClaimedQuestionBase {
  readonly type: 'true-false';
  readonly answer: boolean;
}

export interface ClaimedFillIn extends ClaimedQuestionBase {
  readonly type: 'fill-in';
  /** What is accepted in each field; a question without blanks has one. */
  readonly answers: readonly (readonly string[])[];
  /** The wrong choices of each field; absent where no field is a menu. */
  readonly wrong?: readonly (readonly string[])[];
  /** A regular expression for the whole answer; `null` where a list decides. */
  readonly pattern: string | null;
  readonly caseSensitive: boolean;
  /** Whether white space makes no difference at all; absent where it does. */
  readonly ignoreSpaces?: true;
}

export interface ClaimedNumeric extends ClaimedQuestionBase {
  readonly type: 'numeric';
  /** A list where several numbers are accepted. */
  readonly answer: number | readonly number[];
  /** A text such as `5%` where it is a share of the answer. */
  readonly tolerance: number | string;
  readonly unit: string | null;
}

export interface ClaimedSequencing extends ClaimedQuestionBase {
  readonly type: 'sequencing';
  /** Texts without Markdown, in the correct order. */
  readonly items: readonly string[];
}

export interface ClaimedMatching extends ClaimedQuestionBase {
  readonly type: 'matching';
  /** Texts without Markdown. */
  readonly pairs: readonly {readonly left: string; readonly right: string}[];
  readonly distractors: readonly string[];
}

/** A question with its key. */
export type ClaimedQuestion =
  | ClaimedChoice
  | ClaimedTrueFalse
  | ClaimedFillIn
  | ClaimedNumeric
  | ClaimedSequencing
  | ClaimedMatching;

/** A fenced block in the body of a page. */
export interface ClaimedBlock {
  readonly kind: 'block';
  readonly text: string;
  /** Empty where the fence names none. */
  readonly language: string;
  /** The `title` of the fence; empty where it has none. */
  readonly title: string;
}

/** What a page states and a claim gets. */
export type Claimed = ClaimedFact | ClaimedQuestion | ClaimedBlock;

/**
 * What a claim says: the value that the page should state, `true` where it holds, or a sentence
 * that says what is wrong.
 */
export type ClaimAnswer =
  | string
  | number
  | boolean
  | readonly unknown[]
  | ReadonlySet<unknown>
  | ReadonlyMap<unknown, unknown>
  | Readonly<Record<string, unknown>>;

/** A claim: a value, or a function that gets what the page states. */
export type Claim<T extends Claimed = Claimed> =
  ClaimAnswer | ((stated: T) => ClaimAnswer | Promise<ClaimAnswer>);

/** What a claim was checked against: a package by its name, or anything with its version. */
export type ClaimSource = string | {readonly name: string; readonly version: string};

/**
 * What claims of a module were checked against, as its export `sources`: for all of them, or by the
 * name of the claim. Without it, the packages that the module imports.
 */
export type ClaimSources =
  | readonly ClaimSource[]
  | Readonly<
      Record<string, readonly ClaimSource[] | ((stated: Claimed) => readonly ClaimSource[])>
    >;
