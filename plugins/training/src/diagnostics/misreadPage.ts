import type {Diagnostic} from './diagnostic';
import {findEncodingDiagnostic} from './encoding';
import type {SourceFile} from './sourceFile';
import {findEarlyEnd} from './yaml/earlyEnd';

/** Why all of a page is read otherwise than its author wrote it: the rest is a consequence. */
export function findMisreadPage(page: SourceFile): Diagnostic | null {
  return findEncodingDiagnostic(page, 'page/wrong-encoding') ?? findEarlyEnd(page);
}
