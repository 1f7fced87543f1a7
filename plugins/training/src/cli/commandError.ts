/** A command cannot do what it was asked: the message is for the one who typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What is thrown where a program is wrong, and not what it was given. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError']);

function withCauses(error: Error): readonly Error[] {
  return [error, ...(error.cause instanceof Error ? withCauses(error.cause) : [])];
}

/**
 * What another program says of the site, such as that it has no docs. Where it was thrown in that
 * program tells nobody how to fix the site.
 *
 * @returns the same error where it tells of a fault of a program
 */
export function withoutStack(error: unknown): unknown {
  const errors = error instanceof Error ? withCauses(error) : [];
  return errors.length === 0 || errors.some(({name}) => OF_PROGRAMS.has(name))
    ? error
    : new CommandError(errors.map(({message}) => message).join('\n'), {cause: error});
}
