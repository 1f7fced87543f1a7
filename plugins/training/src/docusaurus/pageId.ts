import {relativeFile} from '../diagnostics/relativeFile';
import type {Page} from './pages';
import {processValue} from './processValue';

type IdentifiedPage = Pick<Page, 'file' | 'docId' | 'docsVersion'>;

/** The folder of a content plugin: that of its translations, of standalone pages, or any other. */
const CONTENT_FOLDER =
  /^(?:i18n\/[^/]+\/docusaurus-plugin-content-(?:blog|pages)(?:-[^/]+)?|src\/pages|[^/]+)\//;

/**
 * What a page is known by, whatever its language and its version: the id of a doc, after that of its
 * docs plugin where the site has several; of other pages, their path below their folder.
 */
export function pageId({file, docId, docsVersion}: IdentifiedPage, siteDir: string): string {
  if (docId !== null) {
    const [pluginId = 'default'] = (docsVersion ?? '').split('/');
    return pluginId === 'default' ? docId : `${pluginId}/${docId}`;
  }
  return relativeFile(file, siteDir)
    .replace(CONTENT_FOLDER, '')
    .replace(/\.\w+$/, '');
}

const PAGE_IDS = processValue<ReadonlyMap<string, string>>('page-ids', () => new Map());

/** Tells the transformer what pages are known by. */
export function setPageIds(pages: readonly IdentifiedPage[], siteDir: string): void {
  PAGE_IDS.set(new Map(pages.map((page) => [page.file, pageId(page, siteDir)])));
}

/**
 * What the page of a file is known by; by its path, where nobody has loaded the site.
 *
 * @param file absolute path
 */
export function pageIdOf(file: string, siteDir: string): string {
  return PAGE_IDS.get().get(file) ?? pageId({file, docId: null, docsVersion: null}, siteDir);
}
