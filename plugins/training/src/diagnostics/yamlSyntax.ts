import {parseDocument} from 'yaml';
import type {Diagnostic} from './diagnostic';
import type {YamlSource} from './frontMatterSource';
import {positionAt} from './locate';

/** The message of the parser without the place, which is shown, and the source, which is too. */
function firstSentence(message: string): string {
  return message.split(/ at line \d+|:?\n/)[0] ?? message;
}

/**
 * Looks for a fault in the syntax of YAML. What follows the first one is its consequence.
 *
 * @param code of the diagnostic
 * @param content the whole file that `source` is a part of
 */
export function findSyntaxFault(
  source: YamlSource,
  code: string,
  file: string,
  content: string,
): Diagnostic | null {
  const document = parseDocument(source.text, {merge: true});
  const [error] = document.errors;
  let fault = error ? {message: error.message, offset: error.pos[0]} : null;
  try {
    document.toJS();
  } catch (unresolved) {
    // An alias without its anchor, which the parser does not place.
    fault ??= {message: (unresolved as Error).message, offset: 0};
  }
  if (fault === null) {
    return null;
  }
  // The end of the text is no place to look at: the last character before it is.
  const last = Math.max(0, source.text.trimEnd().length - 1);
  const start = positionAt(content, source.offset + Math.min(fault.offset, last));
  return {
    code,
    severity: 'error',
    message: firstSentence(fault.message),
    file,
    range: {start, end: {line: start.line, column: start.column + 1}},
    found: 'here',
    expected: null,
    help: 'put text that contains `: ` or ` #` in quotes, or into a block that starts with `>-`',
  };
}
