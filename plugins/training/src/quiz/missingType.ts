import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {knownKeysAt} from '../diagnostics/schemaAt';
import {formatList, nameOf} from '../diagnostics/wording';
import {type QuestionInput, questionSchema} from './schema';

type QuestionType = QuestionInput['type'];
type Keys = Readonly<Record<string, unknown>>;

const TYPES: readonly QuestionType[] = [
  'choice',
  'true-false',
  'fill-in',
  'numeric',
  'sequencing',
  'matching',
];

function isType(value: unknown): value is QuestionType {
  return TYPES.some((type) => type === value);
}

function typesOfAnswer(answer: unknown): readonly QuestionType[] {
  if (typeof answer === 'boolean') {
    return ['true-false'];
  }
  if (typeof answer === 'number') {
    return ['numeric'];
  }
  if (typeof answer !== 'string') {
    return Array.isArray(answer) ? ['fill-in'] : ['true-false', 'fill-in', 'numeric'];
  }
  if (/^(?:true|false|yes|no|on|off)$/i.test(answer.trim())) {
    return ['true-false', 'fill-in'];
  }
  return /^[+-]?\d/.test(answer.trim()) ? ['fill-in', 'numeric'] : ['fill-in'];
}

/** The types that a key of a question points to; none for a key that many types have. */
function typesOfKey(key: string, value: unknown): readonly QuestionType[] {
  switch (key) {
    case 'items':
      return ['sequencing'];
    case 'pairs':
    case 'distractors':
      return ['matching'];
    case 'pattern':
    case 'text':
    case 'caseSensitive':
      return ['fill-in'];
    case 'tolerance':
    case 'unit':
      return ['numeric'];
    case 'feedback':
      return typeof value === 'object' && value !== null ? ['true-false'] : [];
    case 'answer':
      return typesOfAnswer(value);
    default:
      return [];
  }
}

/** What the keys of a question say of its type. */
interface Guess {
  /** Keys that say something. */
  readonly keys: readonly string[];
  readonly types: readonly QuestionType[];
}

function guessType(question: Keys): Guess {
  const clues = Object.entries(question)
    .map(([key, value]) => ({key, types: typesOfKey(key, value)}))
    .filter(({types}) => types.length > 0);
  const fitting = TYPES.filter((type) => clues.every(({types}) => types.includes(type)));
  const possible = TYPES.filter((type) => clues.some(({types}) => types.includes(type)));
  return {
    keys: clues.map(({key}) => key),
    types: clues.length > 0 && fitting.length > 0 ? fitting : possible,
  };
}

/** What a question says, with the type that it was meant to say. */
export interface UnderstoodQuestion {
  /** The question with its type; `null` where nothing more can be said about it. */
  readonly question: unknown;
  readonly problems: readonly Problem[];
}

/** A `typ: matching` is one fault: the type is known all the same. */
function understandMisspeltType(question: Keys, path: YamlPath): UnderstoodQuestion | null {
  const known = knownKeysAt(questionSchema, {}, []);
  const misspelt = Object.keys(question).filter((key) => didYouMean(key, known) === 'type');
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
        mend: {kind: 'replace', text: 'type'},
      },
    ],
  };
}

function missingType(question: Keys, path: YamlPath, {keys, types}: Guess): Problem {
  const isStated = 'type' in question;
  const looks = `by its ${formatList(keys, 'and')} it looks like ${formatList(types)}`;
  const [type, ...others] = types;
  const mend: Problem['mend'] =
    type === undefined || others.length > 0
      ? undefined
      : isStated
        ? {kind: 'replace', text: type}
        : {kind: 'insert', path, key: 'type', value: type};
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
    ...(mend && {mend}),
  };
}

/** Whether a question is taken for a choice because it says so, or says nothing. */
function isChoiceWithoutOptions(question: Keys): boolean {
  const {type = 'choice'} = question;
  const known = knownKeysAt(questionSchema, {}, []);
  const hasOptions = Object.keys(question).some((key) => didYouMean(key, known) === 'options');
  // `correct` belongs to an option: its keys are indented too little.
  return type === 'choice' && !hasOptions && !('correct' in question);
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
  if (misspelt !== null) {
    return misspelt;
  }
  const guess = guessType(keys);
  if (guess.types.length === 0 || !isChoiceWithoutOptions(keys)) {
    return {question, problems: []};
  }
  return {
    question: guess.types.length === 1 ? {...keys, type: guess.types[0]} : null,
    problems: [missingType(keys, path, guess)],
  };
}
