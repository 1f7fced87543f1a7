import {indexAt, lineAt, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {Recogniser} from './yamlProblem';

/** `title:Check`, or the colon of a keyboard for Chinese or Japanese. An address is no key. */
const KEY_AND_VALUE = /^(?<key>[A-Za-z_][\w-]*)(?:(?<colon>:)(?!\/\/)\S|(?<wideColon>：))/;

/** A key and its value without a space between them, which YAML takes for one text. */
export const findMissingSpace: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  const entry = line && readEntry(line);
  const source = entry && line.text.slice(entry.indent.length + entry.dashes.length);
  const {key, wideColon} = KEY_AND_VALUE.exec(source ?? '')?.groups ?? {};
  if (entry === undefined || key === undefined) {
    return null;
  }
  const start = entry.line.start + entry.indent.length + entry.dashes.length + key.length;
  const edits = [{start, end: start + 1, text: ': '}];
  if (!canRead(text, edits, entry.line.end)) {
    return null;
  }
  const isFullWidth = wideColon !== undefined;
  return {
    message: isFullWidth
      ? `the key \`${key}\` ends with a full-width colon`
      : `the key \`${key}\` has no space after its colon`,
    start,
    end: start + 1,
    found: isFullWidth ? 'not a colon to YAML' : 'no space after it',
    expected: `\`${key}:\`, a space, and the value`,
    help: isFullWidth
      ? 'write the colon `:` of a Latin keyboard and a space'
      : 'put a space after the colon',
    fix: {
      description: isFullWidth ? 'write a colon and a space' : 'put a space after the colon',
      edits,
    },
  };
};

/** A dash without a space behind it, which YAML takes for the start of a text. */
export const findMissingSpaceAfterDash: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const last = indexAt(lines, error.start);
  for (const line of lines.slice(Math.max(0, last - 1), last + 1)) {
    const dash = /^ *(?=-[^\s-])/.exec(line.text)?.[0].length;
    const start = line.start + (dash ?? 0) + 1;
    const edits = [{start, end: start, text: ' '}];
    if (dash !== undefined && canRead(text, edits, Math.max(line.end, error.start))) {
      return {
        message: 'an entry of a list has no space after its dash',
        start: start - 1,
        end: start,
        found: 'no space after it',
        expected: null,
        help: 'put a space after the dash',
        fix: {description: 'put a space after the dash', edits},
      };
    }
  }
  return null;
};

/** A key that stands alone on its line, without a colon. */
export const findMissingColon: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  const entry = line && readEntry(line);
  const source = entry && line.text.slice(entry.indent.length + entry.dashes.length).trimEnd();
  if (entry === undefined || source === undefined || !/^[A-Za-z_][\w-]*$/.test(source)) {
    return null;
  }
  const start = entry.line.start + entry.indent.length + entry.dashes.length;
  const end = start + source.length;
  return canRead(text, [{start: end, end, text: ':'}], entry.line.end)
    ? {
        message: `the key \`${source}\` has no colon`,
        start,
        end,
        found: 'neither a key nor a part of the text above',
        expected: null,
        help: `write \`${source}:\` and its value, or indent the line further if it goes on with the text above`,
      }
    : null;
};
