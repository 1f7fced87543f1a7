import {excerptOf, inQuotes} from '../../wording';
import {depthAt} from './brackets';
import {lineAt, linesOf, readEntry} from './lines';
import {canRead, endOfValue, quoteEdit} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';
import {endOfFlowValue, quoted, withoutComment} from './quoting';
import type {YamlError} from './yamlErrors';

/** What YAML takes a text for that starts with one of these. */
const STARTS: readonly (readonly [start: string, found: string])[] = [
  ['*', 'read as an alias'],
  ['&', 'read as an anchor'],
  ['!', 'read as a tag'],
  ['[', 'read as the start of a list'],
  ['{', 'read as the start of keys with values'],
  ['|', 'read as the start of a block'],
  ['>', 'read as the start of a block'],
  ['- ', 'read as an entry of a list'],
  ['? ', 'read as a key'],
  ['@', 'no text can start with it'],
  ['`', 'no text can start with it'],
  ['%', 'no text can start with it'],
  [',', 'no text can start with it'],
];

function specialStartAt(
  text: string,
  start: number,
  end: number,
  error: YamlError,
): YamlProblem | null {
  const special = STARTS.find(([character]) => text.startsWith(character, start));
  // What is wrong inside of brackets is no matter of how a text starts.
  const isInside = /[[{]/.test(text.charAt(start)) && depthAt(text, start, error.start) !== 0;
  if (special === undefined || isInside || !canRead(text, [quoteEdit(text, start, end)], end)) {
    return null;
  }
  const [character, found] = special;
  const name = character === '`' ? 'a backtick' : `\`${character.trim()}\``;
  return quoted(text, start, end, {
    message: `a text that starts with ${name} needs quotes`,
    start,
    end: start + 1,
    found,
  });
}

/** A text such as `@here`, `*all*` or `[a](b)`, which YAML takes for something else. */
export const findSpecialStart: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  if (line === undefined) {
    return null;
  }
  const entry = readEntry(line);
  // Of a `? ` before a value, the parser complains behind it.
  const [question = ''] = /(?<=[^\s:]:\s+)\?\s+$/.exec(text.slice(0, error.start)) ?? [];
  const flowStart = error.start - question.length;
  const inFlow = error.start > entry.valueStart ? endOfFlowValue(text, error.start) : flowStart;
  const oneLine = entry.valueStart + entry.value.length;
  // `- - 5` and `text: - 5` have their dash in the value.
  return (
    specialStartAt(
      text,
      entry.valueStart,
      withoutComment(text, entry.valueStart, oneLine),
      error,
    ) ??
    specialStartAt(text, entry.valueStart, endOfValue(text, entry), error) ??
    (inFlow > flowStart ? specialStartAt(text, flowStart, inFlow, error) : null)
  );
};

/** An alias of an anchor that is not there; nobody knows whether it should have been a text. */
export const findBrokenAlias: Recogniser = (text, error) => {
  if (error.code !== 'NO_ANCHOR') {
    return null;
  }
  const alias = text.slice(error.start, error.end);
  const name = excerptOf(alias.slice(1));
  return {
    message: `nothing before the alias \`*${name}\` has the anchor \`&${name}\``,
    start: error.start,
    end: error.end,
    found: 'stands for nothing',
    expected: null,
    help: `write \`&${name}\` before the value that is meant; if this is a text, put it in quotes: ${inQuotes(`*${name}`)}`,
  };
};
