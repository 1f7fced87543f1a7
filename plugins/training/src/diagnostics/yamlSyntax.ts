import {type Document, parseDocument, visit} from 'yaml';
import type {Diagnostic} from './diagnostic';
import type {YamlSource} from './frontMatterSource';
import {positionAt} from './locate';

/** The message of the parser without the place, which is shown, and the source, which is too. */
function firstSentence(message: string): string {
  return message.split(/ at line \d+|:?\n/)[0] ?? message;
}

interface Fault {
  readonly message: string;
  /** In the YAML text. */
  readonly offset: number;
}

/** An alias without its anchor, which the parser takes and nobody can read. */
function brokenAlias(document: Document): Fault | null {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (!alias.resolve(document)) {
        const message = `Unresolved alias (the anchor must be set before the alias): ${alias.source}`;
        faults.push({message, offset: alias.range?.[0] ?? 0});
      }
    },
  });
  return faults[0] ?? null;
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
  const fault = error ? {message: error.message, offset: error.pos[0]} : brokenAlias(document);
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
    related: [],
    fix: null,
  };
}
