import {de} from './de';
import {en} from './en';
import {es} from './es';
import {fr} from './fr';
import {it} from './it';
import type {Language} from './language';
import {nl} from './nl';
import {pt} from './pt';
import {sv} from './sv';

/** By the name of the language in the site's config, without script and region. */
export const LANGUAGES: Readonly<Record<string, Language>> = {en, de, fr, es, pt, it, nl, sv};

/** Words of one kind by language, of the languages that have them. */
export function wordsByLanguage<Kind extends keyof Language>(
  kind: Kind,
): ReadonlyMap<string, NonNullable<Language[Kind]>> {
  return new Map(
    Object.entries(LANGUAGES).flatMap(([name, {[kind]: words}]) =>
      words === undefined ? [] : [[name, words] as const],
    ),
  );
}

/** The same for words that are written one after the other. */
export function wordSets(
  kind: 'ofTheAbove' | 'articles' | 'fillers' | 'stopWords',
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...wordsByLanguage(kind)].map(([name, words]) => [name, new Set(words.match(/\S+/g))]),
  );
}
