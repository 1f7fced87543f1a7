import path from 'node:path';
import {escapeRegexp} from '@docusaurus/utils';

/** A script of its own for each group of question types: a page loads those that it has. */
const TYPE_SCRIPTS = {
  'training-text': {
    client: ['blanks', 'fillIn', 'numeric'],
    theme: ['Blank', 'FillIn', 'Numeric', 'TextField'],
  },
  // Together they compress to 0.4 kB less than apart.
  'training-arranging': {client: ['matching', 'sequencing'], theme: ['Matching', 'Sequencing']},
} as const;

/** Every page with a question loads it. */
const ENGINE_SCRIPT = 'training';

/**
 * Puts the script of knowledge checks into chunks that a page loads if, and only if, it has a
 * question of that type.
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
  const clientFolder = path.join(folder, 'client');
  const themeFolders = [
    path.join(folder, 'theme', 'KnowledgeCheck'),
    // Components that the site has swizzled.
    path.join(siteDir, 'src', 'theme', 'KnowledgeCheck'),
  ];
  const group = (name: string, paths: readonly string[], priority: number) => ({
    name,
    test: new RegExp(`^(?:${paths.map(escapeRegexp).join('|')})`),
    // Styles are in the site's one stylesheet.
    type: /^javascript\//,
    chunks: 'all',
    enforce: true,
    priority,
  });
  const typeGroups = Object.entries(TYPE_SCRIPTS).map(([name, {client, theme}]) => {
    const paths = [
      ...client.map((module) => path.join(clientFolder, `${module}.`)),
      ...themeFolders.flatMap((themeFolder) =>
        theme.map((component) => path.join(themeFolder, component) + path.sep),
      ),
    ];
    return [name, group(name, paths, 46)] as const;
  });
  const enginePaths = [clientFolder, ...themeFolders].map((name) => name + path.sep);
  return {
    optimization: {
      splitChunks: {
        cacheGroups: {
          ...Object.fromEntries(typeGroups),
          [ENGINE_SCRIPT]: group(ENGINE_SCRIPT, enginePaths, 45),
        },
      },
    },
  };
}
