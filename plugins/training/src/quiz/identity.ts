import {createHash} from 'node:crypto';
import {createSlugger} from '@docusaurus/utils';
import type {ChoiceInput, QuestionInput} from './schema';

const SLUG_LENGTH = 48;
const HASH_LENGTH = 8;

/** The first characters of a SHA-256, in base 36: short, and the same on every machine. */
function hash(value: unknown, length = HASH_LENGTH): string {
  const digest = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
  return BigInt(`0x${digest}`).toString(36).padStart(13, '0').slice(-length);
}

/** White space and line breaks of the YAML do not make another text. */
function normalizeText(text: string): string {
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
  const slug = createSlugger().slug(text).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? `question-${hash(text)}` : shorten(slug).replace(/-$/, '');
}

/** The same for an option wherever it stands in its question. Six characters of base 36. */
export function optionId(text: string): string {
  return hash(normalizeText(text), 6);
}

/** Whether a question has boxes to tick: asked for, or implied by several right options. */
export function isMultiple({multiple, options}: ChoiceInput): boolean {
  return multiple || options.filter(({correct}) => correct).length > 1;
}

/** A value that an author may write alone, or as a list. */
export function toList(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

function gradedContent(question: QuestionInput): unknown {
  switch (question.type) {
    case 'choice':
      return [
        isMultiple(question),
        question.options
          .map(({text, correct}) => `${correct ? '+' : '-'}${normalizeText(text)}`)
          .sort(),
      ];
    case 'true-false':
      return question.answer;
    case 'fill-in': {
      const {answer, pattern = null, text = null, caseSensitive} = question;
      const accepted = toList(answer).map(normalizeText).sort();
      return [accepted, pattern, text === null ? null : normalizeText(text), caseSensitive];
    }
    case 'numeric':
      return [question.answer, question.tolerance, question.unit ?? null];
    case 'sequencing':
      return question.items.map(normalizeText);
    case 'matching':
      return [
        question.pairs
          .map(({left, right}) => JSON.stringify([normalizeText(left), normalizeText(right)]))
          .sort(),
        question.distractors.map(normalizeText).sort(),
      ];
  }
}

/**
 * Changes when what is asked or what counts as right changes, so that an old answer no longer
 * stands. Feedback, hints, explanation, points and the order of options leave it as it is.
 */
export function contentHash(question: QuestionInput): string {
  return hash([question.type, normalizeText(question.prompt ?? ''), gradedContent(question)]);
}
