import {meantDoc} from './meantDoc';
import type {ComparisonInput} from './schema';
import type {ServicePage} from './servicePage';

/** What is known of the docs that a comparison may name. */
export interface Docs {
  /** Absolute path of the `comparisons.yml` that names them. */
  readonly file: string;
  /** Docs with a service that can be compared, by id. */
  readonly servicePages: ReadonlyMap<string, ServicePage>;
  readonly ids: ReadonlySet<string>;
  /** Docs whose service is at fault itself, which has been reported. */
  readonly atFault: ReadonlySet<string>;
}

/** Whether an entry of `services` is a doc that there is, with a service or without. */
export function isKnownDoc(docId: string, {ids, servicePages, atFault}: Docs): boolean {
  return ids.has(docId) || servicePages.has(docId) || atFault.has(docId);
}

/** The doc that was probably meant by an entry of `services` that is none; never one listed. */
export function suggestDoc(
  entry: string,
  {services}: ComparisonInput,
  {file, servicePages, atFault}: Docs,
): string | null {
  const candidates = [...servicePages.keys(), ...atFault].filter((id) => !services.includes(id));
  return meantDoc(entry, file, candidates);
}

/**
 * Whether an entry of `services` can be mended without its author: its doc may as well be gone, and
 * the one that is called like it be about something else.
 */
export function isCertainDoc(suggestion: string, comparison: ComparisonInput, docs: Docs): boolean {
  const {services, rows} = comparison;
  const facts = docs.servicePages.get(suggestion)?.service.facts ?? {};
  const meantBy = services.filter(
    (entry) => !isKnownDoc(entry, docs) && suggestDoc(entry, comparison, docs) === suggestion,
  );
  return meantBy.length === 1 && rows.some(({id}) => Object.hasOwn(facts, id));
}
