/**
 * What `docusaurus-plugin-training/remark-lint` is: remark takes the default export of an ES
 * module for the plugin, and this package is CommonJS.
 */
import remarkFrontmatter from 'remark-frontmatter';
import module from './remarkLintTraining.js';

/**
 * Checks the front matter of pages.
 *
 * Editors also offer to format a page with remark, which takes front matter for a heading and
 * spoils it, unless it knows better.
 *
 * @this {import('unified').Processor}
 * @param {import('./remarkLintTraining.js').RemarkLintOptions} [options]
 */
export default function remarkLintTraining(options) {
  remarkFrontmatter.call(this);
  return module.remarkLintTraining.call(this, options);
}
