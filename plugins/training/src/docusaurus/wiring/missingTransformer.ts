import type {Problem} from '../../diagnostics/diagnostic';
import type {Page} from '../pages';
import type {Placement} from './pipelines';

const IMPORT = "import remarkTraining from 'docusaurus-plugin-training/remark'";
const OPTION = 'beforeDefaultRemarkPlugins: [remarkTraining]';

/**
 * Says what to add to the config where a page has front matter that nothing would act on.
 *
 * @returns no problem for a page without such front matter
 */
export function checkWiring(page: Page, placement: Placement): Problem[] {
  const key = ['quiz', 'service'].find((name) => page.frontMatter[name] !== undefined);
  if (key === undefined || placement === 'before-defaults') {
    return [];
  }
  const isLate = placement === 'after-defaults';
  return [
    {
      code: isLate ? 'wiring/late-transformer' : 'wiring/missing-transformer',
      message: isLate
        ? `the transformer that shows \`${key}\` runs too late to add headings and links`
        : `this page has a \`${key}\`, and its content plugin lacks the transformer that shows it`,
      path: [key],
      at: 'key',
      found: isLate ? 'handled too late' : 'nothing would show this',
      expected: `\`${OPTION}\` in the options of the page's content plugin (docs, blog or pages)`,
      help: isLate
        ? 'in docusaurus.config, move remarkTraining from `remarkPlugins` to `beforeDefaultRemarkPlugins`'
        : `in docusaurus.config, add at the top: ${IMPORT}\nand to the options of docs, blog or pages: ${OPTION}`,
    },
  ];
}
