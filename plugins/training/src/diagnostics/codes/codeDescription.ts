import type {Severity} from '../diagnostic';

/** What a code means, for the page of all problems, and how bad the problem is. */
export interface CodeDescription {
  /** What is wrong, as a sentence without its full stop. */
  readonly title: string;
  /** An error where nothing is said: the page cannot be built. */
  readonly severity?: Severity;
  /** What it means and how to fix it, in Markdown that is MDX as well. */
  readonly explanation: string;
}
