import type {Problem} from '../../../diagnostics/diagnostic';
import {excerptOf} from '../../../diagnostics/wording';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {findBlanks} from './blanks';
import {checkBlanks} from './checkBlanks';
import {checkFeedback} from './checkFeedback';
import {checkPattern} from './checkPattern';
import type {FillInInput} from './schema';

const ONE_OF_THREE = '`answer`, `pattern` or `text`';

function checkBesideText(input: FillInInput, {name, path}: CheckedQuestion): Problem[] {
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
  return findBlanks(prompt)
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

function checkMissing(
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

function checkKeyFields(input: FillInInput, question: CheckedQuestion): Problem[] {
  const {pattern, text, prompt} = input;
  if (text !== undefined) {
    return [...checkBesideText(input, question), ...checkBlanks(text, question)];
  }
  const blanksInPrompt = prompt === undefined ? [] : checkPrompt(prompt, question);
  if (blanksInPrompt.length > 0) {
    return blanksInPrompt;
  }
  return [
    ...checkMissing(input, question),
    ...(pattern === undefined ? [] : checkPattern(pattern, question)),
  ];
}

/** What is wrong with a question for words that its schema cannot say. */
export function checkFillIn(input: FillInInput, question: CheckedQuestion): Problem[] {
  const problems = checkKeyFields(input, question);
  // What is right is known once the key is.
  return problems.length > 0 ? problems : checkFeedback(input, question);
}
