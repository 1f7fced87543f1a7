import {createHash} from 'node:crypto';
import type {Span} from '../diagnostics/span';
import type {MarkdownText} from '../mdx/markdownText';
import type {YamlPath} from '../diagnostics/diagnostic';
import type {Claimed} from './claim';

/** Where a report on a statement stands. */
export type StatementPlace =
  | {
      readonly kind: 'yaml';
      /** Of the value that is verified. */
      readonly path: YamlPath;
      /** Of the name of the claim. */
      readonly verify: YamlPath;
      /** Parts of the value. */
      readonly texts: readonly MarkdownText[];
    }
  | {
      readonly kind: 'block';
      /** The fence, its name of the claim, and what is between the fences, in the file. */
      readonly fence: Span;
      readonly verify: Span;
      readonly content: Span;
    };

/** Something that a page states, and the claim that verifies it. */
export interface Statement {
  /** Name of the claim, as its author wrote it. */
  readonly claim: string;
  /** What the page states, its texts in Markdown. */
  readonly stated: Claimed;
  /** Names it in its file. */
  readonly key: string;
  readonly place: StatementPlace;
}

const HASH_LENGTH = 16;

/** Changes when what is stated changes, or the claim that verifies it. */
export function statementHash({claim, stated}: Pick<Statement, 'claim' | 'stated'>): string {
  return createHash('sha256')
    .update(JSON.stringify([claim, stated]))
    .digest('hex')
    .slice(0, HASH_LENGTH);
}
