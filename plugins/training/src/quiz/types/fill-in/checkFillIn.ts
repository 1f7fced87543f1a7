import type {Problem} from '../../../diagnostics/diagnostic';
import {excerptOf} from '../../../diagnostics/wording';
import {createTextGrader} from '../../../shared/acceptedText';
import {areAlike} from '../../../shared/typedText';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {toList} from '../../base/identity';
import {checkTypedFeedback} from '../../base/typedFeedback';
import {type Blank, findBlanks} from './blanks';
import {checkPattern} from './checkPattern';
import {normalizePattern} from './normalizePattern';
import type {FillInInput} from './schema';

/** Brackets in code are code, and those in comments and attributes are no words either. */
const NO_WORDS = /(`+|~{3,})[^]*?\1|\{\/\*[^]*?\*\/\}|<\w[^<>]*>/g;

/** A text with spaces in place of what no reader fills in, so that a place in it stays one. */
export function wordsOf(text: string): string {
  return text.replace(NO_WORDS, (code) => ' '.repeat(code.length));
}

/** Brackets that open a blank, and no blank has become of them. */
function checkUnclosedBlanks(
  words: string,
  blanks: readonly Blank[],
  {name, path}: CheckedQuestion,
): Problem[] {
  const rest = blanks.reduce(
    (text, {offset, source}) =>
      text.slice(0, offset) + ' '.repeat(source.length) + text.slice(offset + source.length),
    words,
  );
  return [...rest.matchAll(/(?<!\\)\[\[/g)].map(({index}) => ({
    code: 'quiz/unclosed-blank',
    message: `a blank of question \`${name}\` has no end`,
    path: [...path, 'text'],
    at: 'value',
    found: 'this is not a blank',
    expected: '`[[answer]]` on one line',
    help: 'write `]]` after the answer, or `\\[[` for the characters themselves',
    offset: index,
    length: 2,
  }));
}

function checkBlanks(text: string, question: CheckedQuestion): Problem[] {
  const {name, path} = question;
  const textPath = [...path, 'text'];
  const words = wordsOf(text);
  const blanks = findBlanks(words);
  const unclosed = checkUnclosedBlanks(words, blanks, question);
  if (unclosed.length > 0) {
    return unclosed;
  }
  if (blanks.length === 0) {
    return [
      {
        code: 'quiz/no-blank',
        message: `the text of question \`${name}\` has no blank`,
        path: textPath,
        at: 'value',
        found: 'no `[[answer]]` outside of code',
        expected: 'the answers in their places, each as `[[answer]]`',
        help: 'put two square brackets around what the reader is to fill in',
      },
    ];
  }
  return blanks
    .filter(({answers}) => answers.includes(''))
    .map(({source, offset}) => ({
      code: 'quiz/empty-blank',
      message: `a blank of question \`${name}\` accepts an empty answer`,
      path: textPath,
      at: 'value',
      found: `\`${excerptOf(text.slice(offset, offset + source.length))}\``,
      expected: 'text between the brackets, and on both sides of a bar',
      help: 'write the answer as readers type it, without backticks',
      offset,
      length: source.length,
    }));
}

const ONE_OF_THREE = '`answer`, `pattern` or `text`';

function checkOneKey(input: FillInInput, {name, path}: CheckedQuestion): Problem[] {
  return (['answer', 'pattern'] as const)
    .filter((key) => input[key] !== undefined)
    .map((key) => ({
      code: 'quiz/two-keys',
      message: `question \`${name}\` has its answers in \`text\`, and \`${key}\` besides`,
      path: [...path, key],
      at: 'key',
      found: 'not used',
      expected: ONE_OF_THREE,
      help: `remove \`${key}\`, or write \`prompt\` in place of \`text\``,
    }));
}

function checkPrompt(prompt: string, {name, path}: CheckedQuestion): Problem[] {
  return findBlanks(wordsOf(prompt))
    .slice(0, 1)
    .map(({offset, source}) => ({
      code: 'quiz/blank-in-prompt',
      message: `the prompt of question \`${name}\` has a blank`,
      path: [...path, 'prompt'],
      at: 'value',
      found: `\`${excerptOf(source)}\``,
      expected: 'blanks in `text`',
      help: 'write `text:` in place of `prompt:`, or `\\[[` for the characters themselves',
      offset,
      length: source.length,
    }));
}

function checkKeys(
  {prompt, answer, pattern}: FillInInput,
  {name, path}: CheckedQuestion,
): Problem[] {
  const missingPrompt: Problem = {
    code: 'quiz/missing-key',
    message: `question \`${name}\` needs \`prompt\``,
    path,
    at: 'value',
    found: '`prompt` is missing',
    expected: '`prompt` with text, or `text` with blanks',
    help: 'add `prompt:`',
  };
  const missingAnswer: Problem = {
    code: 'quiz/missing-key',
    message: `question \`${name}\` needs \`answer\``,
    path,
    at: 'value',
    found: 'no answer is accepted',
    expected: ONE_OF_THREE,
    help: 'add `answer:`',
  };
  return [
    ...(prompt === undefined ? [missingPrompt] : []),
    ...(answer === undefined && pattern === undefined ? [missingAnswer] : []),
  ];
}

/** Words of every language are compared alike here: its rules for capitals are not known. */
const LANGUAGE = 'en';

/** What is right in every field: in the only one, or in each blank. */
function checkFeedback(input: FillInInput, question: CheckedQuestion): Problem[] {
  const {answer, pattern = null, text, caseSensitive, ignoreSpaces, feedback} = input;
  const comparison = {caseSensitive, ignoreSpaces, language: LANGUAGE};
  const normalized = pattern === null ? null : normalizePattern(pattern, caseSensitive);
  const isRight = createTextGrader({...comparison, pattern, normalized});
  const fields =
    text === undefined ? [toList(answer)] : findBlanks(wordsOf(text)).map(({answers}) => answers);
  return checkTypedFeedback(
    feedback,
    {
      neverWrong: (typed) =>
        fields.every((answers) => isRight(typed, answers)) ? 'this answer is right' : null,
      isSame: (one, other) => areAlike(one, other, comparison),
    },
    question,
  );
}

function checkKey(input: FillInInput, question: CheckedQuestion): Problem[] {
  const {pattern, text, prompt} = input;
  if (text !== undefined) {
    return [...checkOneKey(input, question), ...checkBlanks(text, question)];
  }
  const blanksInPrompt = prompt === undefined ? [] : checkPrompt(prompt, question);
  if (blanksInPrompt.length > 0) {
    return blanksInPrompt;
  }
  return [
    ...checkKeys(input, question),
    ...(pattern === undefined ? [] : checkPattern(pattern, question)),
  ];
}

/** What is wrong with a question for words that its schema cannot say. */
export function checkFillIn(input: FillInInput, question: CheckedQuestion): Problem[] {
  const problems = checkKey(input, question);
  // What is right is known once the key is.
  return problems.length > 0 ? problems : checkFeedback(input, question);
}
