import {createHash} from 'node:crypto';
import {createSlugger} from '@docusaurus/utils';
import type {QuestionInput} from './schema';

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

/**
 * An id for a question whose author gave none: the first words of its prompt.
 *
 * @returns empty where the prompt has no letter or digit
 */
export function slugFromPrompt(prompt: string): string {
  const slug = createSlugger().slug(normalizeText(prompt)).replace(/-{2,}/g, '-');
  const short =
    slug.length <= SLUG_LENGTH ? slug : slug.slice(0, SLUG_LENGTH + 1).replace(/-[^-]*$/, '');
  const trimmed = short.replace(/^-+|-+$/g, '');
  return trimmed === '' ? `question-${hash(prompt)}` : trimmed;
}

/** The same for an option wherever it stands in its question. Six characters of base 36. */
export function optionId(text: string): string {
  return hash(normalizeText(text), 6);
}

function gradedContent(question: QuestionInput): unknown {
  switch (question.type) {
    case 'choice':
      return [
        question.multiple,
        question.options
          .map(({text, correct}) => `${correct ? '+' : '-'}${normalizeText(text)}`)
          .sort(),
      ];
    case 'true-false':
      return question.answer;
  }
}

/**
 * Changes when what is asked or what counts as right changes, so that an old answer no longer
 * stands. Feedback, hints, explanation, points and the order of options leave it as it is.
 */
export function contentHash(question: QuestionInput): string {
  return hash([question.type, normalizeText(question.prompt), gradedContent(question)]);
}
