import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {isStem, suggestQuestionKey} from '../../diagnostics/schema/suggestKey';
import {TYPE_NAMES, TYPES} from '../types';

/** Keys of questions that are not far from `stem`, and those of a group. */
const CANDIDATES = [...TYPE_NAMES.flatMap((type) => Object.keys(TYPES[type].clues)), 'stem'];

function isNearQuestions(key: string): boolean {
  return didYouMean(key, ['questions']) !== null;
}

/** Whether a key of an entry, with its value, is the text of a question. */
function isPrompt([key, value]: readonly [string, unknown]): boolean {
  return (
    !Array.isArray(value) && (key === 'prompt' || suggestQuestionKey(key, ['prompt']) === 'prompt')
  );
}

/** The key that stands for `stem`; a misspelt one only where nothing speaks for a question. */
function stemIn(entry: object): string | null {
  const entries = Object.entries(entry) as [string, unknown][];
  const exact = entries.find(([key]) => isStem(key));
  if (exact !== undefined) {
    return entries.some(isPrompt) ? null : exact[0];
  }
  const misspelt = entries.find(([key]) => !isNearQuestions(key));
  const isAlone = entries.every((one) => one === misspelt || isNearQuestions(one[0]));
  return misspelt !== undefined &&
    isAlone &&
    typeof misspelt[1] === 'string' &&
    didYouMean(misspelt[0], CANDIDATES) === 'stem'
    ? misspelt[0]
    : null;
}

/**
 * Finds a text that questions are to be about, without the questions: they are the next entries of
 * the list, or stand under a misspelt key.
 *
 * @param path of the entry in the front matter
 */
export function checkStemAlone(entry: unknown, path: YamlPath): Problem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry) || 'questions' in entry) {
    return [];
  }
  const key = stemIn(entry);
  if (key === null) {
    return [];
  }
  const list = Object.keys(entry).find(isNearQuestions);
  const help =
    list === undefined
      ? 'write `questions:` below it, and indent the questions below that'
      : `write \`questions:\` in place of \`${list}:\``;
  return [
    {
      code: 'quiz/missing-key',
      message: 'a `stem` needs `questions`: indent the questions below it',
      path: [...path, key],
      at: 'key',
      found: '`questions` is missing',
      expected: '`questions` with a list',
      help: key === 'stem' ? help : `${help}, and \`stem:\` in place of \`${key}:\``,
    },
  ];
}

/**
 * Finds a text with questions of its own among the questions about another text.
 *
 * @param entry one of those
 * @param path of it in the front matter
 */
export function checkNestedGroup(entry: unknown, path: YamlPath): Problem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [];
  }
  const entries = Object.entries(entry);
  const list = entries.find(([name]) => isNearQuestions(name))?.[0];
  const key = stemIn(entry) ?? list;
  return key === undefined || entries.some(isPrompt) || (list === undefined && entries.length > 1)
    ? []
    : [
        {
          code: 'quiz/unknown-key',
          message: 'a `stem` with questions stands among the questions of another one',
          path: [...path, key],
          at: 'key',
          found: 'not a question',
          expected: 'a question',
          help: 'indent it less, as far as the `stem` around it',
        },
      ];
}
