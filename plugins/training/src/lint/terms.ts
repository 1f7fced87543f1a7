import {HIDDEN} from './markup';

/** Words of one language that a rule looks for. */
export interface Terms {
  /** In lower case, with a space between words. */
  readonly terms: readonly string[];
  /** Words that give the one after them another meaning: `more` before `often`. */
  readonly notAfter?: readonly string[];
  /** Words that do so from behind: `que` after `siempre`. */
  readonly notBefore?: readonly string[];
}

/** By language, as in the site's config without script and region: `en`. */
export type TermsByLanguage = Readonly<Record<string, Terms>>;

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

function toPattern({terms, notAfter = [], notBefore = []}: Terms): RegExp {
  return new RegExp(
    [
      `(?<!${WORD_CHARACTER}|['’])`,
      notAfter.length === 0 ? '' : `(?<!(?<!${WORD_CHARACTER})${anyOf(notAfter)}${GAP})`,
      anyOf(terms),
      `(?!${WORD_CHARACTER})`,
      notBefore.length === 0 ? '' : `(?!${GAP}${anyOf(notBefore)}(?!${WORD_CHARACTER}))`,
    ].join(''),
    'giu',
  );
}

/**
 * Makes a search for words, each language's own.
 *
 * @returns finds them in a text whose markup is hidden; none in a language without words
 */
export function termFinder(
  byLanguage: TermsByLanguage,
): (text: string, language: string) => FoundTerm[] {
  const patterns = new Map(
    Object.entries(byLanguage).map(([language, terms]) => [language, toPattern(terms)]),
  );
  return (text, language) => {
    const pattern = patterns.get(language);
    return pattern === undefined
      ? []
      : [...text.matchAll(pattern)].map(({0: term, index}) => ({term, offset: index}));
  };
}
