/** What a rule of question writing has found, as authors see it below the quiz. */
export interface ReportedProblem {
  /** Id of the question; `null` where it is about the whole quiz. */
  readonly question: string | null;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  /** The page about the rule; `null` where the site has none. */
  readonly url: string | null;
}
