import {
  type DeclarationPlace,
  loadTranslated,
  type Translated,
} from '../../docusaurus/declarationPlaces';
import {type LoadedComparisons, loadComparisons} from './load';

/** A file of comparisons, and the docs that it is about. */
export interface ComparisonSet extends Translated<LoadedComparisons> {
  readonly place: DeclarationPlace;
}

async function loadSet(place: DeclarationPlace): Promise<ComparisonSet> {
  return {place, ...(await loadTranslated(place, loadComparisons))};
}

/** Loads the comparisons of every version of the docs, in the language of the site. */
export function loadComparisonSets(places: readonly DeclarationPlace[]): Promise<ComparisonSet[]> {
  return Promise.all(places.map(loadSet));
}
