import type {Permalinks} from '../../docusaurus/permalinks';
import type {ServicePage} from '../../service/servicePage';

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
