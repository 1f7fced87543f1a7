import type {Problem} from '../../diagnostics/diagnostic';
import {checkDeclaration} from './checkDeclaration';
import {checkFacts} from './checkFacts';
import {type Docs, isKnownDoc, suggestDoc} from './docs';
import type {Comparisons} from '../declaration/schema';
import type {ServicePage} from '../../service/servicePage';

/** Problems by the absolute path of the file that they are in. */
export type ProblemsByFile = ReadonlyMap<string, readonly Problem[]>;

/** A misspelt doc id is one problem: the facts of the doc that was meant still have their rows. */
function withClosestServices(comparisons: Comparisons, docs: Docs): Comparisons {
  return Object.fromEntries(
    Object.entries(comparisons).map(([id, comparison]) => [
      id,
      {
        ...comparison,
        services: comparison.services.map((entry) =>
          isKnownDoc(entry, docs) ? entry : (suggestDoc(entry, comparison, docs) ?? entry),
        ),
      },
    ]),
  );
}

/** Rows that any page may have been meant to have: what an entry stands for is not always clear. */
function rowsInDoubt(comparisons: Comparisons, docs: Docs): ReadonlySet<string> {
  return new Set(
    Object.values(comparisons)
      .filter(({services}) => services.some((entry) => !isKnownDoc(entry, docs)))
      .flatMap(({rows}) => rows.map(({id}) => id)),
  );
}

/**
 * Checks what comparisons ask for against what the pages of their services state.
 *
 * @param file absolute path of `comparisons.yml`
 * @param docIds ids of all docs, to tell a page without `service` from no page
 * @param withErrors ids of the docs whose service has errors itself
 * @param original what the comparisons translate
 */
export function checkComparisons(
  comparisons: Comparisons,
  file: string,
  servicePages: readonly ServicePage[],
  docIds: ReadonlySet<string>,
  withErrors: ReadonlySet<string> = new Set(),
  original: Comparisons = {},
): ProblemsByFile {
  const docs: Docs = {
    file,
    servicePages: new Map(servicePages.map((page) => [page.docId, page])),
    ids: docIds,
    withErrors,
  };
  const required = {
    comparisons,
    closest: withClosestServices(comparisons, docs),
    inDoubt: rowsInDoubt(comparisons, docs),
    original,
  };
  const declared = Object.entries(comparisons).flatMap(([id, comparison]) =>
    checkDeclaration(id, comparison, docs),
  );
  return new Map(
    [
      [file, declared] as const,
      ...servicePages.map((page) => {
        const others = servicePages.filter((other) => other !== page);
        return [page.file, checkFacts(page, required, others)] as const;
      }),
    ].filter(([, problems]) => problems.length > 0),
  );
}
