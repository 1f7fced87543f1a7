import type {Diagnostic} from '../diagnostic';

/** What a diagnostic says, line by line, for where the source is shown by somebody else. */
export function explain({message, found, expected, help}: Diagnostic): string[] {
  return [
    message,
    ...(found === '' ? [] : [`found: ${found}`]),
    ...(expected === null ? [] : [`expected: ${expected}`]),
    ...(help === null ? [] : [`help: ${help}`]),
  ];
}
