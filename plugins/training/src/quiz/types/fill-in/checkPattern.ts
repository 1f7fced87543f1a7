import type * as Scslre from 'scslre';
import type {Problem} from '../../../diagnostics/diagnostic';
import {asCode} from '../../../diagnostics/wording';
import type {CheckedQuestion} from '../../base/checkDuplicates';
import {neverMatches} from './neverMatches';
import {normalizePattern} from './normalizePattern';

/** @param reason what the engine says, in English in every engine that runs Node's code */
function patternHelp(reason: string): string | null {
  if (reason.includes('escape')) {
    return 'remove the backslash: only ^ $ \\ . * + ? ( ) [ ] { } | / take one, and - in brackets';
  }
  return reason.includes('range')
    ? null
    : 'put a backslash before a character that is meant as it is';
}

/**
 * Where matching takes twice as long with each character that is typed, as with a `+` inside of
 * what has a `+` itself.
 *
 * @returns the part that repeats, or all of it; `null` where there is none
 * @see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
function findExponential(pattern: string): string | null {
  // Loaded for sites with patterns alone: it takes longer than many pages take to check.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const {analyse} = require('scslre') as typeof Scslre;
  const whole = new RegExp(`^(?:${pattern})$`, 'iu');
  const {reports} = analyse(whole, {reportTypes: {Move: false}});
  const report = reports.find(({exponential}) => exponential);
  if (report === undefined) {
    return null;
  }
  return report.type === 'Self' ? report.parentQuant.raw : pattern;
}

/** A regular expression as programs have it: the slashes and the letters are no part of it there. */
const LITERAL = /^\/(?<source>.+)\/(?<flags>[dgimsuvy]*)$/;

/** A sign that a path, which has slashes as well, does not have. */
const SIGN = /[\^$*+?()[\]{}|\\]/;

/** A pattern that no answer matches, or only one with slashes around it that nobody meant. */
function checkMatches(pattern: string, normalized: string, question: CheckedQuestion): Problem[] {
  const {source = '', flags = ''} = LITERAL.exec(pattern)?.groups ?? {};
  const isLiteral = SIGN.test(source) && flags !== '';
  const isNever = [pattern, normalized].every(neverMatches);
  if (!isNever && !isLiteral) {
    return [];
  }
  const isMeant = source !== '' && !neverMatches(source);
  return [
    {
      code: 'quiz/unmatched-pattern',
      message: isNever
        ? `no answer matches the pattern of question \`${question.name}\``
        : `the pattern of question \`${question.name}\` asks for slashes around the answer`,
      path: [...question.path, 'pattern'],
      at: 'value',
      found: isMeant ? 'slashes are a part of a pattern' : 'matches nothing that can be typed',
      expected: null,
      help: isMeant
        ? `write ${asCode(source)}: capitals count with \`caseSensitive: true\` alone`
        : 'remove what no text can have, such as a character before `^` or behind `$`, or a space at an end',
      // An answer may be a regular expression as programs have it.
      ...(!isNever && {severity: 'warning'}),
      ...(isNever && isMeant && {fix: {kind: 'replace', text: source}}),
    },
  ];
}

/** Whether a pattern is a regular expression, one that an answer can match, and one that no answer can keep busy for minutes. */
export function checkPattern(pattern: string, question: CheckedQuestion): Problem[] {
  const {name, path} = question;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
    return [
      {
        code: 'quiz/wrong-pattern',
        message: `the pattern of question \`${name}\` is not a regular expression`,
        path: [...path, 'pattern'],
        at: 'value',
        found: reason.toLowerCase().replace('invalid', 'wrong'),
        expected: 'a regular expression of JavaScript, with the flag `u`',
        help: patternHelp(reason.toLowerCase()),
      },
    ];
  }
  const normalized = normalizePattern(pattern, false);
  const unmatched = checkMatches(pattern, normalized, question);
  if (unmatched.length > 0) {
    return unmatched;
  }
  const repetition =
    findExponential(pattern) ?? (normalized === pattern ? null : findExponential(normalized));
  return repetition === null
    ? []
    : [
        {
          code: 'quiz/slow-pattern',
          message: `the pattern of question \`${name}\` can freeze the page of a reader`,
          path: [...path, 'pattern'],
          at: 'value',
          found: `\`${repetition}\`, which can match the same characters in very many ways`,
          expected: 'a pattern that matches an answer in one way',
          help: 'repeat the group or what is in it, not both',
        },
      ];
}
