import {locateClaimProblem} from '../../claims/locate';
import {notVerified, wrongName} from '../../claims/problems/statementProblem';
import {checkedAgainst, readVerified, verifiedFile} from '../../claims/verifiedFile';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {relativeFile} from '../../diagnostics/relativeFile';
import {readClaimName} from '../../shared/claimName';
import type {LoadedSite} from '../site/loadSite';
import {collectStatements} from './statements';

/**
 * Finds what names a claim and has changed since that claim was run, without running any.
 *
 * @param claims folder of the claims, relative to the site
 */
export async function findUnverified(site: LoadedSite, claims: string): Promise<Diagnostic[]> {
  const {siteDir} = site.context;
  const verified = readVerified(verifiedFile(siteDir, claims));
  return (await collectStatements(site)).flatMap((file) => {
    const own = verified[relativeFile(file.file, siteDir)];
    return file.statements.flatMap((statement) => {
      const {claim} = statement;
      if (readClaimName(claim) === null) {
        return locateClaimProblem(wrongName(claim), statement, file);
      }
      return checkedAgainst(statement, own) === null
        ? locateClaimProblem(notVerified(claim), statement, file, 'warning')
        : [];
    });
  });
}
