import type * as Scslre from 'scslre';
import type {Problem} from '../../../diagnostics/diagnostic';
import type {CheckedQuestion} from '../../base/checkDuplicates';
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

/** Whether a pattern is a regular expression, and one that no answer can keep busy for minutes. */
export function checkPattern(pattern: string, {name, path}: CheckedQuestion): Problem[] {
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
