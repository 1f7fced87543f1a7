import {toFact, toSupport} from '../comparison/assembly/fact';
import {SERVICE_PATH, type Service} from '../service/schema';
import type {Statement} from './statement';

/** What a row says by a word of its own is the same in each way of writing it. */
function valueOf(value: string | number | boolean): string | number {
  return typeof value === 'number' ? value : (toSupport(value) ?? String(value));
}

/** Names a fact among what a page states. */
function factKey(row: string): string {
  return `fact ${row}`;
}

/** The fact of a row, if a claim verifies it. */
export function statedFact(row: string, {facts}: Service): Statement | null {
  const input = Object.hasOwn(facts, row) ? facts[row] : undefined;
  if (typeof input !== 'object' || input.verify === undefined) {
    return null;
  }
  const {value, note} = toFact(input);
  const path = [...SERVICE_PATH, 'facts', row];
  return {
    claim: input.verify,
    stated: {kind: 'fact', row, value: valueOf(value), note},
    key: factKey(row),
    place: {kind: 'yaml', path: [...path, 'value'], verify: [...path, 'verify'], texts: []},
  };
}

/** The facts of a service that claims verify. */
export function statedFacts(service: Service): Statement[] {
  return Object.keys(service.facts).flatMap((row) => statedFact(row, service) ?? []);
}
