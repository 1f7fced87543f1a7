// What editors and `remark` show in this repository, from the source of the plugin. Other sites
// import the plugin from 'docusaurus-plugin-training/remark-lint'.
import createJiti from 'jiti';
import remarkFrontmatter from 'remark-frontmatter';

const load = createJiti(import.meta.url);
const {remarkLintTraining} = load('./plugins/training/src/editor/remarkLintTraining.ts');

export default {plugins: [remarkFrontmatter, remarkLintTraining]};
