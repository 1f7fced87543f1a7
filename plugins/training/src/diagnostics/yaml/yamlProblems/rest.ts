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
    case 'BAD_DQ_ESCAPE':
      return {
        message: `\`${source.trim()}\` means nothing in double quotes`,
        found: 'not an escape of YAML',
        help: 'put the text in single quotes, where a backslash is itself',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'a line of `---` or `...` ends the YAML, and more follows',
        found: 'after the end of the YAML',
        help: 'remove the line of `---` or `...`, or what follows it',
      };
    default:
      return null;
  }
}

/** What is told from the parser's code alone. */
export const findByCode: Recogniser = (text, {code, start, end}) => {
  const words = wordingOf(code, text.slice(start, start + 2));
  return words && {...words, start, end, expected: null};
};
