import type {Diagnostic} from '../diagnostic';
import {inReportOrder} from './reportOrder';

/** Names the page that a file shows: the same in every language and in every version of the docs. */
export type PageOf = (file: string) => string;

/** A problem that an author has once, in however many files. */
export interface Told {
  /** Names the problem, whichever of its files it was found in. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
  /** Other files of the page that have the same problem; absolute. */
  readonly copies: readonly string[];
}

/**
 * Takes each warning of a page once, where its translations and its copies in versions of the docs
 * have it as well. An error is told of every file, since each of them has to be fixed.
 *
 * @returns in the order of files and places
 */
export function tellOnce(diagnostics: readonly Diagnostic[], pageOf: PageOf): Told[] {
  const told = new Map<string, Told>();
  const repeated = new Map<string, number>();
  for (const diagnostic of inReportOrder(diagnostics)) {
    const {severity, file, code, message, found} = diagnostic;
    const page = severity === 'warning' ? pageOf(file) : file;
    const name = JSON.stringify([page, severity, code, message, found]);
    // A page may have the same problem at several places.
    const inFile = JSON.stringify([file, name]);
    const place = repeated.get(inFile) ?? 0;
    repeated.set(inFile, place + 1);
    const key = `${name} ${place}`;
    const first = told.get(key);
    told.set(
      key,
      first ? {...first, copies: [...first.copies, file]} : {key, diagnostic, copies: []},
    );
  }
  return [...told.values()];
}
