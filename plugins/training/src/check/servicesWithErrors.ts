import type {ServicePage} from '../service/servicePage';
import type {Problem} from '../diagnostics/diagnostic';
import type {SourceFile} from '../diagnostics/sourceFile';
import {findSyntaxDiagnostic} from '../diagnostics/yaml/yamlSyntax';
import type {Page} from '../docusaurus/pages';

interface CheckedDoc {
  readonly page: Page;
  readonly source: SourceFile;
  readonly problems: readonly Problem[];
}

/** Whether the `service` of a page is there by another name, which has been reported. */
function isMisspelt({problems}: CheckedDoc): boolean {
  return problems.some(
    ({code, expected}) => code === 'page/misspelt-key' && expected === '`service`',
  );
}

/** Whether the front matter came to nothing because nobody can read it, which is reported too. */
function isUnreadable({page: {frontMatter}, source}: CheckedDoc): boolean {
  return (
    Object.keys(frontMatter).length === 0 &&
    findSyntaxDiagnostic(source, 'page/yaml-syntax') !== null
  );
}

/**
 * Ids of docs that state nothing that a comparison could use, which has been reported or is meant
 * so.
 *
 * @param servicePages the docs that do
 * @param named ids of docs that comparisons ask for
 */
export function findServicesWithErrors(
  docs: readonly CheckedDoc[],
  servicePages: readonly ServicePage[],
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const complete = new Set(servicePages.map(({docId}) => docId));
  return new Set(
    docs.flatMap((doc) => {
      const {docId, frontMatter} = doc.page;
      if (docId === null || complete.has(docId)) {
        return [];
      }
      const hasErrors =
        frontMatter.service !== undefined ||
        isMisspelt(doc) ||
        (named.has(docId) && isUnreadable(doc));
      return hasErrors ? [docId] : [];
    }),
  );
}
