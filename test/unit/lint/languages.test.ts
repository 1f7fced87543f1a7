import {LANGUAGES} from '../../../plugins/training/src/lint/languages';
import type {Language} from '../../../plugins/training/src/lint/languages/language';
import {RULES} from '../../../plugins/training/src/lint/rules';

/** Rules that know words, and which words of a language they need. */
const NEEDED: Readonly<Record<string, keyof Language>> = {
  'absolute-terms': 'absoluteTerms',
  'all-or-none-of-the-above': 'ofTheAbove',
  'combined-options': 'joints',
  'named-count': 'counting',
  'repeated-prompt-word': 'stopWords',
  'unemphasised-negative': 'negatives',
  'vague-terms': 'vagueTerms',
};

/** “A” and “an” are English, and so are their sounds, which are no list. */
const OF_ENGLISH = 'article-mismatch';

const rulesWithLanguages = RULES.filter(
  ({name, languages}) => languages !== null && name !== OF_ENGLISH,
);

it.each(rulesWithLanguages.map(({name, languages}) => [name, languages]))(
  'runs %s in the languages that have its words',
  (name, languages) => {
    const needed = NEEDED[name];
    const known = Object.entries(LANGUAGES)
      .filter(([, language]) => needed !== undefined && language[needed] !== undefined)
      .map(([language]) => language);
    expect(languages).toEqual(known);
    expect(languages).not.toEqual([]);
  },
);

/** Each list of a language, by its name. */
function listsOf(language: Language): [string, readonly string[]][] {
  return Object.entries(language).flatMap(([kind, words]: [string, unknown]) =>
    typeof words === 'string'
      ? [[kind, words.trim().split(/\s+/)] as [string, string[]]]
      : Object.entries(words as Record<string, string[]>).map(
          ([part, list]): [string, string[]] => [`${kind}.${part}`, list],
        ),
  );
}

const lists = Object.entries(LANGUAGES).flatMap(([language, words]) =>
  listsOf(words).map(([kind, list]): [string, string, readonly string[]] => [language, kind, list]),
);

it.each(lists)('has words in lower case, each once, in %s: %s', (_language, _kind, list) => {
  expect(list.filter((word) => !/^\S+(?: \S+)*$/.test(word))).toEqual([]);
  expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
  expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
});
