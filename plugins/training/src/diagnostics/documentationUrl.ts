import type {Code} from './codes';
import {HOMEPAGE} from './homepage';

/** Where the authors' documentation is, for sites that do not say. */
export const DEFAULT_DOCUMENTATION = `${HOMEPAGE}/docs/authoring`;

const RULE = /^lint\/(.+)$/;

/**
 * The page about a diagnostic: each rule of question writing has its own, all else is a section
 * of one page.
 *
 * @param code such as `lint/missing-id` or `quiz/unknown-key`
 * @param base address of the authors' documentation, with or without a slash at its end
 */
export function documentationUrl(code: Code, base: string): string {
  const folder = base.replace(/\/+$/, '');
  const rule = RULE.exec(code)?.[1];
  return rule === undefined
    ? `${folder}/problems#${code.replaceAll('/', '-')}`
    : `${folder}/rules/${rule}`;
}
