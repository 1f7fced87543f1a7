import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {checkDeclaration, type Docs} from './checkDeclaration';
import {checkFacts} from './checkFacts';
import type {Comparisons} from './schema';
import type {ServicePage} from './servicePage';

/** Problems by the absolute path of the file that they are in. */
export type ProblemsByFile = ReadonlyMap<string, readonly Problem[]>;

/** A misspelt doc id is one fault: the facts of the doc that was meant still have their rows. */
function mapServices(comparisons: Comparisons, change: (docId: string) => string): Comparisons {
  return Object.fromEntries(
    Object.entries(comparisons).map(([id, comparison]) => [
      id,
      {...comparison, services: comparison.services.map(change)},
    ]),
  );
}

/**
 * Checks what comparisons ask for against what the pages of their services state.
 *
 * @param file absolute path of `comparisons.yml`
 * @param docIds ids of all docs, to tell a page without `service` from no page
 * @param atFault ids of the docs whose service is at fault itself
 * @param original what the comparisons translate
 */
export function checkComparisons(
  comparisons: Comparisons,
  file: string,
  servicePages: readonly ServicePage[],
  docIds: ReadonlySet<string>,
  atFault: ReadonlySet<string> = new Set(),
  original: Comparisons = {},
): ProblemsByFile {
  const docs: Docs = {
    servicePages: new Map(servicePages.map((page) => [page.docId, page])),
    ids: docIds,
    atFault,
  };
  const meant = mapServices(comparisons, (docId) =>
    docs.servicePages.has(docId)
      ? docId
      : (didYouMean(docId, [...docs.servicePages.keys()]) ?? docId),
  );
  const declared = Object.entries(comparisons).flatMap(([id, comparison]) =>
    checkDeclaration(id, comparison, docs),
  );
  return new Map(
    [
      [file, declared] as const,
      ...servicePages.map((page) => {
        const others = servicePages.filter((other) => other !== page);
        return [page.file, checkFacts(page, meant, others, original)] as const;
      }),
    ].filter(([, problems]) => problems.length > 0),
  );
}
