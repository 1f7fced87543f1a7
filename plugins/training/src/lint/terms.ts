import type {Terms} from './languages/language';
import {HIDDEN} from './markup';

export interface FoundTerm {
  /** As written. */
  readonly term: string;
  /** Offset in the text. */
  readonly offset: number;
}

const GAP = `[\\s${HIDDEN}]+`;
const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}_-]';

function toSource(term: string): string {
  return term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', GAP);
}

/** One of several terms; the longer one of two that begin alike. */
function anyOf(terms: readonly string[]): string {
  return `(?:${[...terms]
    .sort((a, b) => b.length - a.length)
    .map(toSource)
    .join('|')})`;
}

function toPattern({terms, notAfter = [], notBefore = [], notBeforeEndings = []}: Terms): RegExp {
  return new RegExp(
    [
      `(?<!${WORD_CHARACTER}|['’])`,
      notAfter.length === 0 ? '' : `(?<!(?<!${WORD_CHARACTER})${anyOf(notAfter)}${GAP})`,
      anyOf(terms),
      `(?!${WORD_CHARACTER})`,
      notBefore.length === 0 ? '' : `(?!,?${GAP}${anyOf(notBefore)}(?!${WORD_CHARACTER}))`,
      notBeforeEndings.length === 0
        ? ''
        : `(?!${GAP}${WORD_CHARACTER}+${anyOf(notBeforeEndings)}(?!${WORD_CHARACTER}))`,
    ].join(''),
    'giu',
  );
}

/** First words of terms; of `isn't` what comes before the apostrophe, which is written in two ways. */
function beginningsOf({terms}: Terms): string[] {
  return [...new Set(terms.map((term) => term.toLowerCase().split(/[ ']/)[0] ?? ''))];
}

/**
 * Makes a quick look at a text, each language's own: most texts have no term, and a search for one
 * takes its time.
 *
 * @param byLanguage in the site's config, without script and region: `en`
 * @returns says no only where the text has none of the terms, whatever stands around them
 */
export function termTest(
  byLanguage: ReadonlyMap<string, Terms>,
): (text: string, language: string) => boolean {
  const beginnings = new Map(
    [...byLanguage].map(([language, terms]) => [language, beginningsOf(terms)]),
  );
  return (text, language) => {
    const lowerCase = text.toLowerCase();
    return beginnings.get(language)?.some((word) => lowerCase.includes(word)) ?? false;
  };
}

/**
 * Makes a search for words, each language's own.
 *
 * @param byLanguage in the site's config, without script and region: `en`
 * @returns finds them in a text whose markup is hidden; none in a language without words
 */
export function termFinder(
  byLanguage: ReadonlyMap<string, Terms>,
): (text: string, language: string) => FoundTerm[] {
  const mayHave = termTest(byLanguage);
  // Most sites are in one language, and a pattern takes its time to be made.
  const patterns = new Map<string, RegExp>();
  return (text, language) => {
    const terms = byLanguage.get(language);
    if (terms === undefined || !mayHave(text, language)) {
      return [];
    }
    const pattern = patterns.get(language) ?? toPattern(terms);
    patterns.set(language, pattern);
    return [...text.matchAll(pattern)].map(({0: term, index}) => ({term, offset: index}));
  };
}
