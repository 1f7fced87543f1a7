import type {AskedQuestion, AssessmentAttempt, Moment} from './attempt';
import type {ReviewAnswer} from './review';

/** How a day is written: `2026-01-31`. Thousands of years come after each, to count on in. */
export const DAY = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether it is a day of the calendar. */
export function isDay(value: unknown): value is string {
  if (!isText(value) || !DAY.test(value)) {
    return false;
  }
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

/** The properties of what can be anything. */
export function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Of a quiz, and of a question in it. */
export function isQuestionId(value: unknown): value is string {
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
    Number.isFinite(points) &&
    Number(points) >= 0
  );
}

/** Whether something that was read, from a file or a browser, is an attempt. */
export function isAttempt(value: unknown): value is AssessmentAttempt {
  const {seed, after, begun, handedIn, language, questions} = toObject(value);
  return (
    isText(seed) &&
    isTexts(after) &&
    isMoment(begun) &&
    (handedIn === null || isMoment(handedIn)) &&
    isText(language) &&
    Array.isArray(questions) &&
    questions.every(isAsked)
  );
}

/** Whether something that was read, from a file or a browser, is an answer to a review. */
export function isReviewAnswer(value: unknown): value is ReviewAnswer {
  const {id, hash, day, response, correct} = toObject(value);
  return (
    isQuestionId(id) &&
    isText(hash) &&
    isDay(day) &&
    isTexts(response) &&
    typeof correct === 'boolean'
  );
}
