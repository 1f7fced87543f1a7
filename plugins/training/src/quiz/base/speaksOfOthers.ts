import {OTHERS_WORDS, type OthersWords} from './othersWords';

/** Whether an option in words of one language, and with spaces between them, speaks of the others. */
type Speaks = (words: readonly string[], spaced: string) => boolean;

function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** The bare options of a language: words apart from each other, and phrases between bars. */
function aloneIn({alone}: OthersWords): Set<string> {
  const [words = '', ...phrases] = alone.split('|');
  return new Set([
    ...(alone.includes('|') || words.includes(' ') ? listOf(words) : [words]),
    ...phrases,
    words,
  ]);
}

function speaksIn(language: OthersWords): Speaks {
  const amounts = new Set(listOf(language.amounts));
  const others = new Set(listOf(language.others));
  const known = new Set([...amounts, ...others, ...listOf(language.beside)]);
  const alone = aloneIn(language);
  return (words, spaced) =>
    alone.has(spaced) ||
    (words.every((word) => known.has(word)) &&
      words.some((word) => amounts.has(word)) &&
      words.some((word) => others.has(word)));
}

/** Of a language without spaces: the text, taken apart into known words from its beginning. */
function createSplitter(language: OthersWords): (text: string) => readonly string[] | null {
  const known = [...new Set(listOf(`${language.amounts} ${language.others} ${language.beside}`))];
  const longestFirst = known.sort((one, other) => other.length - one.length);
  return (text) => {
    const words: string[] = [];
    let rest = text;
    while (rest !== '') {
      const next = longestFirst.find((word) => rest.startsWith(word));
      if (next === undefined) {
        return null;
      }
      words.push(next);
      rest = rest.slice(next.length);
    }
    return words;
  };
}

/** Looks at the words of an option, and at the option with spaces between them, and without. */
type Test = (words: readonly string[], spaced: string, unspaced: string) => boolean;

function createTest(language: OthersWords): Test {
  const speaks = speaksIn(language);
  if (!language.isUnspaced) {
    return speaks;
  }
  const split = createSplitter(language);
  const alone = aloneIn(language);
  return (_words, _spaced, unspaced) => {
    const words = split(unspaced);
    return alone.has(unspaced) || (words !== null && speaks(words, words.join(' ')));
  };
}

const TESTS = Object.values(OTHERS_WORDS).map(createTest);

/** No option that speaks of the others is longer. */
const LONGEST = 80;

/**
 * Whether an option speaks of the others, such as “All of the above”, in whatever language: pages
 * quote questions of others.
 */
export function speaksOfOthers(markdown: string): boolean {
  if (markdown.length > LONGEST) {
    return false;
  }
  const words = markdown
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_~`]/g, '')
    .split(/[\s'’(),.;:!?。、，！？「」"“”–—/-]+/u)
    .filter((word) => word !== '');
  const [spaced, unspaced] = [words.join(' '), words.join('')];
  return words.length > 0 && TESTS.some((test) => test(words, spaced, unspaced));
}
