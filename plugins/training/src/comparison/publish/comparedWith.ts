import {docuHash} from '@docusaurus/utils';
import type {ComparedWith, Comparison} from '../../shared/comparison';
import {relativeFile} from '../../diagnostics/relativeFile';

/** Names that a reader takes in at a glance. */
const MOST_NAMES = 3;

/** The file with what the page of a service is told of comparisons. */
export function comparedWithFile(file: string, siteDir: string): string {
  return `compared-with-${docuHash(relativeFile(file, siteDir))}.json`;
}

/**
 * What the page of a service says about the comparisons that it is in.
 *
 * @param docId of the page
 * @param comparisons of its version of the docs
 */
export function comparedWith(
  docId: string,
  comparisons: readonly Comparison[],
  locale: string,
): ComparedWith[] {
  const list = new Intl.ListFormat(locale, {type: 'conjunction'});
  const links = comparisons
    .filter(({services}) => services.some(({id}) => id === docId))
    .map(({permalink, title, services}) => {
      const others = services.filter(({id}) => id !== docId).map(({shortName}) => shortName);
      return {permalink, title, names: others.length > MOST_NAMES ? null : list.format(others)};
    });
  return links.map(({permalink, title, names}) => ({
    permalink,
    label:
      names === null || links.filter((link) => link.names === names).length > 1 ? title : names,
  }));
}
