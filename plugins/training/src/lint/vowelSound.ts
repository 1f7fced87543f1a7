/** Abbreviations that are read as a word, by the sound that they begin with. */
const READ_AS_WORDS: ReadonlySet<string> = new Set(
  (
    'FIFO LIFO HIPAA LAN LAMP MAC MIME NAS NASA NAT NATO NIST RAID RAM REST ROM ROSA SAM SAML ' +
    'SAN SCIM SIEM SOAP SOC'
  ).split(' '),
);

/** People say both “an S-Q-L” and “a sequel”. */
const READ_EITHER_WAY: ReadonlySet<string> = new Set(['FAQ', 'LED', 'NACL', 'SQL', 'SRE']);

/** Letters whose names begin with a vowel: “an F”, “an S”. */
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const ABBREVIATION = /^(?=\D*\p{Lu})[\p{Lu}\d]+s?$/u;

/** “An hour”, “an honest answer”. */
const SILENT_H = /^(?:hour|hono|honest|heir)/i;
/** “A user”, “a unit”, “a one-time password”, “a European Region”. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|onc?e(?![a-z]{2})|ubiq|uni(?!n|m|d(?!ir))|us(?:e|a[bg]|u|ing)|ut[ei]|us$)/i;
/** “An 8”, “an 11”, “an 18”. */
const VOWEL_NUMBER = /^(?:8|1[18](?!\d))/;

/**
 * Whether an English text begins with the sound of a vowel, so that “an” stands before it.
 *
 * @returns `null` where people differ, or where there is nothing to say
 */
export function beginsWithVowelSound(text: string): boolean | null {
  const [word] = /[\p{L}\p{N}]+/u.exec(text) ?? [];
  if (word === undefined || READ_EITHER_WAY.has(word)) {
    return null;
  }
  if (/^\d/.test(word)) {
    return VOWEL_NUMBER.test(word);
  }
  if (ABBREVIATION.test(word) && !READ_AS_WORDS.has(word)) {
    return VOWEL_LETTER.test(word);
  }
  return SILENT_H.test(word) || (/^[aeiou]/i.test(word) && !CONSONANT_SOUND.test(word));
}
