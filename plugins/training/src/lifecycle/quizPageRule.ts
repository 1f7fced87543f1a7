import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import remarkTraining from '../remark';

export interface QuizPages {
  /** Absolute path of the folder that they are in. */
  readonly folder: string;
  readonly siteDir: string;
  readonly siteConfig: DocusaurusConfig;
  /**
   * Where a link to a Markdown file leads.
   *
   * @returns `null` where it leads to no page
   */
  readonly resolveLink: (link: string, quizPage: string) => string | null;
}

/**
 * The rule of the bundler's configuration by which quizzes of comparisons are compiled: they are
 * pages of no content plugin.
 */
export function quizPageRule({folder, siteDir, siteConfig, resolveLink}: QuizPages): object {
  return {
    test: /\.mdx$/,
    include: folder + path.sep,
    use: [
      {
        loader: require.resolve('@docusaurus/mdx-loader'),
        options: {
          siteDir,
          staticDirs: siteConfig.staticDirectories.map((name) => path.resolve(siteDir, name)),
          markdownConfig: siteConfig.markdown,
          admonitions: true,
          beforeDefaultRemarkPlugins: [remarkTraining],
          resolveMarkdownLink: (link: {linkPathname: string; sourceFilePath: string}) =>
            resolveLink(link.linkPathname, link.sourceFilePath),
        },
      },
    ],
  };
}
