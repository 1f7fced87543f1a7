import type {ComparedText, TextGroup} from '../../quiz/base/typeDefinition';
import {comparedTexts} from '../comparedTexts';
import {toProse} from '../prose';
import type {RuleProblem, QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {toPlainText, wordsOf} from '../text';

/** Latin, Chinese and Japanese, Devanagari, Urdu, Armenian, Ethiopic, Burmese, Khmer. */
const FULL_STOP = /[.。．｡।॥۔։።။។]/u;

/** What may stand after the full stop of a text, marks of emphasis among it. */
const CLOSING = /["'”’»›」』）)\]*_~\s]+$/u;

/**
 * Ends of which nobody can say whether a full stop is missing: `Why?`, `etc.`, `a.m.`. Behind a
 * space or an operator, a stop is a sign of its own: `git add .`, `?.`
 */
const OTHER_END =
  /(?:[?!？！؟…‽]|\.{2}|(?:^|[\s?!/\\=*$@#+<>~|^&:;-])\.|\b(?:etc|usw|ecc|Inc|Ltd|Corp|Co|Jr|Sr)\.|(?<!\p{L})(?:\p{L}\.){2,})$/u;

/** A block of code at the end, or a stop that is part of code. */
const CODE_AT_END = /(?:`{3}|~{3}|[.。]`)$/;

/** “It is off. (By default.)” “It is on. (See below)” */
const STOP_IN_FRONT = /[.。]\s*[(（][^()]*[)）]$/u;

/** Without two letters, what stands there is a number, a sign or an expression. */
const WORD = /\p{L}\p{M}*\p{L}/u;

interface End extends ComparedText {
  readonly hasStop: boolean;
  /** Of its last character in the Markdown; missing where other Markdown follows it. */
  readonly offset?: number;
}

function toEnd(text: ComparedText): End[] {
  const plain = toPlainText(text.markdown);
  const words = plain.replace(CLOSING, '');
  const last = words.slice(-1);
  // Looking for an abbreviation takes its time, and most texts end with a letter.
  const hasOtherEnd = !/[\p{L}\p{N}]/u.test(last) && OTHER_END.test(words);
  const {markdown} = text;
  // Code alone is no sentence.
  const prose = markdown.includes('`') ? toProse(markdown) : words;
  if (
    !WORD.test(prose) ||
    CODE_AT_END.test(markdown.trim()) ||
    STOP_IN_FRONT.test(plain) ||
    hasOtherEnd
  ) {
    return [];
  }
  const upToLast = markdown.replace(CLOSING, '');
  return [
    {
      ...text,
      hasStop: FULL_STOP.test(last),
      ...(upToLast.endsWith(last) ? {offset: upToLast.length - 1} : {}),
    },
  ];
}

const STOP = 'a full stop';
const NO_STOP = 'no full stop';

/** More words are no name or value any more, and fewer no sentence. */
const MOST_OF_A_NAME = 2;
const FEWEST_OF_A_SENTENCE = 4;

/** Whether names or values stand beside sentences: `true`, `false`, “The code does not compile.” */
function areTwoKinds(stops: readonly End[], bare: readonly End[]): boolean {
  return (
    bare.every(({markdown}) => wordsOf(markdown).length <= MOST_OF_A_NAME) &&
    stops.every(({markdown}) => wordsOf(markdown).length >= FEWEST_OF_A_SENTENCE)
  );
}

function checkGroup({noun, texts}: TextGroup, id: string): RuleProblem[] {
  const ends = texts.flatMap(toEnd);
  const stops = ends.filter(({hasStop}) => hasStop);
  const bare = ends.filter(({hasStop}) => !hasStop);
  const firstHasStop = ends[0]?.hasStop ?? false;
  const areStopsOdd = stops.length === bare.length ? !firstHasStop : stops.length < bare.length;
  const [odd, ...otherOdd] = areStopsOdd ? stops : bare;
  const [usual] = areStopsOdd ? bare : stops;
  if (!odd || !usual || areTwoKinds(stops, bare)) {
    return [];
  }
  const [oddEnd, usualEnd] = areStopsOdd ? [STOP, NO_STOP] : [NO_STOP, STOP];
  return [
    {
      message: `the ${noun} of question \`${id}\` end differently: ${stops.length} with a full stop, ${bare.length} without`,
      path: odd.path,
      at: 'value',
      found: oddEnd,
      expected: `the same end for all ${noun}`,
      help: areStopsOdd
        ? `remove the full stop, or end all ${noun} with one`
        : `add a full stop, or remove those of the other ${noun}`,
      ...(odd.offset === undefined ? {} : {offset: odd.offset}),
      related: [
        ...otherOdd.map(({path}) => ({path, at: 'value' as const, label: oddEnd})),
        {path: usual.path, at: 'value', label: usualEnd},
      ],
    },
  ];
}

export const mixedEndPunctuation: QuestionRule = {
  name: 'mixed-end-punctuation',
  summary: 'Some options, items or sides of pairs end with a full stop, and others do not.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check(question) {
    return comparedTexts(question).flatMap((group) => checkGroup(group, question.id));
  },
};
