import path from 'node:path';
import {escapeRegexp} from '@docusaurus/utils';

/**
 * Puts the script of knowledge checks into one chunk that a page loads if, and only if, it has
 * one.
 *
 * Docusaurus shares a module only when half of all pages use it and copies it into the chunk of
 * every page otherwise. A `lazy()` component would be shared as well, but React's server renderer
 * hides what is inside a `Suspense` boundary behind a script once a page is larger than 12.8 kB
 * (https://github.com/facebook/react/issues/35460): a reader without script would see no quiz.
 *
 * @param folder the plugin's own code
 * @returns what to merge into the configuration of the client's bundle
 */
export function shareRuntime(folder: string, siteDir: string): Record<string, unknown> {
  const folders = [
    path.join(folder, 'client'),
    path.join(folder, 'theme', 'KnowledgeCheck'),
    // Components that the site has swizzled.
    path.join(siteDir, 'src', 'theme', 'KnowledgeCheck'),
  ];
  const pattern = folders.map((name) => escapeRegexp(name + path.sep)).join('|');
  return {
    optimization: {
      splitChunks: {
        cacheGroups: {
          training: {
            name: 'training',
            test: new RegExp(`^(?:${pattern})`),
            // Styles are in the site's one stylesheet.
            type: /^javascript\//,
            chunks: 'all',
            enforce: true,
            priority: 45,
          },
        },
      },
    },
  };
}
