import type {AskedQuestion, Moment} from '../assessment/attempt';
import type {ReviewAnswer} from '../assessment/review';
import {
  type AttemptRecord,
  type CourseRecord,
  DAY,
  type PageRecord,
  type QuestionRecord,
  RECORD_VERSION,
} from './record';

/** Far more than a reader of a thousand pages has done. */
export const MAX_RECORD_LENGTH = 10_000_000;

/** Why a text is no record that can be added. */
export type Refusal = 'other' | 'broken' | 'large' | 'newer';

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

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Of a quiz, and of a question in it. */
function isQuestionId(value: unknown): value is string {
  return isText(value) && /^[^#]+#[^#]+$/.test(value);
}

function isMoment(value: unknown): value is Moment {
  const {day, commit} = toObject(value);
  return isDay(day) && isTextOrNull(commit);
}

function isAsked(value: unknown): value is AskedQuestion {
  const {id, hash, response, score, points} = toObject(value);
  return (
    isQuestionId(id) &&
    isText(hash) &&
    isTexts(response) &&
    (score === null || (typeof score === 'number' && score >= 0 && score <= 1)) &&
    typeof points === 'number' &&
    points >= 0
  );
}

function isAttempt(value: unknown): value is AttemptRecord {
  const {quiz, seed, after, begun, handedIn, language, questions} = toObject(value);
  return (
    isText(quiz) &&
    quiz !== '' &&
    isText(seed) &&
    isTexts(after) &&
    isMoment(begun) &&
    (handedIn === null || isMoment(handedIn)) &&
    isText(language) &&
    Array.isArray(questions) &&
    questions.every(isAsked)
  );
}

function isReview(value: unknown): value is ReviewAnswer {
  const {id, hash, day, response, correct} = toObject(value);
  return (
    isQuestionId(id) &&
    isText(hash) &&
    isDay(day) &&
    isTexts(response) &&
    typeof correct === 'boolean'
  );
}

/** What earlier versions did not write is empty. */
function listOf<T>(value: unknown, isOne: (one: unknown) => one is T): readonly T[] | null {
  const list: unknown = value ?? [];
  return Array.isArray(list) && list.every(isOne) ? list : null;
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
  const {version, site, course, commit, name = null, ...done} = toObject(value);
  if (!isText(course) || !isText(site) || typeof version !== 'number') {
    return 'other';
  }
  if (version > RECORD_VERSION) {
    return 'newer';
  }
  const questions = listOf(done.questions, isQuestion);
  const pages = listOf(done.pages, isPage);
  const attempts = listOf(done.attempts, isAttempt);
  const reviews = listOf(done.reviews, isReview);
  return version === RECORD_VERSION &&
    isTextOrNull(commit) &&
    isTextOrNull(name) &&
    questions &&
    pages &&
    attempts &&
    reviews
    ? {version, site, course, commit, name, questions, pages, attempts, reviews}
    : 'broken';
}
