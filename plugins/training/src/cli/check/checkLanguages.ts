import {identifyPages, toPageOf} from '../../check/pageOf';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {inReportOrder} from '../../diagnostics/reports/reportOrder';
import type {PageOf} from '../../diagnostics/reports/tellOnce';
import {checkLoadedSite} from './checkLoadedSite';
import {checkTranslations} from './checkTranslations';
import type {CommandContext} from '../commandContext';
import {type LoadedSite, loadSite} from '../site/loadSite';
import type {PageFolder} from '../site/pageFolders';

/** What a check of a site comes to. */
export interface Check {
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were looked at, absolute. */
  readonly files: ReadonlySet<string>;
  readonly pageFolders: readonly PageFolder[];
  readonly pageOf: PageOf;
}

/** Loads and checks a site in each of the languages. */
export async function checkLanguages(
  {siteDir, config, defaultLocale, options, today}: CommandContext,
  locales: readonly string[],
): Promise<Check> {
  const load = (locale: string): Promise<LoadedSite> =>
    loadSite({
      siteDir,
      config,
      locale,
      comparisons: options.comparisons,
      courses: options.courses,
    });
  const original = await load(defaultLocale);
  const diagnostics: Diagnostic[] = [];
  const pageFolders: PageFolder[] = [];
  const files = new Set<string>();
  const identities = new Map<string, string>();
  for (const locale of locales) {
    const site = locale === defaultLocale ? original : await load(locale);
    diagnostics.push(...(await checkLoadedSite(site, options, today)));
    if (site !== original) {
      diagnostics.push(...checkTranslations(original, site));
    }
    pageFolders.push(...site.pageFolders);
    const pages = site.contentPlugins.flatMap((plugin) => plugin.pages);
    identifyPages(pages, site.comparisons, site.context.baseUrl).forEach((page, file) =>
      identities.set(file, page),
    );
    for (const {declared} of [...site.comparisons, ...site.courses]) {
      if (declared.source.content !== '') {
        files.add(declared.source.file);
      }
    }
    for (const file of site.sources.keys()) {
      files.add(file);
    }
  }
  // A page that has no translation is the same file in every language.
  return {
    diagnostics: inReportOrder(diagnostics),
    files,
    pageFolders,
    pageOf: toPageOf(identities),
  };
}
