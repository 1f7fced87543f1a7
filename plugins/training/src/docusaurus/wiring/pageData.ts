import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {aliasedSitePath, docuHash} from '@docusaurus/utils';
import type {Page} from '../pages';
import {CONTENT_PLUGINS} from '../contentPlugins';

/** @param data JSON, as Docusaurus writes it */
export function withoutContent(data: string): string {
  const page = JSON.parse(data) as {readonly frontMatter: object | null};
  // Stringifying leaves out what is undefined.
  const frontMatter = page.frontMatter && {
    ...page.frontMatter,
    quiz: undefined,
    service: undefined,
  };
  return JSON.stringify({...page, frontMatter}, null, 2);
}

async function shorten(file: string): Promise<void> {
  let data: string;
  try {
    data = await readFile(file, 'utf8');
  } catch {
    // The page is of another content plugin, or its data is kept elsewhere.
    return;
  }
  const shortened = withoutContent(data);
  if (shortened !== data) {
    await writeFile(file, shortened);
  }
}

/**
 * Takes `quiz` and `service` out of what content plugins have written about pages that have them:
 * the script of such a page would have them twice, in the content and in the front matter. Other
 * pages are not touched, nor does a bundler do anything for them.
 *
 * @param generatedFilesDir of the site
 */
export async function shortenPageData(
  pages: readonly Pick<Page, 'file' | 'frontMatter'>[],
  allContent: AllContent,
  {siteDir, generatedFilesDir}: {readonly siteDir: string; readonly generatedFilesDir: string},
): Promise<void> {
  const folders = CONTENT_PLUGINS.flatMap((plugin) =>
    Object.keys(allContent[plugin] ?? {}).map((id) => path.join(generatedFilesDir, plugin, id)),
  );
  const names = pages
    .filter(({frontMatter}) => 'quiz' in frontMatter || 'service' in frontMatter)
    .map(({file}) => `${docuHash(aliasedSitePath(file, siteDir))}.json`);
  await Promise.all(
    names.flatMap((name) => folders.map((folder) => shorten(path.join(folder, name)))),
  );
}
