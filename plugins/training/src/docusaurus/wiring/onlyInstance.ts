import type {AllContent} from '@docusaurus/types';
import {formatList} from '../../diagnostics/wording';

/** Name of the plugin in the content of a site. */
const NAME = 'docusaurus-plugin-training';

/**
 * Docusaurus lets a site have a plugin more than once. Two of this one would check each page twice,
 * and pages could show the comparisons of one of them alone.
 *
 * @throws Error where the config has the plugin more than once
 */
export function expectOnlyInstance(allContent: AllContent): void {
  const ids = Object.keys(allContent[NAME] ?? {});
  if (ids.length > 1) {
    throw new Error(
      `docusaurus.config has ${NAME} ${ids.length} times, with the ids ${formatList(ids, 'and')}. One is enough for all docs, blogs and pages of a site: take the others out of \`plugins\`.`,
    );
  }
}
