import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {parse} from 'yaml';
import {processFillIn} from '../../../plugins/training/src/grading/fillIn';
import {processNumeric} from '../../../plugins/training/src/grading/numeric';
import {readNumeric, readTyped} from '../../../plugins/training/src/client/types/numeric';
import {frontMatterSource} from '../../../plugins/training/src/diagnostics/yaml/frontMatterSource';
import {findBlanks} from '../../../plugins/training/src/quiz/types/fill-in/blanks';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {questionsOf} from '../../../plugins/training/src/quiz/group';
import {toList} from '../../../plugins/training/src/quiz/base/identity';

const DOCS = path.resolve(__dirname, '../../../docs');

/** What the questions of the course accept in each of their fields. */
function fieldsOfCourse(): string[][] {
  return readdirSync(DOCS, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .flatMap((name) => {
      const source = frontMatterSource(readFileSync(path.join(DOCS, name), 'utf8'));
      const {quiz} = (parse(source?.text ?? '') ?? {}) as {readonly quiz?: unknown};
      return quiz === undefined ? [] : questionsOf(checkQuiz(quiz).input ?? {questions: []});
    })
    .flatMap((question) =>
      question.type === 'fill-in'
        ? [
            [...toList(question.answer)],
            ...findBlanks(question.text ?? '').map(({answers}) => [...answers]),
          ]
        : [],
    )
    .filter((answers) => answers.length > 0);
}

const FIELDS = fieldsOfCourse();
const KEYS = [...new Set(FIELDS.flat())];

function isRight(key: string, typed: string, language: string, caseSensitive = false): boolean {
  const {grade} = processFillIn(
    {blanks: [[key]], pattern: null, normalized: null, caseSensitive},
    language,
  );
  return grade([typed]).correct;
}

/** Another way of typing the same, character by character. */
type Variation = (text: string) => string;

function replaceAll(characters: Readonly<Record<string, string>>): Variation {
  return (text) => Array.from(text, (character) => characters[character] ?? character).join('');
}

const fullWidth: Variation = (text) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function inDigitsOf(zero: number): Variation {
  return (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function between(addition: string): Variation {
  return (text) => Array.from(text).join(addition);
}

/** Of those that hold in all languages, and leave capitals alone. */
const VARIATIONS: readonly Variation[] = [
  fullWidth,
  (text) => ` \u00a0${text}\u3000`,
  (text) => text.replace(/ /g, ' \u202f\t'),
  (text) => text.replace(/--/g, '—'),
  ...['‐', '‑', '‒', '–', '−', '－', '﹣'].map((dash) => replaceAll({'-': dash})),
  ...['´', '`', '′', '’', '‘', 'ʼ', '״', '“', '«'].map((mark) =>
    replaceAll({"'": mark, '"': mark}),
  ),
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7d8, 0x1fbf0].map(inDigitsOf),
  ...['\u200b', '\u00ad', '\u200d', '\ufeff', '\u2060', '\u202a'].map(between),
];

/** Of ASCII letters, whose capitals have other partners in some languages. */
const CAPITALS: readonly Variation[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text,
];

const LANGUAGES = ['en', 'de', 'tr', 'az', 'lt', 'el', 'ar', 'fa', 'ja', 'zh-Hans', 'th', 'he'];

const words = fc.array(
  fc.constantFrom(
    ...KEYS,
    ...['StopLogging', '--all', '-1', "it's", 'Straße', 'kitab', 'ISIN', '90 days', 'a "b" c'],
    ...['کتاب', 'القاهرة', 'צה״ל', 'น้ำ', '認証', 'サーバー', 'Ελλάς', 'İstanbul', 'C++', '2×2'],
  ),
  {minLength: 1, maxLength: 3},
);
/** A long dash is one hyphen wherever an answer has it, or two: a key has not both. */
const keys = words
  .map((parts) => parts.join(' '))
  .filter((key) => !(key.includes('--') && /(?<!-)-(?!-)/.test(key)));
const languages = fc.constantFrom(...LANGUAGES);
const variations = fc
  .tuple(
    fc.constantFrom('NFC', 'NFD', 'NFKC'),
    fc.array(fc.constantFrom(...VARIATIONS), {maxLength: 3}),
  )
  .map(
    ([form, several]): Variation =>
      (text) =>
        several.reduce((typed, vary) => vary(typed), text.normalize(form)),
  );

describe('any key', () => {
  it('is right, typed in any way that makes no difference', () => {
    fc.assert(
      fc.property(keys, variations, languages, fc.boolean(), (key, vary, language, sensitive) => {
        expect(isRight(key, vary(key), language, sensitive)).toBe(true);
        expect(isRight(vary(key), key, language, sensitive)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('is right in capitals and in small letters', () => {
    fc.assert(
      fc.property(
        keys,
        fc.constantFrom(...CAPITALS),
        variations,
        languages,
        (key, fold, vary, language) => {
          fc.pre(!/[Ελάıİß]/u.test(key) || language === 'el');
          expect(isRight(key, vary(fold(key)), language)).toBe(true);
        },
      ),
      {numRuns: 1000},
    );
  });

  it('of any characters is right as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), languages, (key, language) => {
        expect(isRight(key, key, language)).toBe(true);
      }),
    );
  });
});

describe('the keys of the course', () => {
  it('are many enough to tell something', () => {
    expect(KEYS.length).toBeGreaterThan(5);
  });

  it('stay different from those of other fields', () => {
    const pairs = KEYS.flatMap((one, index) =>
      KEYS.slice(index + 1)
        // Two answers to one field may well be two ways to write it.
        .filter((other) => !FIELDS.some((field) => field.includes(one) && field.includes(other)))
        .map((other) => [one, other] as const),
    );
    const alike = pairs.filter(
      ([one, other]) =>
        one.toLowerCase() !== other.toLowerCase() &&
        LANGUAGES.some((language) => isRight(one, other, language)),
    );
    expect(alike).toEqual([]);
  });
});

describe('any whole number', () => {
  const whole = fc.maxSafeInteger();

  it('is right as it is, and wrong when it is another one', () => {
    fc.assert(
      fc.property(whole, whole, (answer, typed) => {
        const {grade} = processNumeric(readNumeric({answer: String(answer)}));
        expect(grade([String(answer)]).correct).toBe(true);
        expect(grade([String(typed)]).correct).toBe(answer === typed);
        expect(grade([String(answer - Math.sign(answer || 1))]).correct).toBe(false);
      }),
    );
  });

  it('is near the answer where the tolerance says so', () => {
    const small = fc.integer({min: -1_000_000, max: 1_000_000});
    fc.assert(
      fc.property(whole, small, fc.nat(1_000_000), (answer, distance, tolerance) => {
        fc.pre(Number.isSafeInteger(answer + distance));
        const {grade} = processNumeric(
          readNumeric({answer: String(answer), tolerance: String(tolerance)}),
        );
        expect(grade([String(answer + distance)]).correct).toBe(Math.abs(distance) <= tolerance);
      }),
    );
  });
});

describe('any number with a unit', () => {
  const numbers = fc.integer({min: -1_000_000, max: 1_000_000}).map((number) => number / 100);
  const units = fc.constantFrom('$', '%', 'days', 'GB', '円', 'm²', 'km/h', 'phút', 'µs', 'يوم');

  it('is read with the unit on either side, or without, however it is typed', () => {
    fc.assert(
      fc.property(numbers, units, variations, fc.nat(3), (number, unit, vary, place) => {
        // A digit before the number would be one of it.
        fc.pre(unit !== 'm²' || place < 3);
        const text = [`${number}`, `${number} ${unit}`, `${number}${unit}`, `${unit} ${number}`][
          place
        ];
        const typed = vary(text ?? '');
        expect(readTyped(typed, {unit, unitNames: []}, '.')).toBe(String(number));
      }),
      {numRuns: 1000},
    );
  });
});
