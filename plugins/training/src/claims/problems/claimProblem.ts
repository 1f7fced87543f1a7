import type {Code} from '../../diagnostics/codes';

/** Where a problem stands: at the name of the claim, or at what the page says. */
export type At = 'verify' | 'value';

/** A problem of a statement, before anybody has looked up where it stands. */
export interface ClaimProblem {
  readonly code: Code;
  readonly message: string;
  readonly at: At;
  /** What of the value it is about, in the words of the page; `null` for all of it. */
  readonly text: string | null;
  readonly found: string;
  readonly expected: string | null;
  readonly help: string | null;
}

/** A text of somebody else's on one line. */
export function oneLine(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= 300 ? characters.join('') : `${characters.slice(0, 300).join('')}…`;
}

/** A problem at the name of the claim. */
export function atVerify(
  problem: Pick<ClaimProblem, 'code' | 'message' | 'found'> &
    Partial<Pick<ClaimProblem, 'expected' | 'help'>>,
): ClaimProblem {
  return {at: 'verify', text: null, expected: null, help: null, ...problem};
}
