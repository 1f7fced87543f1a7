import path from 'node:path';

const CONTENT_PLUGINS = ['docs', 'blog', 'pages'];

/**
 * The rule of the bundler's configuration for what content plugins say of their pages: without it,
 * the script of a page would have its quiz twice, in the content and in the front matter.
 *
 * @param generatedFilesDir of the site
 */
export function metadataRule(generatedFilesDir: string): object {
  return {
    test: /\.json$/,
    include: CONTENT_PLUGINS.map(
      (name) => path.join(generatedFilesDir, `docusaurus-plugin-content-${name}`) + path.sep,
    ),
    use: [{loader: path.join(__dirname, 'dropFrontMatter.cjs')}],
  };
}
