import {readFileSync} from 'node:fs';
import type {Diagnostic} from '../diagnostic';
import {formatReport, type ReadFile, type FullReportOptions} from './textReport';

/**
 * An error for a problem of an author's: the message is the whole report, and no stack follows it.
 * A plain `Error`, because webpack can put no other into its cache.
 */
export function reportError(report: string): Error {
  const error = new Error(`\n\n${report}\n`);
  error.stack = '';
  return error;
}

/** Reads each file from disk once. */
export function createDiskReader(): ReadFile {
  const contents = new Map<string, string>();
  return (file) => {
    const content = contents.get(file) ?? readFileSync(file, 'utf8');
    contents.set(file, content);
    return content;
  };
}

/** The report of a site's diagnostics, with code frames read from disk. */
export function reportFromDisk(
  diagnostics: readonly Diagnostic[],
  options: Omit<FullReportOptions, 'readFile'>,
): string {
  return formatReport(diagnostics, {...options, readFile: createDiskReader()});
}
