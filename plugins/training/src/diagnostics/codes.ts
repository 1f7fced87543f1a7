import {COMPARISON_FAULTS} from './codes/comparison';
import {EMBED_FAULTS} from './codes/embed';
import type {FaultDescription} from './codes/faultDescription';
import {PAGE_FAULTS} from './codes/page';
import {QUIZ_FAULTS} from './codes/quiz';
import {SERVICE_FAULTS} from './codes/service';
import {SITE_FAULTS} from './codes/site';

export type {FaultDescription} from './codes/faultDescription';

/**
 * Every fault that the plugin reports, apart from what the rules of question writing find. In the
 * order of the documentation.
 */
export const FAULTS: readonly FaultDescription[] = [
  ...PAGE_FAULTS,
  ...QUIZ_FAULTS,
  ...SERVICE_FAULTS,
  ...COMPARISON_FAULTS,
  ...EMBED_FAULTS,
  ...SITE_FAULTS,
];
