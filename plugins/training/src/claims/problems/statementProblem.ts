import {CLAIM_FORM} from '../../shared/claimName';
import {atVerify, type ClaimProblem} from './claimProblem';

/** A name in a block that is none; that of a fact or a question is checked with its quiz or service. */
export function wrongName(claim: string): ClaimProblem {
  return atVerify({
    code: 'claims/wrong-name',
    message: `\`${claim}\` cannot be the name of a claim`,
    found: 'not the name of a claim',
    expected: CLAIM_FORM,
  });
}

/** A value that says something else than when its claim was run, or whose claim was never run. */
export function notVerified(claim: string): ClaimProblem {
  return atVerify({
    code: 'claims/not-verified',
    message: `nobody has run \`${claim}\` on what the page says now`,
    found: 'not verified',
    help: 'run `npx docusaurus training:verify`, and commit the file that it writes',
  });
}
