import {recordSchema} from '../../records/schema';

/** As much of a path as a sentence can carry. */
const MOST_CHARACTERS = 100;

/** `attempts[0].questions[1].score` */
function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, MOST_CHARACTERS);
}

/** From where on a record is no JSON, as far as the parser says so. */
function positionIn(text: string, error: unknown): string | null {
  const {message = ''} = Object(error) as {readonly message?: string};
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position === undefined) {
    return null;
  }
  const lines = text.slice(0, Number(position)).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  return `It is a record, and no JSON from line ${lines.length}, column ${column}.`;
}

/**
 * Where a record is damaged, in one sentence.
 *
 * @param text of what begins as a record does
 * @returns `null` where nobody can say more
 */
export function damageIn(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return positionIn(text, error);
  }
  const issue = recordSchema.safeParse(value).error?.issues[0];
  return issue === undefined || issue.path.length === 0
    ? null
    : `It is a record, and has what no page writes in \`${keyOf(issue.path)}\`.`;
}
