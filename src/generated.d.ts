/** What the plugin writes while the site is built. */
declare module '@generated/docusaurus-plugin-training/default/course-*.json' {
  import type {Props} from '@theme/Course';

  const course: Props['course'];
  export default course;
}
