import type {StatedKey} from '../quiz/types';
import type {QuestionTypeName} from '../shared/questionTypes';

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

/** A question with its key; of one type, or of any that has a key. */
export type ClaimedQuestion<Name extends QuestionTypeName = QuestionTypeName> = {
  [N in Name]: ClaimedQuestionBase & StatedKey<N>;
}[Name];

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
