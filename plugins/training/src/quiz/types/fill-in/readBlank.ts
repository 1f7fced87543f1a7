import type {SeveralNumbers} from '../../../shared/severalNumbers';

/** Words that readers type. */
interface TextBlank {
  readonly kind: 'text';
  /** What is accepted; the first one is shown as the answer. */
  readonly answers: readonly string[];
}

/** Words that readers choose from: `[[90|~30|~365]]`. */
interface MenuBlank {
  readonly kind: 'menu';
  readonly answers: readonly string[];
  /** Right and wrong ones, in the order of the file. */
  readonly choices: readonly string[];
}

/** A number that readers type: `[[=90±1 days]]`. */
interface NumberBlank extends SeveralNumbers {
  readonly kind: 'number';
  readonly unit: string | null;
}

/** What begins like a number and is none that can be read. */
interface UnreadableBlank {
  readonly kind: 'unreadable';
  readonly answers: readonly [];
}

/** What readers do with a blank, and what is right in it. */
export type BlankContent = TextBlank | MenuBlank | NumberBlank | UnreadableBlank;

/** Whether only the number itself is right. */
export function isExact({tolerance}: NumberBlank): boolean {
  return parseFloat(tolerance) === 0;
}

/** Between alternatives; a table in Markdown wants its own bars escaped. */
const ALTERNATIVES = /\\?\|/;

/** Between alternatives in a block of code, where an escaped bar is the character itself. */
const ALTERNATIVES_IN_CODE = /(?<!\\)\|/;

/** A backslash before a sign that would mean something else at the beginning. */
const ESCAPE = /^\\(?=[~=])/;

const NUMBER = '[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:e[-+]?\\d+)?';

/** Numbers, how far from them one may be, and a unit, which is no other half: `1/2`, `12:30`, `0x1F`. */
const NUMBERS = new RegExp(
  `^=\\s*(${NUMBER}(?:\\s*\\\\?\\|\\s*=?\\s*${NUMBER})*)\\s*(?:(?:±|\\+/?-)\\s*(\\d+(?:\\.\\d+)?%?)\\s*)?((?![-+.,±]|[/:^*·×÷xbo]\\s*\\d)[^\\d\\s|][^|]*)?$`,
  'i',
);

/**
 * A digit of any kind, with what may stand before it. An equals sign with anything else behind it is
 * one to be typed: `=>`.
 */
const BEGINS_LIKE_NUMBER = /^=\s*[-+−±]?\s*\p{Sc}?\s*[.,]?\p{N}/u;

/** As JavaScript writes it, and with the digits of its author. */
function toNumber(written: string): string {
  return written
    .replace(/^\s*=?\s*\+?/, '')
    .replace(/^-?(?=\.)/, '$&0')
    .trim();
}

function readNumbers(inside: string): NumberBlank | UnreadableBlank {
  const [, numbers, tolerance = '0', unit] = NUMBERS.exec(inside) ?? [];
  return numbers === undefined
    ? {kind: 'unreadable', answers: []}
    : {
        kind: 'number',
        answers: numbers.split(ALTERNATIVES).map(toNumber),
        tolerance,
        unit: unit?.trim() ?? null,
      };
}

/** An answer as it is written in a blank. */
export function writeAnswer(answer: string, isInCode: boolean): string {
  return isInCode ? answer.replaceAll('|', '\\|') : answer;
}

/**
 * @param inside what stands between the brackets
 * @param isInCode whether the blank stands in a block of code
 */
export function readBlank(inside: string, isInCode: boolean): BlankContent {
  const trimmed = inside.trim();
  if (BEGINS_LIKE_NUMBER.test(trimmed)) {
    return readNumbers(trimmed);
  }
  const alternatives = trimmed
    .split(isInCode ? ALTERNATIVES_IN_CODE : ALTERNATIVES)
    .map((alternative) => alternative.trim().replaceAll('\\|', '|'));
  const isWrong = (alternative: string) => alternative.startsWith('~');
  const unescape = (alternative: string) => alternative.replace(ESCAPE, '');
  // A wrong choice alone is no menu: `~` is the folder of a user.
  if (alternatives.length === 1 || !alternatives.some(isWrong)) {
    return {kind: 'text', answers: alternatives.map(unescape)};
  }
  return {
    kind: 'menu',
    answers: alternatives.filter((one) => !isWrong(one)).map(unescape),
    choices: alternatives.map((one) => (isWrong(one) ? one.slice(1).trim() : unescape(one))),
  };
}
