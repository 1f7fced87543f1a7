import type {ClaimWords} from '../docusaurus/translations';

/** `a`, `a and b`, `a, b and c`, as the language has it. */
function listIn(names: readonly string[], language: string): string {
  try {
    return new Intl.ListFormat(language, {type: 'conjunction'}).format(names);
  } catch {
    // A site may call its locales what it likes.
    return names.join(', ');
  }
}

/**
 * What readers are told of something that a claim has verified.
 *
 * @param against names with their versions; empty where the claim needs nothing but itself
 */
export function verifiedWords(
  against: readonly string[],
  {checkedAgainst, checkedAutomatically, language}: ClaimWords,
): string {
  return against.length === 0
    ? checkedAutomatically
    : checkedAgainst.replaceAll('{packages}', () => listIn(against, language));
}
