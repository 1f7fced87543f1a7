import {relativeFile} from '../../diagnostics/relativeFile';
import {pageId} from '../../docusaurus/pageId';
import {openRepository} from '../../report/past/git';
import type {PathFolder} from '../../report/past/pagePaths';
import {createPast, NO_PAST, type Past} from '../../report/past/past';
import type {QuizzesByLanguage} from '../../report/source/snapshot';
import type {LoadedSite} from '../site/loadSite';
import {languageOf} from './reportedQuizzes';

/** The folders of pages, each with those of its translations. */
function foldersOf(sites: readonly LoadedSite[], siteDir: string): PathFolder[] {
  const folders = new Map<string, PathFolder>();
  for (const site of sites) {
    for (const {folders: own, docsVersions} of site.contentPlugins) {
      for (const {original, translated} of own) {
        const name = relativeFile(original, siteDir);
        const before = folders.get(name)?.translated ?? new Map<string, string>();
        folders.set(name, {
          original: name,
          docsPlugin: docsVersions[0]?.pluginId ?? null,
          translated:
            translated === null
              ? before
              : new Map([...before, [languageOf(site), relativeFile(translated, siteDir)]]),
        });
      }
    }
  }
  return [...folders.values()];
}

/**
 * What git knows of the pages of a site; nothing where there is no repository.
 *
 * @param sites one for each language, that of the default language first
 * @param siteDir absolute path
 */
export function pastOf(
  sites: readonly [LoadedSite, ...LoadedSite[]],
  quizzes: QuizzesByLanguage,
  siteDir: string,
): Past {
  const folders = foldersOf(sites, siteDir);
  const paths = folders.flatMap(({original, translated}) => [original, ...translated.values()]);
  const repository = openRepository(siteDir, paths);
  const pages = sites.flatMap(({contentPlugins}) => contentPlugins.flatMap((one) => one.pages));
  return repository === null
    ? NO_PAST
    : createPast(repository, {
        folders,
        defaultLanguage: languageOf(sites[0]),
        pageIds: new Map(
          pages.map((page) => [relativeFile(page.file, siteDir), pageId(page, siteDir)]),
        ),
        quizzes: [...quizzes.values()].flat(),
      });
}
