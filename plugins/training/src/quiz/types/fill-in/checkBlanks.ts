import type {Problem} from '../../../diagnostics/diagnostic';
import {asCode, excerptOf} from '../../../diagnostics/wording';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {type Blank, BLANKS_WORD, type CodeBlock, hasBrackets, readText} from './blanks';

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

/** What is wrong with the blanks of a text, or that it has none. */
export function checkBlanks(text: string, question: CheckedQuestion): Problem[] {
  const {blanks, codeBlocks, rest} = readText(text);
  const unclosed = checkUnclosedBlanks(rest, question);
  if (unclosed.length > 0) {
    return unclosed;
  }
  return blanks.length === 0
    ? [noBlank(codeBlocks, question)]
    : blanks.flatMap((blank) => checkBlank(blank, question));
}
