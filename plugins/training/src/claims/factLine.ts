import type {FactLine} from '../comparison/assembly/factLine';
import {relativeFile} from '../diagnostics/relativeFile';
import type {ClaimWords} from '../docusaurus/translations';
import {statedFact} from './statedFacts';
import {checkedAgainst, type Verified} from './verifiedFile';
import {verifiedWords} from './verifiedWords';

/** Tells readers of comparisons what claims have verified. */
export function createFactLine(verified: Verified, words: ClaimWords, siteDir: string): FactLine {
  return ({file, service}, row) => {
    const statement = statedFact(row, service);
    const against = statement && checkedAgainst(statement, verified[relativeFile(file, siteDir)]);
    return against && verifiedWords(against, words);
  };
}
