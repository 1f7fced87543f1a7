import {toSupport} from '../comparison/assembly/fact';
import type {Claimed, ClaimedFact, ClaimedFillIn, ClaimedQuestion} from './claim';
import type {PlainValue} from './plainValue';

/** How a page and a claim differ. */
export interface Difference {
  /** What of the page it is about, in its words; `null` where it is about the whole. */
  readonly text: string | null;
  readonly found: string;
  readonly expected: string;
}

export type Judgement =
  | {readonly kind: 'holds'}
  /** The claim says what is wrong in a sentence of its own. */
  | {readonly kind: 'sentence'; readonly sentence: string}
  | {readonly kind: 'differs'; readonly differences: readonly Difference[]}
  /** The value is of a kind that what the page states cannot be compared with. */
  | {readonly kind: 'nothing'; readonly expected: string};

const HOLDS: Judgement = {kind: 'holds'};

/** The words of a text: white space and the marks of code make no difference. */
function words(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}

function isSame(one: string, other: string): boolean {
  return words(one) === words(other);
}

function quoted(text: string | number | boolean): string {
  return `\`${words(String(text))}\``;
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? 'none' : texts.map(quoted).join(', ');
}

/** The texts of a value: of a list, or of a mapping such as the constants of an SDK. */
function textsOf(value: PlainValue): readonly string[] | null {
  if (typeof value === 'object') {
    const values = 'pairs' in value ? value.pairs.map(([, inner]) => inner) : value;
    return values.every((inner) => typeof inner !== 'object') ? values.map(String) : null;
  }
  return [String(value)];
}

function differing(differences: readonly Difference[]): Judgement {
  return differences.length === 0 ? HOLDS : {kind: 'differs', differences};
}

function nothing(expected: string): Judgement {
  return {kind: 'nothing', expected};
}

function compareSets(
  stated: readonly string[],
  given: readonly string[],
  others: readonly string[],
): Judgement {
  const isIn = (text: string, texts: readonly string[]) => texts.some((one) => isSame(one, text));
  const expected = listed(given);
  const extra = stated.filter((text) => !isIn(text, given));
  const missing = given.filter((text) => !isIn(text, stated));
  const known = missing.filter((text) => isIn(text, others));
  const unknown = missing.filter((text) => !isIn(text, others));
  return differing([
    ...extra.map((text) => ({text, found: 'the data does not have it', expected})),
    ...known.map((text) => ({text, found: 'the data has it', expected})),
    ...(unknown.length > 0 && extra.length === 0
      ? [{text: null, found: `without ${listed(unknown)}`, expected}]
      : []),
  ]);
}

function compareFact({value: stated}: ClaimedFact, value: PlainValue): Judgement {
  if (typeof value === 'object') {
    return nothing('a text or a number');
  }
  const given = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const isEqual =
    typeof stated === 'number'
      ? Number(given) === stated && String(given).trim() !== ''
      : isSame(stated, toSupport(stated) === null ? String(given) : (toSupport(given) ?? ''));
  return isEqual
    ? HOLDS
    : differing([{text: null, found: quoted(stated), expected: quoted(given)}]);
}

function compareFillIn(stated: ClaimedFillIn, value: PlainValue): Judgement {
  const spaced = (text: string) =>
    stated.ignoreSpaces === true ? words(text).replace(/ /g, '') : words(text);
  const fold = (text: string) => (stated.caseSensitive ? spaced(text) : spaced(text).toLowerCase());
  const {pattern, answers} = stated;
  if (pattern !== null || answers.length === 1) {
    const given = textsOf(value);
    if (given === null) {
      return nothing('a text, or a list of texts');
    }
    if (pattern === null) {
      return compareSets((answers[0] ?? []).map(fold), given.map(fold), []);
    }
    const accepted = new RegExp(`^(?:${pattern})$`, stated.caseSensitive ? 'u' : 'iu');
    const refused = given.filter((text) => !accepted.test(text));
    return differing(
      refused.map((text) => ({
        text: null,
        found: `does not match ${quoted(text)}`,
        expected: quoted(text),
      })),
    );
  }
  const fields = typeof value === 'object' && !('pairs' in value) ? value.map(textsOf) : null;
  if (fields?.length !== answers.length || fields.includes(null)) {
    return nothing(`a list of ${answers.length} answers, one for each blank`);
  }
  return differing(
    answers.flatMap((accepted, index) => {
      const given = fields[index] ?? [];
      const isAccepted = given.every((text) => accepted.map(fold).includes(fold(text)));
      return isAccepted
        ? []
        : [
            {
              text: null,
              found: `${listed(accepted)} in blank ${index + 1}`,
              expected: listed(given),
            },
          ];
    }),
  );
}

function compareOrder(items: readonly string[], value: PlainValue): Judgement {
  const given = textsOf(value);
  if (given === null || typeof value !== 'object') {
    return nothing('a list of texts in the correct order');
  }
  const index = items.findIndex((item, place) => !isSame(item, given[place] ?? ''));
  if (index === -1 && given.length === items.length) {
    return HOLDS;
  }
  const text = items[index] ?? null;
  return differing([
    {text, found: text === null ? 'items are missing' : 'out of order', expected: listed(given)},
  ]);
}

function pairsIn(value: PlainValue): readonly (readonly [string, string])[] | null {
  if (typeof value !== 'object') {
    return null;
  }
  const pairs = 'pairs' in value ? value.pairs : value.map(textsOf);
  const texts = pairs.map((pair): readonly [string, string] | null => {
    const [left, right, ...rest] = pair ?? [];
    return typeof left === 'string' && typeof right === 'string' && rest.length === 0
      ? [left, right]
      : null;
  });
  return texts.every((pair) => pair !== null) ? texts : null;
}

function comparePairs(
  stated: readonly {readonly left: string; readonly right: string}[],
  value: PlainValue,
): Judgement {
  const given = pairsIn(value);
  if (given === null) {
    return nothing('pairs of texts: a mapping from left to right');
  }
  const differences = stated.flatMap(({left, right}): Difference[] => {
    const rights = given.filter(([one]) => isSame(one, left)).map(([, other]) => other);
    return rights.some((other) => isSame(other, right))
      ? []
      : [{text: left, found: `${quoted(left)} with ${quoted(right)}`, expected: listed(rights)}];
  });
  const missing = given.filter(([left]) => !stated.some((pair) => isSame(pair.left, left)));
  return differing([
    ...differences,
    ...missing.map(([left, right]) => ({
      text: null,
      found: `without ${quoted(left)}`,
      expected: `${quoted(left)} with ${quoted(right)}`,
    })),
  ]);
}

function compareNumeric(stated: number | readonly number[], value: PlainValue): Judgement {
  if (typeof stated !== 'number') {
    const given = textsOf(value);
    return given === null ? nothing('numbers') : compareSets(stated.map(String), given, []);
  }
  if (typeof value === 'object' || Number.isNaN(Number(value)) || value === '') {
    return nothing('a number');
  }
  return differing(
    Number(value) === stated ? [] : [{text: null, found: quoted(stated), expected: quoted(value)}],
  );
}

function compareQuestion(stated: ClaimedQuestion, value: PlainValue): Judgement {
  switch (stated.type) {
    case 'choice': {
      const given = textsOf(value);
      return given === null
        ? nothing('a text, or a list of texts')
        : compareSets(stated.correct, given, stated.wrong);
    }
    case 'true-false':
      return typeof value !== 'boolean'
        ? nothing('`true` or `false`')
        : differing(
            value === stated.answer
              ? []
              : [{text: null, found: quoted(stated.answer), expected: quoted(value)}],
          );
    case 'fill-in':
      return compareFillIn(stated, value);
    case 'numeric':
      return compareNumeric(stated.answer, value);
    case 'sequencing':
      return compareOrder(stated.items, value);
    case 'matching':
      return comparePairs(stated.pairs, value);
  }
}

/** Whether the page says yes or no, so that a boolean is a value and no judgement. */
function isYesOrNo(stated: Claimed): boolean {
  return stated.kind === 'question'
    ? stated.type === 'true-false'
    : stated.kind === 'fact' && (stated.value === 'yes' || stated.value === 'no');
}

/** What a claim gives that has found nothing: no text, or no entries. */
function isEmpty(value: PlainValue): boolean {
  if (typeof value === 'object') {
    return ('pairs' in value ? value.pairs : value).length === 0;
  }
  return typeof value === 'string' && value.trim() === '';
}

/** A text of several words that ends like a sentence, and is none of the values. */
function isSentence(value: PlainValue): value is string {
  return typeof value === 'string' && /\s\S+\s[^]*[.!?]$/.test(value.trim());
}

/**
 * Compares what a page states with what its claim gave.
 *
 * @param stated its texts without Markdown
 */
export function judge(stated: Claimed, value: PlainValue): Judgement {
  if (typeof value === 'boolean' && !isYesOrNo(stated)) {
    return value ? HOLDS : {kind: 'sentence', sentence: ''};
  }
  if (isEmpty(value)) {
    return nothing('at least one value');
  }
  if (stated.kind === 'block') {
    return typeof value === 'string'
      ? {kind: 'sentence', sentence: value.trim()}
      : nothing('`true`, or a sentence that says what is wrong');
  }
  const judgement =
    stated.kind === 'fact' ? compareFact(stated, value) : compareQuestion(stated, value);
  return judgement.kind !== 'holds' && isSentence(value)
    ? {kind: 'sentence', sentence: value.trim()}
    : judgement;
}
