import type {QuestionInput} from './schema';

/** What `type` may say. */
export type QuestionType = QuestionInput['type'];
/** A question as its author wrote it. */
export type Keys = Readonly<Record<string, unknown>>;

const TYPES: readonly QuestionType[] = [
  'choice',
  'true-false',
  'fill-in',
  'numeric',
  'sequencing',
  'matching',
];

export function isType(value: unknown): value is QuestionType {
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
export interface Guess {
  /** Keys that say something. */
  readonly keys: readonly string[];
  readonly types: readonly QuestionType[];
}

/** Guesses the type of a question from the keys that it has. */
export function guessType(question: Keys): Guess {
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
