import type {MarkdownText} from '../mdx/markdownText';
import type {Question} from './types';

/** A page's quiz with every default filled in. */
export interface Quiz {
  /** Its author's; `null` where that of its page is to stand for it. */
  readonly id: string | null;
  /** `null` stands for the translated default. */
  readonly title: MarkdownText | null;
  readonly intro: MarkdownText | null;
  /** Percent of the points, 0 to 100; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  /** Whether readers see one question, and go to the next. */
  readonly oneAtATime: boolean;
  readonly mode: 'practice' | 'assessment';
  /** Number of questions that it asks of other pages. */
  readonly drawn: number;
  /** Days that readers are advised to wait; `null` where they are not. */
  readonly retryAfter: number | null;
  readonly questions: readonly Question[];
}
