import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {markAsTrainingTransformer} from './docusaurus/wiring/transformerMark';
import {bindRuntime} from './mdx/bindRuntime';
import {transformPage} from './page/transformPage';

function hasQuiz({data: {frontMatter}}: VFile): boolean {
  return typeof frontMatter === 'object' && frontMatter !== null && 'quiz' in frontMatter;
}

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
  const quizPages = new WeakSet<VFile>();
  // What a plugin adds runs after all others, when MDX has made a program of the page.
  this.use(() => (tree, file) => {
    if (quizPages.has(file)) {
      bindRuntime(tree);
    }
  });
  return (tree, file) => {
    if (hasQuiz(file)) {
      quizPages.add(file);
    }
    transformPage(tree, file, this);
  };
};

export default markAsTrainingTransformer(remarkTraining);
