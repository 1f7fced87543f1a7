import {createHash} from 'node:crypto';
import {createSlugger} from '@docusaurus/utils';

/** Code and escapes, in which a tag is text, or a tag. */
const TAG = /(`+)[^]*?\1|\\<|<\/?[a-z][^<>]*>/gi;

/** The words of a text in an id: without the names of its elements. */
function slugOf(text: string): string {
  const words = text.replace(TAG, (match) => (match.startsWith('<') ? ' ' : match));
  return createSlugger().slug(normalizeText(words)).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}

const SLUG_LENGTH = 48;
const HASH_LENGTH = 8;

/** The first characters of a SHA-256, in base 36: short, and the same on every machine. */
export function hash(value: unknown, length = HASH_LENGTH): string {
  const digest = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
  return BigInt(`0x${digest}`).toString(36).padStart(13, '0').slice(-length);
}

/** White space and line breaks of the YAML do not make another text. */
export function normalizeText(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** At most {@link SLUG_LENGTH} letters; between words where there is more than one. */
function shorten(slug: string): string {
  const letters = Array.from(slug);
  if (letters.length <= SLUG_LENGTH) {
    return slug;
  }
  const wholeWords = letters
    .slice(0, SLUG_LENGTH + 1)
    .join('')
    .replace(/-[^-]*$/, '');
  return Array.from(wholeWords).slice(0, SLUG_LENGTH).join('');
}

/** An id for a question whose author gave none: the first words of what it asks. */
export function slugFromPrompt(prompt: string): string {
  const text = normalizeText(prompt);
  const slug = slugOf(text);
  return slug === '' ? `question-${hash(text)}` : shorten(slug).replace(/-$/, '');
}

/** What is left of a long slug says nothing where it was cut far before its end: `aws`. */
const SAYS_ENOUGH = 16;
const HASH_IN_SLUG = 6;

/**
 * An id for a question whose first words are those of another: with a hash of all its words, which is
 * the same wherever the question stands.
 */
export function longSlugFromPrompt(prompt: string): string {
  const text = normalizeText(prompt);
  const slug = slugOf(text);
  const words = Array.from(shorten(slug));
  const first = words.length < SAYS_ENOUGH ? Array.from(slug).slice(0, SLUG_LENGTH) : words;
  return [first.join('').replace(/-$/, ''), hash(text, HASH_IN_SLUG)].filter(Boolean).join('-');
}

/** The same for an option wherever it stands in its question. Six characters of base 36. */
export function optionId(text: string): string {
  return hash(normalizeText(text), 6);
}

/** A value that an author may write alone, or as a list. */
export function toList(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
