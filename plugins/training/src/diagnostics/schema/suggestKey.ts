import type * as z from 'zod';
import {didYouMean} from '../didYouMean';
import type {YamlPath} from '../diagnostic';
import {homeOf} from './keyHome';
import {knownKeysAt, requiredKeysAt, valueAt} from './schemaAt';

/** What other tools call a key, without signs and in small letters, by the name that it has here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  prompt: 'question questiontext query ask q title text name description task problem',
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

/** The same for what a key says: types of questions. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  choice:
    'mcq mc multiplechoice singlechoice multiplechoices multiselect multipleselect multipleresponse multipleanswer multi single radio checkbox select quiz',
  'true-false': 'boolean bool tf truefalse trueorfalse yesno',
  'fill-in':
    'shortanswer short shorttext text input string fillintheblank fillintheblanks fillin blank blanks cloze gap gaps open openended typed',
  numeric: 'number numerical integer float decimal calculation',
  sequencing: 'ordering order sequence sort sorting ranking rank arrange reorder',
  matching: 'match pairs pair pairing dragdrop draganddrop connect matchthefollowing',
  reflect: 'essay freetext longanswer longtext paragraph reflection selfassessment selfassess',
  assessment: 'exam examination test finalexam finaltest graded',
};

function byOtherName(
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  Object.entries(table).forEach(([own, others]) => {
    others.split(' ').forEach((other) => {
      names.set(other, [...(names.get(other) ?? []), own]);
    });
  });
  return names;
}

const NAMES = byOtherName(OTHER_NAMES);
const VALUES = byOtherName(OTHER_VALUES);

/** A name of another tool in its plainest form: `correct_answer` and `correctAnswer` are one. */
function plainKey(key: string): string {
  return key.replace(/[\s_-]/g, '').toLowerCase();
}

/**
 * Whether a key is the text that several questions are about. Other tools call a question's own text
 * so: here, no other key is meant by it.
 */
export function isStem(key: string): boolean {
  return plainKey(key) === 'stem';
}

/** What another tool's word for a value, such as the type of a question, is called here. */
export function suggestValue(value: string, allowed: readonly string[]): string | null {
  return (
    didYouMean(value, allowed) ??
    VALUES.get(plainKey(value))?.find((name) => allowed.includes(name)) ??
    null
  );
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
  if (isStem(key) && !known.includes('stem')) {
    return null;
  }
  const misspelt = didYouMean(key, known);
  if (misspelt !== null) {
    return misspelt;
  }
  const plain = plainKey(key);
  const same = known.find((one) => plainKey(one) === plain);
  if (same !== undefined) {
    return same;
  }
  const present = Object.keys(valueAt(value, path) ?? {});
  const free = (NAMES.get(plain) ?? []).filter(
    (name) => known.includes(name) && !present.includes(name),
  );
  const required = requiredKeysAt(schema, value, path).map((one) => one.key);
  // A key with a home elsewhere is at home there, unless it stands for one that has to be here.
  const hasHome = homeOf(schema, value, path, key) !== null;
  return free.find((name) => required.includes(name)) ?? (hasHome ? null : (free[0] ?? null));
}

/** The key of a question that was probably meant, whatever else the question has. */
export function suggestQuestionKey(key: string, known: readonly string[]): string | null {
  if (isStem(key)) {
    return null;
  }
  return (
    didYouMean(key, known) ?? NAMES.get(plainKey(key))?.find((name) => known.includes(name)) ?? null
  );
}
