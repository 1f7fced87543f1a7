import type {FactLine} from './assembly/factLine';
import type {AcrossCloudsWords} from '../docusaurus/translations';
import type {ProblemsByFile} from './check/check';
import type {Comparison} from '../shared/comparison';
import type {SourceAge} from './check/oldSources';
import type {ComparisonQuiz} from './quiz/quizzes';
import type {Permalinks} from './assembly/richText';
import type {ServicePage} from './assembly/servicePage';
import type {ComparisonSet} from './declaration/sets';

/** What comparisons are put together from. */
export interface ComparisonSources {
  /** Docs that can be compared. */
  readonly servicePages: readonly ServicePage[];
  /** Docs that no comparison can ask for, because they belong to another docs plugin. */
  readonly otherServicePages: readonly ServicePage[];
  /** Ids of all docs, to tell a page without `service` from no page. */
  readonly docIds: ReadonlySet<string>;
  /** Ids of the docs whose service has errors itself. */
  readonly withErrors: ReadonlySet<string>;
  /** Addresses of all pages, by the absolute path of their file. */
  readonly permalinks: Permalinks;
  /** Parts of addresses that belong to other versions, as `next`. */
  readonly segments: readonly string[];
}

/** What holds for all comparisons of a site. */
export interface ComparisonOptions {
  /** Address that the pages of comparisons are below, with the base URL. */
  readonly basePath: string;
  /** Gives a permalink the end that addresses of the site have: with a slash, or without. */
  readonly endAddress: (permalink: string) => string;
  /** Who offers the services of the site; `null` where they are not compared across clouds. */
  readonly provider: string | null;
  readonly acrossClouds: AcrossCloudsWords;
  readonly factLine: FactLine;
  /** `null` where the day is not to change what is reported. */
  readonly sourceAge: SourceAge | null;
}

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
