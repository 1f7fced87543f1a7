import type {TranslationFile} from '@docusaurus/types';
import {readAcrossClouds, readClaimWords, readHeadings} from '../docusaurus/translations';
import type {Instance} from './instance';
import {changeSite} from './state';

/** Keeps the words of the site for what is made of its content. */
export function takeTranslations(
  files: readonly TranslationFile[],
  {context: {i18n}, state}: Instance,
): void {
  state.acrossClouds = readAcrossClouds(files, i18n.currentLocale);
  changeSite(state, {
    headings: readHeadings(files, i18n.currentLocale),
    claimWords: readClaimWords(files, i18n.currentLocale),
  });
}
