import {closestDoc} from '../../docusaurus/closestDoc';
import type {ComparisonInput} from '../declaration/schema';
import type {ServicePage} from '../../service/servicePage';

/** What is known of the docs that a comparison may name. */
export interface Docs {
  /** Absolute path of the `comparisons.yml` that names them. */
  readonly file: string;
  /** Docs with a service that can be compared, by id. */
  readonly servicePages: ReadonlyMap<string, ServicePage>;
  readonly ids: ReadonlySet<string>;
  /** Docs whose service has errors itself, which has been reported. */
  readonly withErrors: ReadonlySet<string>;
}

/** Whether an entry of `services` is a doc that there is, with a service or without. */
export function isKnownDoc(docId: string, {ids, servicePages, withErrors}: Docs): boolean {
  return ids.has(docId) || servicePages.has(docId) || withErrors.has(docId);
}

/** The doc that was probably meant by an entry of `services` that is none; never one listed. */
export function suggestDoc(
  entry: string,
  {services}: ComparisonInput,
  {file, servicePages, withErrors}: Docs,
): string | null {
  const candidates = [...servicePages.keys(), ...withErrors].filter((id) => !services.includes(id));
  return closestDoc(entry, file, candidates);
}

/**
 * Whether an entry of `services` can be fixed without its author: its doc may as well be gone, and
 * the one that is called like it be about something else.
 */
export function isCertainDoc(suggestion: string, comparison: ComparisonInput, docs: Docs): boolean {
  const {services, rows} = comparison;
  const facts = docs.servicePages.get(suggestion)?.service.facts ?? {};
  const closest = services.filter(
    (entry) => !isKnownDoc(entry, docs) && suggestDoc(entry, comparison, docs) === suggestion,
  );
  return closest.length === 1 && rows.some(({id}) => Object.hasOwn(facts, id));
}
