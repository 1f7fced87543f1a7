import type {Diagnostic} from '../diagnostics/diagnostic';
import {type Documentation, documentationUrl} from '../diagnostics/documentationUrl';
import {offsetAt} from '../diagnostics/positions';
import {explain, moreAbout} from '../diagnostics/reports/explanation';

/** What a message of a virtual file has besides its reason and its place. */
export interface MessageFields {
  readonly source: string;
  readonly ruleId: string;
  /** An editor shows `true` as an error, and `false` as a warning. */
  readonly fatal: boolean;
  /** The page about the problem. */
  readonly url?: string;
  /** What the reason leaves open, line by line. */
  readonly note: string;
  /** What may stand in the place of the message, which editors offer to write. */
  readonly expected: string[];
}

/**
 * What may stand in the place of a diagnostic: editors write it there, and nowhere else. An
 * insertion before a key is the key with more before it.
 */
function replacements({fix, range}: Diagnostic, content: string): string[] {
  const [edit, ...others] = fix?.edits ?? [];
  const start = offsetAt(content, range.start);
  const end = offsetAt(content, range.end);
  return edit === undefined || others.length > 0 || edit.start < start || edit.end > end
    ? []
    : [content.slice(start, edit.start) + edit.text + content.slice(edit.end, end)];
}

/**
 * A diagnostic as the fields of a `VFileMessage`.
 *
 * @param content of the file of the diagnostic
 * @see https://github.com/vfile/vfile-message#well-known-fields
 */
export function toMessageFields(
  diagnostic: Diagnostic,
  content: string,
  documentation: Documentation,
): MessageFields {
  const {code, severity, related} = diagnostic;
  const [, ...notes] = explain(diagnostic);
  const url = documentationUrl(code, documentation);
  const others = related.map(({range, label}) => `line ${range.start.line}: ${label}`);
  return {
    source: 'training',
    ruleId: code.replace(/^.*\//, ''),
    fatal: severity === 'error',
    ...(url !== null && {url}),
    note: [...notes, ...others, `more: ${moreAbout(code)}`].join('\n'),
    expected: replacements(diagnostic, content),
  };
}
