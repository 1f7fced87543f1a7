import type {LintedOption} from './choice';
import {wordsByLanguage} from './languages';
import type {Language} from './languages/language';

function toPatterns({between, around}: NonNullable<Language['joints']>) {
  const outside = around.join('|');
  return {
    between: new RegExp(
      `\\s*,\\s*(?:(?:${between.join('|')})\\s+)?|\\s+(?:${between.join('|')}|[&+])\\s+`,
      'iu',
    ),
    around: new RegExp(`^(?:(?:${outside})\\s+)+|(?:\\s+(?:${outside}))+$`, 'giu'),
  };
}

const PATTERNS = new Map(
  [...wordsByLanguage('joints')].map(([language, joints]) => [language, toPatterns(joints)]),
);

/** Parts of the text of an option: `A` and `C` of “Both A and C”. */
export function partsOf({plainText}: LintedOption, language: string): string[] {
  const patterns = PATTERNS.get(language);
  return patterns === undefined
    ? []
    : plainText
        .replace(/[\s.;]+$/u, '')
        .replace(patterns.around, '')
        .split(patterns.between)
        .map((part) => part.replace(patterns.around, ''))
        .filter((part) => part !== '');
}
