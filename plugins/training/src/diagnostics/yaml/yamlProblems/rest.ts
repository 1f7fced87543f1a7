import {indexAt, linesOf} from './lines';
import type {YamlProblem, Recogniser} from './yamlProblem';

type Wording = Pick<YamlProblem, 'message' | 'found' | 'help'>;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function wordingOf(code: string, source: string): Wording | null {
  switch (code) {
    case 'CONTROL_CHARACTER':
      return {
        message: `the text has an invisible character: ${codePoint(source)}`,
        found: 'an invisible character',
        help: 'remove it; it may have come with a text that was copied',
      };
    case 'WRONG_MERGE':
      return {
        message: '`<<` takes keys with values, and nothing else',
        found: 'no keys with values',
        help: 'write `<<:` and the alias of keys with values, such as `<<: *shared`',
      };
    default:
      return null;
  }
}

/** What is told from the parser's code alone. */
export const findByCode: Recogniser = (text, {code, start, end}) => {
  const words = wordingOf(code, text.slice(start, start + 1));
  return words && {...words, start, end, expected: null};
};

/** A marker of the end of the YAML in its middle. */
export const findSecondDocument: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const marker = lines
    .slice(0, indexAt(lines, error.start) + 1)
    .findLast((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (error.code !== 'MULTIPLE_DOCS' || marker === undefined) {
    return null;
  }
  return {
    message: `a line of \`${marker.text.trim()}\` ends the YAML, and more follows`,
    start: marker.start,
    end: marker.end,
    found: 'the YAML ends here',
    expected: null,
    help: 'remove this line, or what follows it',
  };
};
