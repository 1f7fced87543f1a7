import type {YamlPath} from '../diagnostics/diagnostic';

/** A text that readers read, one that they choose or move, or a heading. */
export type TextUse = 'read' | 'chosen' | 'heading';

/** A Markdown string and where it stands in the page's front matter. */
export interface MarkdownText {
  readonly markdown: string;
  readonly path: YamlPath;
  /** As its author wrote it, of the same length, where something in `markdown` is hidden. */
  readonly written?: string;
  /** How readers meet it; default: as a text that they read. */
  readonly use?: TextUse;
}
