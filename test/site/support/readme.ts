/** One place in a file, and what belongs there. */
interface Hunk {
  /** The line that what is added stands below, or above. */
  readonly context: string;
  readonly isAbove: boolean;
  readonly added: readonly string[];
}

/**
 * The first block of code of a kind.
 *
 * @param opening how its first line goes on, after the backticks
 */
export function readBlock(markdown: string, opening: string): string {
  const [, after] = markdown.split(`\`\`\`${opening}\n`);
  if (after === undefined) {
    throw new Error(`There is no block of code that starts with ${opening}.`);
  }
  return after.slice(0, after.indexOf('\n```') + 1);
}

function toHunk(lines: readonly string[]): Hunk {
  const firstAdded = lines.findIndex((line) => line.startsWith('+'));
  const isAbove = firstAdded === 0;
  const context = isAbove ? lines.find((line) => line.startsWith(' ')) : lines[firstAdded - 1];
  return {
    context: (context ?? '').slice(1),
    isAbove,
    added: lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)),
  };
}

/**
 * Adds the lines of a README's `diff` to a file, as its reader would.
 *
 * @throws where the file has no such place, or more than one
 */
export function addLines(file: string, diff: string): string {
  return diff
    .trimEnd()
    .split(/^@@.*\n/m)
    .map((part) => toHunk(part.split('\n').filter((line) => line !== '')))
    .reduce((content, {context, isAbove, added}) => {
      const lines = content.split('\n');
      const [index, ...others] = lines.flatMap((line, at) => (line === context ? [at] : []));
      if (index === undefined || others.length > 0) {
        throw new Error(`The file has not exactly one line ${JSON.stringify(context)}.`);
      }
      return lines.toSpliced(isAbove ? index : index + 1, 0, ...added).join('\n');
    }, file);
}

/** @returns the config without the lines that have a text */
export function withoutLines(config: string, text: string): string {
  const lines = config.split('\n');
  const left = lines.filter((line) => !line.includes(text));
  if (left.length === lines.length) {
    throw new Error(`No line has ${text}.`);
  }
  return left.join('\n');
}
