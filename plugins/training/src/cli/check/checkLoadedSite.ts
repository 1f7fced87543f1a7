import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import type {LinkTargets} from '../../check/checkLinks';
import {checkComparisonMarkdown} from '../../check/checkComparisonMarkdown';
import {checkPageMarkdown} from '../../check/checkPageMarkdown';
import {checkSite} from '../../check/checkSite';
import type {BuiltSet} from '../../comparison/built/builtSet';
import {toComparisonOptions} from '../../comparison/built/comparisonOptions';
import {type Embeddable, embeddableIn} from '../../comparison/embed/embeddable';
import {toEmbeddableSet} from '../../comparison/embed/embeddableSet';
import {toCourseOptions} from '../../course/built/courseOptions';
import {coursesFor} from '../../course/embed/embeddable';
import {toEmbeddableCourses} from '../../course/publish/routes';
import type {Diagnostic, Severity} from '../../diagnostics/diagnostic';
import {createPageParser} from '../../mdx/pageParser';
import type {PluginOptions} from '../../options';
import {createLocaleLookup, type Page} from '../../docusaurus/pages';
import {readAcrossClouds} from '../../docusaurus/translations';
import {wiringDiagnostics} from '../../docusaurus/wiring/wiringDiagnostics';
import type {ContentPlugin} from '../site/contentPlugin';
import type {LoadedSite} from '../site/loadSite';
import {createParsers} from '../site/parsers';
import {findUnverified} from '../verify/unverified';

function severityOf(reaction: unknown): Severity | null {
  if (reaction === 'log' || reaction === 'ignore') {
    return null;
  }
  return reaction === 'throw' ? 'error' : 'warning';
}

/** Before Docusaurus 3.9, a broken image always ended a build, and there were no `hooks`. */
function reactionsOf({markdown, onBrokenMarkdownLinks}: DocusaurusConfig) {
  const hooks = markdown.hooks as typeof markdown.hooks | undefined;
  return hooks ?? {onBrokenMarkdownLinks, onBrokenMarkdownImages: 'throw'};
}

function toLinkTargets(pages: readonly Page[], {context}: LoadedSite): LinkTargets {
  const {siteDir, siteConfig} = context;
  const {onBrokenMarkdownLinks, onBrokenMarkdownImages} = reactionsOf(siteConfig);
  return {
    pages: new Set(pages.map(({file}) => file)),
    siteDir,
    staticFolders: siteConfig.staticDirectories.map((folder) => path.resolve(siteDir, folder)),
    linkSeverity: severityOf(onBrokenMarkdownLinks),
    imageSeverity: severityOf(onBrokenMarkdownImages),
  };
}

/** Folders of the pages of a plugin that links of a page count from: those of its version. */
function contentFoldersOf({file}: Page, {folders}: ContentPlugin): readonly string[] {
  const versions = folders.map(({original, translated}) =>
    translated === null ? [original] : [translated, original],
  );
  return versions.find((own) => own.some((folder) => file.startsWith(folder + path.sep))) ?? [];
}

/** Says which comparisons a page can show; `null` while a file that declares them has errors. */
function createEmbeddableLookup(comparisons: readonly BuiltSet[]) {
  const isKnown = comparisons.every(({set}) => set.declared.diagnostics.length === 0);
  const sets = comparisons.map((built) => toEmbeddableSet(built, ({id}) => id));
  return ({file}: Page): readonly Embeddable[] | null =>
    isKnown ? embeddableIn(file, sets) : null;
}

/** The docs plugin that comparisons belong to; the first one where they belong to none. */
function docsPluginOf({set: {place}}: BuiltSet, {contentPlugins}: LoadedSite) {
  return (
    contentPlugins.find(({docsVersions}) =>
      docsVersions.some(({id}) => id === place.version?.id),
    ) ?? contentPlugins.find(({docsVersions}) => docsVersions.length > 0)
  );
}

/** Problems in the texts of the quizzes of comparisons, which are MDX whatever their file is called. */
async function checkQuizzesOfComparisons(
  comparisons: readonly BuiltSet[],
  pages: readonly Page[],
  site: LoadedSite,
): Promise<Diagnostic[]> {
  const linkTargets = toLinkTargets(pages, site);
  const found = comparisons.map(async (built) => {
    const plugin = docsPluginOf(built, site);
    const {markdown} = site.context.siteConfig;
    return plugin === undefined
      ? []
      : checkComparisonMarkdown(
          built,
          () => createPageParser('mdx', markdown, plugin.remarkPlugins),
          linkTargets,
        );
  });
  return (await Promise.all(found)).flat();
}

/**
 * Every problem of a site in one language, those of Markdown included.
 *
 * @param today the day to count the age of sources from, as `2026-01-31`
 */
export async function checkLoadedSite(
  site: LoadedSite,
  options: PluginOptions,
  today: string,
): Promise<Diagnostic[]> {
  const {context, contentPlugins, sources, unreadable, comparisons, courses} = site;
  const pages = contentPlugins.flatMap((plugin) => plugin.pages);
  const words = readAcrossClouds([], context.i18n.currentLocale);
  const checked = await checkSite(pages, comparisons, {
    siteDir: context.siteDir,
    localeOf: createLocaleLookup(context),
    rules: options.lint,
    comparisons: toComparisonOptions(options, context, words, today),
    courses: {
      sets: courses,
      outlines: contentPlugins.flatMap(({outlines}) => outlines),
      ...toCourseOptions(options, context),
    },
    sources,
  });
  const embeddableCourses = checked.courses.map(toEmbeddableCourses);
  const embeddableBy = createEmbeddableLookup(checked.comparisons);
  const inMarkdown: Diagnostic[] = [];
  for (const plugin of contentPlugins) {
    const parserFor = createParsers(plugin, site);
    const linkTargets = toLinkTargets(plugin.pages, site);
    for (const page of plugin.pages) {
      const source = sources.get(page.file);
      if (source && !unreadable.has(page.file)) {
        const found = await checkPageMarkdown({
          page,
          source,
          quiz: checked.quizzes.get(page.file) ?? null,
          createParser: () => parserFor(page),
          linkTargets,
          contentFolders: contentFoldersOf(page, plugin),
          comparisons: embeddableBy(page),
          courses: coursesFor(page.file, embeddableCourses),
        });
        inMarkdown.push(...found);
      }
    }
  }
  const placements = new Map(
    contentPlugins.flatMap((plugin) => plugin.pages.map(({file}) => [file, plugin.placement])),
  );
  const inConfig = wiringDiagnostics(
    pages,
    context.siteDir,
    (file) => placements.get(file) ?? 'missing',
  );
  const inQuizzes = await checkQuizzesOfComparisons(checked.comparisons, pages, site);
  const unverified = await findUnverified(site, options.claims);
  return [
    ...inConfig,
    ...unreadable.values(),
    ...checked.diagnostics,
    ...inMarkdown,
    ...inQuizzes,
    ...unverified,
  ];
}
