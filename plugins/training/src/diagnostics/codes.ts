import {CLAIM_CODES} from './codes/claims';
import {COMPARISON_CODES} from './codes/comparison';
import {EMBED_CODES} from './codes/embed';
import type {CodeDescription} from './codes/codeDescription';
import {PAGE_CODES} from './codes/page';
import {QUIZ_CODES} from './codes/quiz';
import {SERVICE_CODES} from './codes/service';
import {SITE_CODES} from './codes/site';

export type {CodeDescription} from './codes/codeDescription';

/**
 * Every problem that the plugin reports, apart from what the rules of question writing find. In the
 * order of the documentation.
 */
export const CODES: readonly CodeDescription[] = [
  ...PAGE_CODES,
  ...QUIZ_CODES,
  ...SERVICE_CODES,
  ...COMPARISON_CODES,
  ...EMBED_CODES,
  ...CLAIM_CODES,
  ...SITE_CODES,
];
