import type {Diagnostic} from './diagnostic';
import {findEncodingDiagnostic} from './encoding';
import type {SourceFile} from './sourceFile';
import {findEarlyEnd} from './yaml/earlyEnd';

/** What this plugin acts on. A page without it is the business of Docusaurus. */
const OWN_KEY = /^\W*(?:quiz|service):/m;

/** Why all of a page is read otherwise than its author wrote it: the rest is a consequence. */
export function findMisreadPage(page: SourceFile): Diagnostic | null {
  const encoding = findEncodingDiagnostic(page, 'page/wrong-encoding');
  const isOwn = () => OWN_KEY.test(page.content.replaceAll('\0', ''));
  return encoding && isOwn() ? encoding : findEarlyEnd(page);
}
