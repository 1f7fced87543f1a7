/**
 * What people type differently without meaning it. Keys and answers go through the same hands, in
 * the browser and in the check of a page, so this file imports nothing. Authors find the rules in
 * the table of `docs/authoring/front-matter.mdx`.
 */

/** Long enough for any answer, and short enough for what a browser keeps. */
export const MAX_ANSWER_LENGTH = 200;

/** What no reader sees: joiners, marks of direction, soft hyphens, control characters. */
const INVISIBLE = /[\p{DI}\ufff9-\ufffc]|[^\P{Cc}\s\x85]/gu;

/** Quotation marks of every script, apostrophes, accents that stand alone, primes, geresh. */
const QUOTES =
  /[\p{QMark}`´\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u0374\u0384\u055a\u05f3\u05f4\u07f4\u07f5\u1fbd-\u1fbf\u1fef\u1ffd\u1ffe\u2032-\u2037\u2057\ua78b\ua78c\uff40]/gu;

/** Dashes that word processors write for one hyphen or for two. */
const LONG_DASHES = /[–—―⸺⸻]+/g;
const SHORT_DASHES = /(?![–—―⸺⸻])[\p{Dash}˗⁃⎯─━➖]/gu;

/** Vowel signs and elongation, which Arabic and Hebrew are mostly written without. */
// eslint-disable-next-line no-misleading-character-class -- each sign stands for itself
const VOWEL_SIGNS = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05bd\u05bf\u05c1-\u05c7]/g;

/** A character, and what is compared in its place. */
const ALIKE = new Map(
  (
    '،, 、, 。. ۔. ।. ٫. ٬, ؛; ؟? ∶: ∗* ∣| ¦| ˆ^ ٪% ؉‰ ⁄/ ∕/ ÷/ ×x ✕x ✖x œoe ŒOE æae ÆAE ' +
    '・· •· ⋅· ∙· ‧· ⸱· ꞏ· ' +
    // What word processors write for two signs.
    '→-> ←<- ⇒=> ≤<= ≦<= ⩽<= ≥>= ≧>= ⩾>= ≠!= ±+- ' +
    // Letters that the keyboards of two languages have in one place.
    'ىي یي کك ہه ەه ۀه ۂه șş țţ ȘŞ ȚŢ ёе ЁЕ ' +
    // Malayalam letters without a vowel.
    'ൺണ് ൻന് ർര് ൽല് ൾള് ൿക്'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Unicode's decimal digits stand in runs of ten, each with its value. */
function toAsciiDigit(digit: string): string {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = digit.codePointAt(0) ?? 0;
  let place = 0;
  while (isDigit(code - place - 1)) {
    place += 1;
  }
  // A run may follow another one directly.
  return String(place % 10);
}

/** A text whose signs and letters are those that are compared; nothing is trimmed. */
export function foldCharacters(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .replace(QUOTES, "'")
      .replace(/[º˚∘]/g, '°')
      .replace(/[〜～∼∿⁓〰˜]/g, '~')
      // One and a half is no eleven halves.
      .replace(/(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu, ' ')
      .replace(/[⁺⁻⁽]*[⁰ⁱ¹²³⁴-⁹ⁿˣʸᵏ][⁰-ⁿ¹²³ˣʸᵏ]*/g, '^$&')
      .replace(/(?<=\p{Nd})[₀-₉]+/gu, '_$&')
      .normalize('NFKD')
      // Vietnamese: the tone on the first of two vowels, or on the second.
      .replace(
        /(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])(.)(?![\p{L}\p{M}])/giu,
        '$1$3$2',
      )
      .normalize('NFKC')
      .replace(/(?!\d)\p{Nd}/gu, toAsciiDigit)
      .replace(SHORT_DASHES, '-')
      .replace(LONG_DASHES, '—')
      .replace(VOWEL_SIGNS, '')
      .replace(/[^\0-\x7f]/g, (character) => ALIKE.get(character) ?? character)
      // Hindi: a nasal before another consonant, or the dot in its place.
      .replace(/[ङञणनम]्(?=[क-म])/g, 'ं')
      // Thai, Lao, Khmer, Burmese: the signs around a letter look the same in any order.
      .replace(/[^\P{M}\u0300-\u036f]{2,}/gu, (signs) => Array.from(signs).sort().join(''))
      .replace(/เเ/g, 'แ')
      .replace(/ເເ/g, 'ແ')
      // Japanese: the long vowel mark in place of a minus, and a dash in place of that mark.
      .replace(/(^|[^\p{L}])ー(?=\d)/gu, '$1-')
      .replace(/([ぁ-ゖァ-ヺ])[-—]/g, '$1ー')
      // Hebrew: two apostrophes for gershayim.
      .replace(/(\p{L})''(?=\p{L})/gu, "$1'")
      // Japanese and Korean keyboards have these signs in the place of the backslash.
      .replace(/[¥₩](?=[^\s\d])/g, '\\')
      // What is raised, in brackets or without.
      .replace(/([\p{L}\p{N})])\^[({]([-+]?[\p{L}\p{N}]+(?:[-+][\p{L}\p{N}]+)?)[)}]/gu, '$1^$2')
      // A power, which m² and m^2 show and m2 does not.
      .replace(/(\p{L})\^(?=-?\d)/gu, '$1')
  );
}

/** Whether there is anything to see of a text. */
export function isVisible(text: string): boolean {
  return text.replace(INVISIBLE, '').trim() !== '';
}

/**
 * A text as it is compared, apart from capitals. A long dash is still one: it can stand for one
 * hyphen or for two.
 */
export function foldText(text: string): string {
  return (
    foldCharacters(text)
      .replace(/[\s\x85]+/g, ' ')
      .trim() || text.trim()
  );
}

/** Without the language of the page: ß is ss, both small sigmas are one, i has one dot. */
export function foldCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/([ijį])\u0307/g, '$1');
}

/** What makes a difference between two texts. */
export interface Strictness {
  readonly caseSensitive: boolean;
  /** Of the page, as in HTML: it has rules of its own for capitals. */
  readonly language: string;
}

/**
 * Everything that a text can be meant as. Two texts are alike where one of these, in its place, is
 * the same: a long dash is one hyphen or two, and capitals follow the language of the page, or do
 * not, because a Turkish page may ask for an English word.
 */
export function formsOf(text: string, {caseSensitive, language}: Strictness): string[] {
  const normalized = foldText(text);
  return ['-', '--'].flatMap((dash) => {
    const form = normalized.replace(/—/g, dash);
    // Greek capitals have no accents, whatever the language around them.
    const rules = /\p{Script=Greek}/u.test(form) ? 'el' : language;
    return caseSensitive
      ? [form]
      : [foldCase(form), form.toLocaleUpperCase(rules).toLocaleLowerCase(rules)];
  });
}

/** A letter of a script that puts no space between words. */
const UNSPACED =
  '(?!\\p{Nd})[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';

/** The space beside a number's sign, as in `50 %`, `€ 5`, `№ 5`, and beside such a letter. */
const OPTIONAL_SPACE = new RegExp(
  `(?<=\\p{Nd})\\s+(?=[%‰°℃℉º˚٪\\p{Sc}])|(?<=[№§\\p{Sc}])\\s+(?=\\p{Nd})|(?<=${UNSPACED})\\s+|\\s+(?=${UNSPACED})`,
  'gu',
);

/** French has a space inside of quotation marks, and before marks of two parts. */
const FRENCH_SPACE = /(?<=«)\s+|\s+(?=[?!:;»])/g;

/** A text without white space that some write and others do not. */
function withoutOptionalSpace(text: string, language: string): string {
  const rest = text.replace(OPTIONAL_SPACE, '');
  return /^fr\b/i.test(language) ? rest.replace(FRENCH_SPACE, '') : rest;
}

/** Whether nobody would tell two texts apart, as an answer and as its key. */
export function areAlike(one: string, other: string, strictness: Strictness): boolean {
  // Few keyboards write the sign that parts Persian words without a space.
  return ['', ' '].some((joint) => {
    const [forms = [], others = []] = [one, other].map((text) =>
      formsOf(
        withoutOptionalSpace(
          text.replace(/\u200c/g, joint).replace(INVISIBLE, ''),
          strictness.language,
        ),
        strictness,
      ),
    );
    return forms.some((form, place) => form === others[place]);
  });
}

/** The end of a sentence with words, which phones write for two spaces. */
const FULL_STOP = /([\p{L}\p{N}].*)[.。．｡।۔]\s*$/su;

/** What decides of a text that is typed, beside a list of answers. */
export interface TextKey extends Strictness {
  /** Source of a regular expression for the whole text. */
  readonly pattern: string | null;
  /** The same for texts that have been normalized. */
  readonly normalized: string | null;
}

/** Makes a function that says whether a text is one of the answers, or matches the pattern. */
export function createTextGrader(
  key: TextKey,
): (typed: string, answers: readonly string[]) => boolean {
  const expressionOf = (source: string | null) =>
    source === null ? null : new RegExp(`^(?:${source})$`, key.caseSensitive ? 'u' : 'iu');
  const literal = expressionOf(key.pattern);
  const expression = expressionOf(key.normalized);
  return (typed, answers) =>
    [typed, typed.replace(FULL_STOP, '$1')].some((words) =>
      answers.some((answer) => areAlike(words, answer, key)),
    ) ||
    (isVisible(typed) &&
      (literal?.test(typed.trim()) === true ||
        formsOf(typed, key).some((form) => expression?.test(form))));
}
