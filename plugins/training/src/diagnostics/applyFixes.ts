import {applyEdits} from './applyEdits';
import type {Diagnostic, Edit, Fix} from './diagnostic';

/** A file's text after fixes. */
export interface Fixed {
  readonly content: string;
  /** How many different fixes were written. */
  readonly applied: number;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Whether the order of two edits would matter. It does not where they only touch. */
function overlap(a: Edit, b: Edit): boolean {
  const isSamePlace = a.start === b.start && a.end === b.end;
  return isSamePlace || (a.start < b.end && b.start < a.end);
}

function changes({start, end, text}: Edit, content: string): boolean {
  return content.slice(start, end) !== text;
}

function inFileOrder(fixes: readonly Fix[]): Fix[] {
  const startOf = ({edits}: Fix) => Math.min(...edits.map(({start}) => start));
  return [...fixes].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Writes the fixes of one file's diagnostics into its text.
 *
 * An edit that several fixes have in common is written once. Of fixes that overlap, the first in
 * the file wins; the places of the others are no longer known after it, and a new check gives them.
 *
 * @param content the text that the diagnostics were found in, byte order mark and all
 */
export function applyFixes(
  content: string,
  diagnostics: readonly Pick<Diagnostic, 'fix'>[],
): Fixed {
  const fixes = diagnostics.flatMap(({fix}) => (fix ? [fix] : []));
  const written: Edit[] = [];
  let applied = 0;
  for (const {edits} of inFileOrder(fixes)) {
    const added = edits.filter(
      (edit) => changes(edit, content) && !written.some((other) => isSame(edit, other)),
    );
    const isFree = !added.some((edit) => written.some((other) => overlap(edit, other)));
    if (added.length > 0 && isFree) {
      written.push(...added);
      applied += 1;
    }
  }
  return {content: applyEdits(content, written), applied};
}
