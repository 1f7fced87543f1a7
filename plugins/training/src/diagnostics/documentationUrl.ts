import type {Code} from './codes';

/** Address of the documentation for authors; `null` where a site has none. */
export type Documentation = string | null;

const RULE = /^lint\/(.+)$/;

/**
 * The page about a diagnostic: each rule of question writing has its own, all else is a section
 * of one page.
 *
 * @param code such as `lint/missing-id` or `quiz/unknown-key`
 * @param base with or without a slash at its end
 */
export function documentationUrl(code: Code, base: Documentation): string | null {
  if (base === null) {
    return null;
  }
  const folder = base.replace(/\/+$/, '');
  const rule = RULE.exec(code)?.[1];
  return rule === undefined
    ? `${folder}/problems#${code.replaceAll('/', '-')}`
    : `${folder}/rules/${rule}`;
}
