import {atVerify, type ClaimProblem} from './claimProblem';

/** A value that is of no use for what the page states. */
export function nothingToCompare(
  claim: string,
  found: string,
  expected: string | null,
): ClaimProblem {
  return atVerify({
    code: 'claims/nothing-to-compare',
    message: `\`${claim}\` gives ${found}, which what the page says cannot be compared with`,
    found: 'gives nothing to compare',
    expected: expected ?? 'the value, `true`, or a sentence that says what is wrong',
  });
}
