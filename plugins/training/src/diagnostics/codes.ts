import type {CodeDescription} from './codes/codeDescription';
import {CLAIM_CODES} from './codes/claims';
import {COMPARISON_CODES} from './codes/comparison';
import {COURSE_CODES} from './codes/course';
import {DRAW_CODES} from './codes/draw';
import {EMBED_CODES} from './codes/embed';
import {MDX_CODES} from './codes/mdx';
import {PAGE_CODES} from './codes/page';
import {PLACEMENT_CODES} from './codes/placement';
import {QUIZ_CODES} from './codes/quiz';
import {REPORT_CODES} from './codes/report';
import {SERVICE_CODES} from './codes/service';
import {TRANSLATION_CODES} from './codes/translation';
import {WIRING_CODES} from './codes/wiring';
import type {Severity} from './diagnostic';

const DESCRIPTIONS = {
  ...PAGE_CODES,
  ...QUIZ_CODES,
  ...SERVICE_CODES,
  ...COMPARISON_CODES,
  ...EMBED_CODES,
  ...COURSE_CODES,
  ...DRAW_CODES,
  ...CLAIM_CODES,
  ...REPORT_CODES,
  ...PLACEMENT_CODES,
  ...MDX_CODES,
  ...TRANSLATION_CODES,
  ...WIRING_CODES,
};

export type DescribedCode = keyof typeof DESCRIPTIONS;

/** A rule of question writing has a page of its own, and its words are in the rule. */
type RuleCode = `lint/${string}`;

/** The name of a problem, `<subject>/<what-is-wrong>`. It stays when words change. */
export type Code = DescribedCode | RuleCode;

/** Every code but those of rules, in the order of the page that explains them. */
export const CODES = Object.entries(DESCRIPTIONS) as readonly (readonly [
  DescribedCode,
  CodeDescription,
])[];

/** How bad a problem is where nobody has decided otherwise. */
export function severityOf(code: Code): Severity {
  return CODES.find(([name]) => name === code)?.[1].severity ?? 'error';
}
