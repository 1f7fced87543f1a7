import type {DocusaurusConfig, VcsConfig} from '@docusaurus/types';
import type {Page} from '../../docusaurus/pages';

/** When a page was last changed, in milliseconds since 1970; `null` where nobody knows. */
export type LastUpdateOf = (file: string) => Promise<number | null>;

type VersionControl = Pick<VcsConfig, 'getFileLastUpdateInfo'>;

/** A plugin or preset with options; those that are given as a name alone have none to look at. */
function optionsOf(configured: unknown): Readonly<Record<string, unknown>> {
  const options: unknown = Array.isArray(configured) ? configured[1] : null;
  return typeof options === 'object' && options !== null ? {...options} : {};
}

/**
 * Whether the site's sitemap says when pages were last changed. Nothing else shows the dates of
 * comparisons, and version control takes time, and warns of files that it does not know.
 */
export function wantsLastUpdates({
  plugins,
  presets,
}: Pick<DocusaurusConfig, 'plugins' | 'presets'>): boolean {
  return [...plugins, ...presets].some((configured) => {
    const {lastmod: ofPlugin, sitemap} = optionsOf(configured);
    const {lastmod: ofPreset} = optionsOf(['sitemap', sitemap]);
    return Boolean(ofPlugin ?? ofPreset);
  });
}

/** What an author says in the front matter, as Docusaurus reads it. */
function statedUpdate({last_update: stated}: Page['frontMatter']): number | null {
  const date = typeof stated === 'object' && stated !== null && 'date' in stated && stated.date;
  const time =
    typeof date === 'string' || date instanceof Date ? new Date(date).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/**
 * Knows when pages were last changed: from what their front matter says, or else from version
 * control. A site that lies in no repository has no such dates, and that is no problem.
 */
export function createLastUpdates(
  pages: readonly Pick<Page, 'file' | 'frontMatter'>[],
  versionControl: VersionControl,
): LastUpdateOf {
  const stated = new Map(pages.map(({file, frontMatter}) => [file, statedUpdate(frontMatter)]));
  return async (file) => {
    try {
      const own = stated.get(file) ?? null;
      return own ?? (await versionControl.getFileLastUpdateInfo(file))?.timestamp ?? null;
    } catch {
      return null;
    }
  };
}

/** The last change of the newest of some files; `null` where nobody knows any. */
export async function newestUpdate(
  files: readonly string[],
  lastUpdateOf: LastUpdateOf,
): Promise<number | null> {
  const times = await Promise.all([...new Set(files)].map(lastUpdateOf));
  return times.reduce<number | null>(
    (newest, time) => (time === null ? newest : Math.max(newest ?? time, time)),
    null,
  );
}
