import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {markAsTrainingTransformer} from './docusaurus/wiring/transformerMark';
import {transformPage} from './page/transformPage';

/**
 * Turns the `quiz` and the `service` of a page's front matter into content of the page, and
 * shows the comparisons that its body asks for.
 *
 * Belongs in `beforeDefaultRemarkPlugins` of each content plugin: before Docusaurus' own
 * transformers, so that headings get into the table of contents and links are resolved.
 *
 * @throws where the page has errors, with a report of them
 */
const remarkTraining: Plugin<[], Root> = function remarkTraining() {
  return (tree, file) => {
    transformPage(tree, file, this);
  };
};

export default markAsTrainingTransformer(remarkTraining);
