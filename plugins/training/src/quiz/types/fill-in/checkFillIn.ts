import type {Problem} from '../../../diagnostics/diagnostic';
import {asCode, excerptOf} from '../../../diagnostics/wording';
import {areAlike, createTextGrader} from '../../../shared/typedText';
import {isNear} from '../../../shared/readNumber';
import {numberKeys} from '../../../shared/severalNumbers';
import {type Blank, BLANKS_WORD, type CodeBlock, findBlanks, hasBrackets, readText} from './blanks';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {toList} from '../../base/identity';
import {checkTypedFeedback} from '../../base/typedFeedback';
import {checkPattern} from './checkPattern';
import {normalizePattern} from './normalizePattern';
import type {BlankContent} from './readBlank';
import type {FillInInput} from './schema';

/** Brackets that open a blank, and no blank has become of them. */
function checkUnclosedBlanks(rest: string, {name, path}: CheckedQuestion): Problem[] {
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

/** What is wrong inside of a blank. */
function checkBlank(blank: Blank, {name, path}: CheckedQuestion): Problem[] {
  const {kind, offset, source} = blank;
  const place = {
    path: [...path, 'text'],
    at: 'value',
    found: `\`${excerptOf(source)}\``,
    offset,
    length: source.length,
  } as const;
  if (kind === 'unreadable') {
    return [
      {
        ...place,
        code: 'quiz/unreadable-number',
        message: `a blank of question \`${name}\` begins like a number, and is none`,
        expected: '`[[=90]]`, `[[=90±1 days]]`, `[[=90±5%]]` or `[[=90|91]]`',
        help: 'write the digits together, with a point before decimals, or `\\=` for the character itself',
      },
    ];
  }
  const texts: readonly string[] = kind === 'menu' ? blank.choices : blank.answers;
  if (texts.includes('')) {
    return [
      {
        ...place,
        code: 'quiz/empty-blank',
        message: `a blank of question \`${name}\` accepts an empty answer`,
        expected: 'text between the brackets, and on both sides of a bar',
        help: 'write the answer as readers type it, without backticks',
      },
    ];
  }
  if (kind !== 'menu') {
    return [];
  }
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  return [
    ...(blank.answers.length > 0
      ? []
      : [
          {
            ...place,
            code: 'quiz/menu-without-answer',
            message: `a menu of question \`${name}\` has wrong choices alone`,
            expected: 'one choice without `~`, or several',
            help: 'remove `~` before the right choice, or write `\\~` for the character itself',
          } as const,
        ]),
    ...(twice === undefined
      ? []
      : [
          {
            ...place,
            code: 'quiz/duplicate-option',
            message: `a menu of question \`${name}\` has the choice “${excerptOf(twice)}” twice`,
            expected: 'a different text for each choice',
            help: 'reword or remove one of the two',
          } as const,
        ]),
  ];
}

/** A text without a blank, whose author may have wanted those that stand in code. */
function noBlank(codeBlocks: readonly CodeBlock[], {name, path}: CheckedQuestion): Problem {
  const place = {
    code: 'quiz/no-blank',
    message: `the text of question \`${name}\` has no blank`,
    path: [...path, 'text'],
    at: 'value',
    expected: 'the answers in their places, each as `[[answer]]`',
  } as const;
  const [block, ...others] = codeBlocks.filter(({source}) => hasBrackets(source));
  if (block === undefined) {
    return {
      ...place,
      found: 'no `[[answer]]` outside of code',
      help: 'put two square brackets around what the reader is to fill in',
    };
  }
  const {offset, fence} = block;
  const opened = fence + (/[^\s`~]$/.test(fence) ? ' ' : '') + BLANKS_WORD;
  return {
    ...place,
    found: 'brackets in this block of code are code',
    help: `write ${asCode(opened)}, with which they are blanks`,
    offset,
    length: fence.length,
    ...(others.length === 0 && {
      fix: {kind: 'replace-text', offset, length: fence.length, text: opened},
    }),
  };
}

function checkBlanks(text: string, question: CheckedQuestion): Problem[] {
  const {blanks, codeBlocks, rest} = readText(text);
  const unclosed = checkUnclosedBlanks(rest, question);
  if (unclosed.length > 0) {
    return unclosed;
  }
  return blanks.length === 0
    ? [noBlank(codeBlocks, question)]
    : blanks.flatMap((blank) => checkBlank(blank, question));
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

/** What a question takes, in its only field or in each blank. */
function fieldsOf({answer, text}: FillInInput): readonly BlankContent[] {
  return text === undefined ? [{kind: 'text', answers: toList(answer)}] : findBlanks(text);
}

function checkFeedback(input: FillInInput, question: CheckedQuestion): Problem[] {
  const {pattern = null, caseSensitive, ignoreSpaces, feedback} = input;
  const comparison = {caseSensitive, language: LANGUAGE};
  const spaced = (text: string) => (ignoreSpaces ? text.replace(/\s/g, '') : text);
  const normalized = pattern === null ? null : normalizePattern(pattern, caseSensitive);
  const isAccepted = createTextGrader({...comparison, pattern, normalized});
  const fields = fieldsOf(input);
  const isRight = (field: BlankContent, typed: string): boolean =>
    field.kind === 'text'
      ? isAccepted(typed, field.answers) || isAccepted(spaced(typed), field.answers.map(spaced))
      : field.kind === 'number'
        ? numberKeys(field).some((key) => isNear(typed, key))
        : field.answers.some((one) => one === typed);
  const canBeGiven = (field: BlankContent, typed: string): boolean =>
    field.kind === 'menu'
      ? field.choices.includes(typed)
      : field.kind === 'text' || Number.isFinite(Number(typed));
  return checkTypedFeedback(
    feedback,
    {
      neverWrong(typed) {
        const taking = fields.filter((field) => canBeGiven(field, typed));
        if (taking.length === 0) {
          return 'no blank takes this answer';
        }
        return taking.every((field) => isRight(field, typed)) ? 'this answer is right' : null;
      },
      isSame: (one, other) => areAlike(spaced(one), spaced(other), comparison),
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
