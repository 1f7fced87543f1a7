import {
  isAttempt,
  isDay,
  isQuestionId,
  isReviewAnswer,
  isText,
  isTextOrNull,
  toObject,
} from '../assessment/shape';
import {
  type AttemptRecord,
  type CourseRecord,
  type PageRecord,
  type QuestionRecord,
  RECORD_VERSION,
} from './record';

/** Far more than a reader of a thousand pages has done. */
export const MAX_RECORD_LENGTH = 10_000_000;

/** Why a text is no record that can be added. */
export type Refusal = 'other' | 'broken' | 'large' | 'newer';

function isResponse(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isQuestion(value: unknown): value is QuestionRecord {
  const {id, hash, day, language, responses, shown} = toObject(value);
  return (
    isQuestionId(id) &&
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

function isAttemptRecord(value: unknown): value is AttemptRecord {
  const {quiz} = toObject(value);
  return isText(quiz) && quiz !== '' && isAttempt(value);
}

function areAll<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
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
  // What earlier versions did not write is empty.
  const record = toObject(value);
  const {version, site, course, commit, name = null} = record;
  const {questions, pages, attempts = [], reviews = []} = record;
  if (!isText(course) || !isText(site) || typeof version !== 'number') {
    return 'other';
  }
  if (version > RECORD_VERSION) {
    return 'newer';
  }
  return version === RECORD_VERSION &&
    isTextOrNull(commit) &&
    isTextOrNull(name) &&
    areAll(questions, isQuestion) &&
    areAll(pages, isPage) &&
    areAll(attempts, isAttemptRecord) &&
    areAll(reviews, isReviewAnswer)
    ? {version, site, course, commit, name, questions, pages, attempts, reviews}
    : 'broken';
}
