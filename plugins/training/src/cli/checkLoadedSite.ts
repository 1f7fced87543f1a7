import path from 'node:path';
import type {LinkTargets} from '../check/checkLinks';
import {checkPageMarkdown} from '../check/checkPageMarkdown';
import {checkSite} from '../check/checkSite';
import type {Diagnostic, Severity} from '../diagnostics/diagnostic';
import type {LintOptions} from '../lint/lint';
import {createPageParser, type Format, formatOf, type MarkdownParser} from '../mdx/pageParser';
import {createLocaleLookup, type Page} from '../pages';
import type {ContentPlugin} from './contentPlugin';
import type {LoadedSite} from './loadSite';

/** Makes the parser of each format once for a content plugin. */
function createParsers({remarkPlugins}: ContentPlugin, {context}: LoadedSite) {
  const {markdown} = context.siteConfig;
  const parsers = new Map<Format, Promise<MarkdownParser>>();
  return (page: Page): Promise<MarkdownParser> => {
    const format = formatOf(page.file, page.frontMatter, markdown);
    const parser = parsers.get(format) ?? createPageParser(format, markdown, remarkPlugins);
    parsers.set(format, parser);
    return parser;
  };
}

function severityOf(reaction: unknown): Severity | null {
  if (reaction === 'log' || reaction === 'ignore') {
    return null;
  }
  return reaction === 'throw' ? 'error' : 'warning';
}

function toLinkTargets({pages, folders}: ContentPlugin, {context}: LoadedSite): LinkTargets {
  const {siteDir, siteConfig} = context;
  const {onBrokenMarkdownLinks, onBrokenMarkdownImages} = siteConfig.markdown.hooks;
  return {
    pages: new Set(pages.map(({file}) => file)),
    contentFolders: folders.flatMap(({original, translated}) => [translated, original]),
    siteDir,
    staticFolders: siteConfig.staticDirectories.map((folder) => path.resolve(siteDir, folder)),
    linkSeverity: severityOf(onBrokenMarkdownLinks),
    imageSeverity: severityOf(onBrokenMarkdownImages),
  };
}

/** Every fault of a site in one language, those of Markdown included. */
export async function checkLoadedSite(site: LoadedSite, rules: LintOptions): Promise<Diagnostic[]> {
  const {context, contentPlugins, sources, comparisons} = site;
  const pages = contentPlugins.flatMap((plugin) => plugin.pages);
  const checked = await checkSite(pages, comparisons, {
    localeOf: createLocaleLookup(context),
    rules,
  });
  const unreadable = [...sources.values()].flatMap(({fault}) => (fault ? [fault] : []));
  const inMarkdown: Diagnostic[] = [];
  for (const plugin of contentPlugins) {
    const parserFor = createParsers(plugin, site);
    const linkTargets = toLinkTargets(plugin, site);
    for (const page of plugin.pages) {
      const {content, fault} = sources.get(page.file) ?? {content: null, fault: null};
      if (content !== null && fault === null) {
        const found = await checkPageMarkdown({
          page,
          content,
          quiz: checked.quizzes.get(page.file) ?? null,
          createParser: () => parserFor(page),
          linkTargets,
        });
        inMarkdown.push(...found);
      }
    }
  }
  return [...unreadable, ...checked.diagnostics, ...inMarkdown];
}
