/** What a diagnostic code means, for documentation and for tools that list codes. */
export interface CodeDescription {
  /** `<subject>/<what-is-wrong>` */
  readonly code: string;
  /** What is wrong, as a sentence without its full stop. */
  readonly title: string;
  /** What it means and how to fix it, in Markdown that is MDX as well. */
  readonly explanation: string;
}
