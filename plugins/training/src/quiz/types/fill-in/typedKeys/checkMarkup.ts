import type {Problem} from '../../../../diagnostics/diagnostic';
import {excerptOf} from '../../../../diagnostics/wording';
import {lengthOf, nameOf, replaceKey, type TypedKey} from './typedKey';

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

/** Backticks, asterisks, tags and entities, which readers would have to type. */
export function checkMarkup(typed: TypedKey): Problem[] {
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
