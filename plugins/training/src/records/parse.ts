import {type CourseRecord, type PageRecord, type QuestionRecord, RECORD_VERSION} from './record';

/** Far more than a reader of a thousand pages has done. */
export const MAX_RECORD_LENGTH = 10_000_000;

/** Why a text is no record that can be added. */
export type Refusal = 'other' | 'broken' | 'large' | 'newer';

const DAY = /^\d{4}-\d\d-\d\d$/;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDay(value: unknown): value is string {
  return isText(value) && DAY.test(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isResponse(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}

function isQuestion(value: unknown): value is QuestionRecord {
  const {id, hash, day, language, responses, shown} = toObject(value);
  return (
    isText(id) &&
    /^[^#]+#[^#]+$/.test(id) &&
    isText(hash) &&
    hash !== '' &&
    (day === null || isDay(day)) &&
    isText(language) &&
    Array.isArray(responses) &&
    responses.length > 0 &&
    responses.every(isResponse) &&
    typeof shown === 'boolean'
  );
}

function isPage(value: unknown): value is PageRecord {
  const {id, day, byQuestions} = toObject(value);
  return isText(id) && id !== '' && isDay(day) && typeof byQuestions === 'boolean';
}

/**
 * Reads the text of a file that a reader has chosen.
 *
 * @returns why it cannot be added, where that is so
 */
export function parseRecord(text: string): CourseRecord | Refusal {
  if (text.length > MAX_RECORD_LENGTH) {
    return 'large';
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What has been cut off still begins as a record does.
    return /^\s*\{[^]*"questions"/.test(text) && text.includes('"course"') ? 'broken' : 'other';
  }
  const {version, site, course, commit, questions, pages} = toObject(value);
  if (!isText(course) || !isText(site) || typeof version !== 'number') {
    return 'other';
  }
  if (version > RECORD_VERSION) {
    return 'newer';
  }
  return version === RECORD_VERSION &&
    isTextOrNull(commit) &&
    Array.isArray(questions) &&
    questions.every(isQuestion) &&
    Array.isArray(pages) &&
    pages.every(isPage)
    ? {version, site, course, commit, questions, pages}
    : 'broken';
}
