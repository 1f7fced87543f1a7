import type * as Refa from 'refa';

/**
 * Whether there is no text at all, without spaces at its ends, that a pattern matches as a whole: in
 * `/^a$/i`, something stands before the start, and behind the end.
 *
 * @param pattern a regular expression with the flag `u`
 */
export function neverMatches(pattern: string): boolean {
  // Loaded for sites with patterns alone, as what looks for slow ones.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const {JS, transform, Transformers} = require('refa') as typeof Refa;
  const whole = new RegExp(`^(?=\\S)(?:${pattern})(?<=\\S)$`, 'iu');
  const {expression} = JS.Parser.fromLiteral(whole).parse({backreferences: 'unknown'});
  return transform(Transformers.simplify(), expression).alternatives.length === 0;
}
