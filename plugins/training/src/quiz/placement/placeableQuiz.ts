/** What a page has to place. */
export interface PlaceableQuiz {
  readonly mode: 'practice' | 'assessment';
  readonly questionIds: readonly string[];
}
