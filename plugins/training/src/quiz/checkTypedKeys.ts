import type {YamlFix, Problem, YamlPath} from '../diagnostics/diagnostic';
import {excerptOf} from '../diagnostics/wording';
import {areAlike} from '../shared/typedText';
import {type Blank, findBlanks} from './types/fill-in/blanks';
import {writeAnswer} from './types/fill-in/readBlank';
import {toList} from './base/identity';
import {INVISIBLE} from './base/invisible';
import {questionId} from './questionId';
import {placedQuestions} from './group';
import type {QuizInput} from './schema';
import type {FillInInput} from './types/fill-in/schema';

/** What a reader is to type, and where in a text of the front matter it stands. */
interface TypedKey {
  readonly key: string;
  readonly path: YamlPath;
  /** The whole text, and the place of the key in it. */
  readonly text: string;
  readonly offset: number;
  readonly isInCode: boolean;
  readonly question: string;
  /** Place of the field that it is accepted in; `null` where it is chosen, or wrong. */
  readonly field: number | null;
}

/** Markup around a whole answer; what is in it is the third group. */
const ENCLOSED = [
  /^(()`+)(?!`)([^]*[^`])\1$/,
  /^(()\*{1,3})(?![\s*])([^*]*[^\s*])\1$/,
  /^(()~~)(?![\s~])([^~]*[^\s~])\1$/,
  /^(<(b|strong|i|em|code|kbd|var|mark|u|s|del|span|small)>)([^<>]+)<\/\2>$/i,
];

/** Markup around a part of an answer. */
const INSIDE = /`[^`]+`|(?<!\S)\*\*[^\s*][^*]*\*\*(?!\S)|\[[^\]]+\]\([^)\s]+\)/;

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    return NAMED[name?.toLowerCase() ?? ''] ?? character ?? entity;
  });
}

/** The characters of a key in its text. */
function lengthOf({key, isInCode}: TypedKey): number {
  return writeAnswer(key, isInCode).length;
}

/** Puts another key in the place of one, and leaves the rest of the text as it is. */
function replaceKey(typed: TypedKey, other: string): YamlFix {
  const {text, offset, isInCode} = typed;
  return {
    kind: 'replace',
    text:
      text.slice(0, offset) + writeAnswer(other, isInCode) + text.slice(offset + lengthOf(typed)),
  };
}

function nameOf(key: string, question: string): string {
  return `the answer “${excerptOf(key)}” of question \`${question}\``;
}

function checkInvisible(typed: TypedKey): Problem[] {
  const {key, path, offset, question} = typed;
  const [first] = key.matchAll(INVISIBLE);
  if (first === undefined) {
    return [];
  }
  const visible = key.replace(INVISIBLE, '');
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return [
    {
      code: 'quiz/invisible-character',
      severity: 'warning',
      message: `${nameOf(visible, question)} has a character that nobody sees or types`,
      path,
      at: 'value',
      found: `the character U+${code}`,
      expected: null,
      help: `remove it: answers are compared without it`,
      offset: offset + first.index,
      ...(visible.trim() !== '' && {fix: replaceKey(typed, visible)}),
    },
  ];
}

/** The words inside markup, `null` where they are not certain. */
function withoutMarkup(key: string): {readonly words: string | null} | null {
  const enclosed = ENCLOSED.map((markup) => markup.exec(key)?.[3]).find(Boolean);
  if (enclosed !== undefined) {
    return {words: enclosed.trim()};
  }
  // An entity alone may be what is asked for.
  const decoded = decodeEntities(key);
  if (decoded !== key && /[\p{L}\p{N}]/u.test(key.replace(ENTITY, ''))) {
    return {words: decoded};
  }
  return INSIDE.test(key) ? {words: null} : null;
}

function checkMarkup(typed: TypedKey): Problem[] {
  const {key, path, offset, question} = typed;
  const inside = withoutMarkup(key);
  if (inside === null) {
    return [];
  }
  return [
    {
      code: 'quiz/markup-in-answer',
      severity: 'warning',
      message: `${nameOf(key, question)} has markup, and answers are plain text`,
      path,
      at: 'value',
      found: 'readers would have to type this, or see it in a menu, its markup included',
      expected: null,
      help:
        inside.words === null
          ? 'write the answer as readers type it'
          : `write the answer as readers type it: ${excerptOf(inside.words)}`,
      offset,
      length: lengthOf(typed),
      ...(inside.words !== null && {fix: replaceKey(typed, inside.words)}),
    },
  ];
}

/** What of a blank is a text: digits have been read already. */
function textsOf(blank: Blank): readonly string[] {
  return blank.kind === 'menu' ? blank.choices : blank.kind === 'text' ? blank.answers : [];
}

function keysOf(input: FillInInput, path: YamlPath): TypedKey[] {
  const question = questionId(input);
  const {answer, text, feedback} = input;
  const answers = toList(answer).map((key, index) => ({
    key,
    path: typeof answer === 'string' ? [...path, 'answer'] : [...path, 'answer', index],
    text: key,
    offset: 0,
    isInCode: false,
    question,
    field: 0,
  }));
  const blanks = findBlanks(text ?? '').flatMap((blank, field) => {
    const {offset, source, isInCode} = blank;
    let from = offset;
    return textsOf(blank).map((key) => {
      const written = writeAnswer(key, isInCode);
      const place = (text ?? '').indexOf(written, from);
      from = Math.min(place + written.length, offset + source.length);
      return {
        key,
        path: [...path, 'text'],
        text: text ?? '',
        offset: place,
        isInCode,
        question,
        field: blank.kind === 'menu' ? null : field,
      };
    });
  });
  const wrong = feedback.map(({answer: key}, index) => ({
    key,
    path: [...path, 'feedback', index, 'answer'],
    text: key,
    offset: 0,
    isInCode: false,
    question,
    field: null,
  }));
  return [...answers, ...blanks, ...wrong];
}

function checkKeys(keys: readonly TypedKey[], caseSensitive: boolean): Problem[] {
  return [
    ...keys.flatMap((typed) => [...checkInvisible(typed), ...checkMarkup(typed)]),
    ...checkRepeated(keys, caseSensitive),
  ];
}

/** In every language alike: some have two letters where others have one. */
const LANGUAGES = ['en', 'tr'];

function isSame(one: string, other: string, caseSensitive: boolean): boolean {
  return LANGUAGES.every((language) => areAlike(one, other, {caseSensitive, language}));
}

/** An answer that is accepted already, by one that stands before it for the same field. */
function checkRepeated(keys: readonly TypedKey[], caseSensitive: boolean): Problem[] {
  return keys.flatMap((typed, index): Problem[] => {
    const {key, path, text, offset, question} = typed;
    const first = keys
      .slice(0, index)
      .find(
        (other) =>
          other.field !== null &&
          other.field === typed.field &&
          isSame(other.key, key, caseSensitive),
      );
    if (first === undefined) {
      return [];
    }
    const isBlank = path.at(-1) === 'text';
    const bar = /\\?\|\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
    return [
      {
        code: 'quiz/same-answer',
        message: `${nameOf(key, question)} is accepted already`,
        path,
        at: 'value',
        found: `compared as “${excerptOf(first.key)}” is`,
        expected: null,
        help: 'remove it',
        offset,
        length: key.length,
        fix: isBlank
          ? {
              kind: 'replace',
              text: text.slice(0, offset - bar) + text.slice(offset + lengthOf(typed)),
            }
          : {kind: 'remove-entry'},
      },
    ];
  });
}

/**
 * Finds answers that no reader will type as they are written, and those that add
 * nothing. Warnings: a page about Markdown may
 * ask for `**bold**`.
 */
export function checkTypedKeys(quiz: QuizInput, root: YamlPath): Problem[] {
  return placedQuestions(quiz, root).flatMap(({input: question, path}) =>
    question.type === 'fill-in' ? checkKeys(keysOf(question, path), question.caseSensitive) : [],
  );
}
