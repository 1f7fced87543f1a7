import type {Problem} from '../diagnostics/diagnostic';
import {SERVICE_PATH} from './schema';

function isBesideFacts({code, path: [above, key, ...below]}: Problem, rowIds: ReadonlySet<string>) {
  return (
    code === 'service/unknown-key' &&
    above === SERVICE_PATH[0] &&
    below.length === 0 &&
    rowIds.has(String(key))
  );
}

/**
 * Tells where a row belongs that is written beside `facts` instead of in it: only the comparisons
 * know that the key is one.
 *
 * @param problems of the `service` of a page
 * @param rowIds of all comparisons
 */
export function explainMisplacedFacts(
  problems: readonly Problem[],
  rowIds: ReadonlySet<string>,
): Problem[] {
  return problems.map((problem) => {
    if (!isBesideFacts(problem, rowIds)) {
      return problem;
    }
    // Without a fix: that of a misspelt key would make another key of it.
    const {code, message, path, at, found, expected} = problem;
    const help = 'it is a row: write it below `facts:`';
    return {code, message, path, at, found, expected, help};
  });
}
