import type {Diagnostic} from '../diagnostic';
import {positionAt} from '../positions';
import type {SourceFile} from '../sourceFile';
import {yamlErrors} from './yamlProblems/yamlErrors';

/** The end of a front matter, and below it what is written like one, with an end of its own. */
const MORE =
  /^(?<end>---[^\S\n]*\n)(?<more>(?:[^\S\n]*\n)*[ \t]*(?:- +)?[\w-]+:(?:[ \t].*)?\r?\n(?:(?!---[^\S\n]*(?:\n|$)).*\n)*)---[^\S\n]*(?:\n|$)/;

/** Keys that this plugin acts on, and that a line of words is not. */
const OWN_KEY = /^[ \t]*(?:quiz|service|questions):[^\S\n]*$/m;

/**
 * Looks for a `---` in the middle of a front matter, behind which its keys are text of the page.
 *
 * @returns an error at that line
 */
export function findEarlyEnd({file, content, yaml}: SourceFile): Diagnostic | null {
  const start = yaml.offset + yaml.text.length;
  const {end = '', more = ''} =
    yaml.offset === 0 ? {} : (MORE.exec(content.slice(start))?.groups ?? {});
  if (!OWN_KEY.test(more)) {
    return null;
  }
  const isReadable = yamlErrors(yaml.text + more).length === 0;
  return {
    code: 'page/early-end',
    severity: 'error',
    message: 'the front matter ends here, and keys of it follow',
    file,
    range: {
      start: positionAt(content, start),
      end: positionAt(content, start + end.trimEnd().length),
    },
    found: 'what follows is text of the page',
    expected: null,
    help: 'remove this line',
    related: [],
    fix: isReadable
      ? {
          description: 'remove this line',
          edits: [{start, end: start + end.length, text: ''}],
        }
      : null,
  };
}
