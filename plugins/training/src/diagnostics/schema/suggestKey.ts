import type * as z from 'zod';
import {didYouMean} from '../didYouMean';
import type {YamlPath} from '../diagnostic';
import {homeOf} from './keyHome';
import {knownKeysAt, valueAt} from './schemaAt';

/** What other tools call a key, without signs and in small letters, by the name that it has here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  prompt: 'question questiontext stem query ask',
  options: 'choices answers alternatives answeroptions possibleanswers responses',
  text: 'content label answer answertext optiontext choice option value',
  correct: 'iscorrect right isright correctanswer istrue true',
  feedback: 'comment rationale explanation reason response message',
  explanation: 'rationale feedback reason solution',
  answer: 'answers correctanswer correctanswers correct solution acceptedanswers',
  hints: 'hint',
  points: 'score marks weight',
  items: 'steps order sequence',
  pairs: 'matches',
  passMark: 'passingscore passscore passpercentage',
  intro: 'introduction description',
};

const NAMES: ReadonlyMap<string, readonly string[]> = Object.entries(OTHER_NAMES).reduce(
  (names, [key, others]) => {
    others.split(' ').forEach((other) => {
      names.set(other, [...(names.get(other) ?? []), key]);
    });
    return names;
  },
  new Map<string, readonly string[]>(),
);

/** A name of another tool in its plainest form: `correct_answer` and `correctAnswer` are one. */
function plainKey(key: string): string {
  return key.replace(/[\s_-]/g, '').toLowerCase();
}

/** Says by its place or its text which option is right: here, the option itself does. */
const MARKS =
  /^(?:correct|right)(?:answers?|options?|choices?|index)$|^answer(?:index|key)$|^solution$/;

/** Whether a key of a question with options says which one is right. */
export function marksTheKey(key: string, known: readonly string[]): boolean {
  return known.includes('options') && MARKS.test(plainKey(key));
}

/**
 * The key that was probably meant by one that an object may not have: misspelt, or named as in another
 * tool.
 *
 * @param value the value that the whole `schema` was applied to
 * @param path of the object
 */
export function suggestKeyAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
  key: string,
): string | null {
  const known = knownKeysAt(schema, value, path);
  const misspelt = didYouMean(key, known);
  if (misspelt !== null) {
    return misspelt;
  }
  const plain = plainKey(key);
  const same = known.find((one) => plainKey(one) === plain);
  if (same !== undefined || homeOf(schema, value, path, key) !== null) {
    return same ?? null;
  }
  const present = Object.keys(valueAt(value, path) ?? {});
  const isFree = (name: string) => known.includes(name) && !present.includes(name);
  return NAMES.get(plain)?.find(isFree) ?? null;
}

/** The key of a question that was probably meant, whatever else the question has. */
export function suggestQuestionKey(key: string, known: readonly string[]): string | null {
  return (
    didYouMean(key, known) ?? NAMES.get(plainKey(key))?.find((name) => known.includes(name)) ?? null
  );
}
