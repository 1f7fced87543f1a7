import logger from '@docusaurus/logger';
import {NOTHING_SUPPRESSED, type Suppressions} from '../check/suppressions/suppressions';
import {readSuppressions} from '../check/suppressions/suppressionsFile';
import type {Instance} from './instance';
import {changeSite} from './state';

/**
 * Reads what the authors of a site do not want to be told, and tells the transformer. A file that
 * cannot be read suppresses nothing, and stops nothing.
 */
export function takeSuppressions({context: {siteDir}, state}: Instance): Suppressions {
  const {suppressions, error} = readSuppressions(siteDir);
  if (error !== null) {
    logger.warn(error);
  }
  const {authorTools} = state.site;
  if (authorTools !== null) {
    changeSite(state, {
      authorTools: {...authorTools, suppressions: suppressions ?? NOTHING_SUPPRESSED},
    });
  }
  return suppressions ?? NOTHING_SUPPRESSED;
}
