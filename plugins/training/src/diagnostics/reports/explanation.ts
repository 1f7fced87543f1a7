import type {Code} from '../codes';
import type {Diagnostic} from '../diagnostic';

/** What prints the documentation of a code. */
export function moreAbout(code: Code): string {
  return `npx docusaurus training:explain ${code}`;
}

/** What a diagnostic says, line by line, for where the source is shown by somebody else. */
export function explain({message, found, expected, help}: Diagnostic): string[] {
  return [
    message,
    ...(found === '' ? [] : [`found: ${found}`]),
    ...(expected === null ? [] : [`expected: ${expected}`]),
    ...(help === null ? [] : [`help: ${help}`]),
  ];
}
