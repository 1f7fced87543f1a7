import type {Code} from '../codes';
import type {Diagnostic} from '../diagnostic';
import type {SourceFile} from '../sourceFile';
import {positionAt} from '../positions';
import {findYamlProblem} from './yamlProblems';
import {OTHER} from './yamlProblems/otherSpaces';
import type {YamlProblem} from './yamlProblems/yamlProblem';
import {type YamlError, yamlErrors} from './yamlProblems/yamlErrors';

/** The message of the parser without the place, which is shown, and the source, which is too. */
function firstSentence(message: string): string {
  return message.split(/ at line \d+|:?\n/)[0] ?? message;
}

/** What the parser says, where nobody knows better. */
function unknownProblem({message, start}: YamlError): YamlProblem {
  const reason = firstSentence(message);
  return {
    message: `the YAML cannot be read here: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    start,
    end: start + 1,
    found: 'here',
    expected: null,
    help: 'put text that contains `: ` or ` #` in quotes, or into a block that starts with `>-`',
  };
}

const OPENING_FENCE = '---';

/** The body of a page is no YAML: without its end, the front matter goes on to the end of the file. */
function unclosedFrontMatter({content, yaml: {text, offset}}: SourceFile): YamlProblem | null {
  const opening = content.lastIndexOf(OPENING_FENCE, offset);
  return offset > 0 && opening !== -1 && offset + text.length === content.length
    ? {
        message: 'the front matter has no end',
        start: opening - offset,
        end: opening - offset + OPENING_FENCE.length,
        found: 'begins here',
        expected: null,
        help: 'write `---` on a line of its own, after the last line of the front matter',
      }
    : null;
}

/** Before a key that is no key of the page then, but of a mapping in it. */
const OTHER_SPACE = new RegExp(`^[${OTHER}]+(?=[\\w-]+[ \\t]*:)`, 'mu');

/**
 * A space of another kind in the place of indentation: YAML takes it for the first letter of a key,
 * and reads the key as one of the page.
 */
function otherSpaceBefore({yaml: {text}}: SourceFile): YamlError | undefined {
  const {index: start, 0: space} = OTHER_SPACE.exec(text) ?? {index: 0, 0: ''};
  return space === ''
    ? undefined
    : {code: 'OTHER_SPACE', message: 'a space of another kind', start, end: start + space.length};
}

/**
 * Looks for a problem in the syntax of a file's YAML. What follows the first one is its
 * consequence.
 *
 * @param code of the diagnostic
 */
export function findSyntaxDiagnostic(source: SourceFile, code: Code): Diagnostic | null {
  const {file, content, yaml, document} = source;
  const [error = otherSpaceBefore(source)] = yamlErrors(yaml.text, document);
  if (error === undefined) {
    return null;
  }
  const {message, start, end, found, expected, help, related, fix} =
    unclosedFrontMatter(source) ?? findYamlProblem(yaml.text, error) ?? unknownProblem(error);
  // The end of the text is no place to look at: the last character before it is.
  const last = Math.max(0, yaml.text.trimEnd().length - 1);
  const from = Math.min(start, last);
  const rangeOf = (first: number, pastLast: number) => ({
    start: positionAt(content, yaml.offset + first),
    end: positionAt(content, yaml.offset + pastLast),
  });
  return {
    code,
    severity: 'error',
    message,
    file,
    range: rangeOf(from, Math.max(end, from + 1)),
    found,
    expected,
    help,
    related: related ? [{range: rangeOf(related.start, related.end), label: related.label}] : [],
    fix: fix
      ? {
          description: fix.description,
          edits: fix.edits.map((edit) => ({
            ...edit,
            start: yaml.offset + edit.start,
            end: yaml.offset + edit.end,
          })),
        }
      : null,
  };
}
