import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import type {Code} from './codes';
import type {Diagnostic} from './diagnostic';
import {positionAt} from './positions';
import type {SourceFile} from './sourceFile';

/** What is read of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** A letter of UTF-16 has an empty byte beside it, if it is one of Latin. */
const UTF_16 = /^\uFFFD{0,2}(?:[^\0\uFFFD]\0|\0[^\0])/;

/** A page may be about the sign itself, and an editor may have a text that is in no file yet. */
function hasOtherBytes(file: string): boolean {
  return existsSync(file) && !isUtf8(readFileSync(file));
}

/**
 * Looks whether a file was saved in another encoding than UTF-8, which is what Docusaurus reads.
 * Only where the text has a sign of it are its bytes looked at.
 *
 * @param code of the diagnostic
 */
export function findEncodingDiagnostic(source: SourceFile, code: Code): Diagnostic | null {
  const {file, content} = source;
  const isUtf16 = UTF_16.test(content);
  if (!isUtf16 && !(content.includes(REPLACEMENT) && hasOtherBytes(file))) {
    return null;
  }
  const start = content.search(/[\uFFFD\0]/);
  return {
    code,
    severity: 'error',
    message: isUtf16
      ? 'the file is saved as UTF-16, and not as UTF-8'
      : 'the file is not saved as UTF-8, so that characters of it are lost',
    file,
    range: {start: positionAt(content, start), end: positionAt(content, start + 1)},
    found: 'the first character that cannot be read',
    expected: null,
    help: 'save the file as UTF-8: editors have a command for it',
    related: [],
    fix: null,
  };
}
