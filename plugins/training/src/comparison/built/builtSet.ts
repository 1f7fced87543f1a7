import type {ProblemsByFile} from '../check/checkComparisons';
import type {Comparison} from '../../shared/comparison';
import type {ComparisonQuiz} from '../quiz/quizzes';
import type {ServicePage} from '../../service/servicePage';
import type {ComparisonSet} from '../declaration/sets';

/** A comparison, and what the browser does not get of it. */
export interface BuiltComparison {
  readonly comparison: Comparison;
  /** Pages of its services, in the order of its columns; across clouds, of its rows. */
  readonly pages: readonly ServicePage[];
  /** Its `quiz` as plain data, as its author wrote it; `null` where it has none, or one with errors. */
  readonly quiz: object | null;
}

/** The comparisons of a site, or of a version of its docs. */
export interface BuiltSet {
  readonly set: ComparisonSet;
  /** Address of the page that lists them. */
  readonly permalink: string;
  /** Complete where nothing has errors; otherwise what could be put together. */
  readonly comparisons: readonly BuiltComparison[];
  readonly quizzes: readonly ComparisonQuiz[];
  readonly problems: ProblemsByFile;
}
