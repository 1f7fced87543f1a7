import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {knownKeysAt} from '../../diagnostics/schema/schemaAt';
import {suggestQuestionKey, suggestValue} from '../../diagnostics/schema/suggestKey';
import {excerptOf, formatList, nameOf} from '../../diagnostics/wording';
import {type Guess, guessType, isType, type Keys} from './guessType';
import {questionSchema, TYPE_NAMES} from '../types';

/** What a question says, with the type that it was meant to say. */
export interface UnderstoodQuestion {
  /** The question with its type; `null` where nothing more can be said about it. */
  readonly question: unknown;
  readonly problems: readonly Problem[];
}

/** Keys of a question that does not say its type. */
const KNOWN_KEYS = knownKeysAt(questionSchema, {}, []);

/** Most keys are spelt right, and not worth the comparison with all others. */
function closestKey(written: string): string | null {
  return KNOWN_KEYS.includes(written) ? written : suggestQuestionKey(written, KNOWN_KEYS);
}

/** A `typ: matching` is one problem: the type is known all the same. */
function understandMisspeltType(question: Keys, path: YamlPath): UnderstoodQuestion | null {
  const misspelt = Object.keys(question).filter((key) => closestKey(key) === 'type');
  const [key] = misspelt;
  if (key === undefined || misspelt.length > 1 || !isType(question[key])) {
    return null;
  }
  const {[key]: type, ...others} = question;
  const understood = {...others, type};
  return {
    question: understood,
    problems: [
      {
        code: 'quiz/unknown-key',
        message: `${nameOf(path)} has no key \`${key}\``,
        path: [...path, key],
        at: 'key',
        found: 'unknown key',
        expected: formatList(knownKeysAt(questionSchema, understood, [])),
        help: 'did you mean `type`?',
        fix: {kind: 'replace', text: 'type'},
      },
    ],
  };
}

function missingType(question: Keys, path: YamlPath, {keys, types}: Guess): Problem {
  const isStated = 'type' in question;
  const looks = `by its ${formatList(keys, 'and')} it looks like ${formatList(types)}`;
  const [type, ...others] = types;
  const fix: Problem['fix'] =
    type === undefined || others.length > 0
      ? undefined
      : isStated
        ? {kind: 'replace', text: type}
        : {kind: 'insert', path, key: 'type', value: type, after: 'id'};
  return {
    code: 'quiz/missing-type',
    message: isStated
      ? `${nameOf(path)} is of the type \`choice\`, and ${looks}`
      : `${nameOf(path)} has no \`type\`, and ${looks}`,
    path: isStated ? [...path, 'type'] : path,
    at: 'value',
    found: isStated ? 'a choice has `options`' : '`type` is missing',
    expected: `${formatList(types.map((name) => `type: ${name}`))}, or \`options\``,
    help: `${isStated ? 'write' : 'add'} ${formatList(types.map((name) => `type: ${name}`))}`,
    ...(fix && {fix}),
  };
}

/** A `type: essay` of a question that has the keys of another type: its author knows which it is. */
function understandUnknownType(question: Keys, path: YamlPath): UnderstoodQuestion | null {
  const {type} = question;
  if (typeof type !== 'string' || type.trim() === '' || isType(type)) {
    return null;
  }
  const guess = guessType(question);
  const isChoice = Object.keys(question).some((key) => closestKey(key) === 'options');
  const types = guess.types.length > 0 ? guess.types : isChoice ? (['choice'] as const) : [];
  const suggestion = suggestValue(type, TYPE_NAMES);
  if (types.length === 0 || types.some((name) => name === suggestion)) {
    return null;
  }
  const [first, ...others] = types;
  const keys = guess.keys.length > 0 ? guess.keys : ['options'];
  return {
    question: others.length === 0 ? {...question, type: first} : null,
    problems: [
      {
        code: 'quiz/unknown-value',
        message: `${nameOf([...path, 'type'])} cannot be \`${excerptOf(type)}\``,
        path: [...path, 'type'],
        at: 'value',
        found: 'unknown value',
        expected: formatList(TYPE_NAMES),
        help: `by its ${formatList(keys, 'and')} the question looks like ${formatList(types)}`,
      },
    ],
  };
}

/** Whether a question is taken for a choice because it says so, or says nothing. */
function isChoiceWithoutOptions(question: Keys): boolean {
  const {type = 'choice'} = question;
  // `correct` belongs to an option: its keys are indented too little.
  return (
    type === 'choice' &&
    !('correct' in question) &&
    !Object.keys(question).some((key) => closestKey(key) === 'options')
  );
}

/**
 * Finds out which type a question was meant to be that does not say so: without its type it is a
 * choice, and nothing in it would make sense.
 *
 * @param path of the question in the front matter
 */
export function understandType(question: unknown, path: YamlPath): UnderstoodQuestion {
  if (typeof question !== 'object' || question === null || Array.isArray(question)) {
    return {question, problems: []};
  }
  const keys: Keys = {...question};
  const misspelt = 'type' in keys ? null : understandMisspeltType(keys, path);
  const understood = misspelt ?? understandUnknownType(keys, path);
  if (understood !== null) {
    return understood;
  }
  if (!isChoiceWithoutOptions(keys)) {
    return {question, problems: []};
  }
  const guess = guessType(keys);
  if (guess.types.length === 0) {
    return {question, problems: []};
  }
  return {
    question: guess.types.length === 1 ? {...keys, type: guess.types[0]} : null,
    problems: [missingType(keys, path, guess)],
  };
}
