import type {Problem} from '../diagnostics/diagnostic';
import type {CheckedQuestion} from './checkDuplicates';

/** @param reason what the engine says, in English in every engine that runs Node's code */
function patternHelp(reason: string): string | null {
  if (reason.includes('escape')) {
    return 'remove the backslash: only ^ $ \\ . * + ? ( ) [ ] { } | / take one, and - in brackets';
  }
  return reason.includes('range')
    ? null
    : 'put a backslash before a character that is meant as it is';
}

/** Whether a pattern is a regular expression. */
export function checkPattern(pattern: string, {name, path}: CheckedQuestion): Problem[] {
  try {
    new RegExp(pattern, 'u');
    return [];
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
}
