import type {SourceFile} from '../diagnostics/sourceFile';
import type {Page} from '../docusaurus/pages';
import type {CheckedFrontMatter} from './checkFrontMatter';

/** A page, and what its front matter comes to. */
export interface CheckedPage extends CheckedFrontMatter {
  readonly page: Page;
  readonly source: SourceFile;
}
