/** What counts as right in a question, in words that are the same in every language. */
export interface Key {
  /** Key of the front matter that holds it. */
  readonly field: string;
  readonly words: string;
}
