/** A command cannot do what it was asked: the message is for the one who typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
