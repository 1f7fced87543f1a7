import {readFileSync} from 'node:fs';
import type {Diagnostic} from './diagnostic';
import {formatReport} from './textReport';

/** A fault of an author's: the message is the whole report, and a stack would help nobody. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
  override stack = '';
}

/** The report of a site's diagnostics, with code frames read from disk. */
export function reportFromDisk(diagnostics: readonly Diagnostic[], siteDir: string): string {
  const contents = new Map<string, string>();
  return formatReport(diagnostics, siteDir, (file) => {
    const content = contents.get(file) ?? readFileSync(file, 'utf8');
    contents.set(file, content);
    return content;
  });
}
