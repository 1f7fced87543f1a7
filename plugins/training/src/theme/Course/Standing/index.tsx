import {translate} from '@docusaurus/Translate';
import type {Told} from 'docusaurus-plugin-training/client/course';
import type {
  AssessmentRules,
  Course,
  CourseAssessment,
} from 'docusaurus-plugin-training/client/internal';
import {
  courseReviews,
  createFormat,
  dayAfter,
  type Format,
  onAttempts,
  onReviews,
  readAttempts,
  reviewDays,
  standingOf,
  type Standing,
  today,
} from 'docusaurus-plugin-training/client/assessmentStore';

/** How far a reader is with what comes after the pages of a course. */
export interface CourseStanding {
  /** Whether the assessment is passed, or handed in where nobody passes or fails. */
  readonly isDone: boolean;
  /** Whether an attempt is begun, and not handed in yet. */
  readonly isOpen: boolean;
  /** How many questions are to be asked again today. */
  readonly due: number;
  readonly assessment: Told;
  readonly review: Told;
  readonly certificate: Told;
}

/** The latest attempt that was handed in. */
function lastWords(
  {day, percent, isPassed}: NonNullable<Standing['last']>,
  passMark: number | null,
  format: Format,
): string {
  const values = {day: format.day(day), percent: format.percent(percent)};
  if (passMark === null) {
    return translate(
      {id: 'theme.training.Assessment.attempt', message: '{day}: {percent}'},
      values,
    );
  }
  return isPassed
    ? translate(
        {id: 'theme.training.Assessment.attemptPassed', message: '{day}: {percent}, passed'},
        values,
      )
    : translate(
        {id: 'theme.training.Assessment.attemptNotPassed', message: '{day}: {percent}, not passed'},
        values,
      );
}

function assessmentWords(
  {isDone, open, last, best}: Standing,
  {questions, passMark, retryAfter}: AssessmentRules,
  format: Format,
): Told {
  const toPass =
    passMark === null
      ? ''
      : translate(
          {id: 'theme.training.Course.toPass', message: 'To pass: {percent}'},
          {percent: format.percent(passMark)},
        );
  const plan = translate(
    {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
    {count: format.count(questions)},
  );
  const begun =
    open === null
      ? ''
      : translate(
          {
            id: 'theme.training.Course.openAttempt',
            message: 'Begun on {day}, not handed in yet',
          },
          {day: format.day(open)},
        );
  const better =
    best === null || last === null || best.percent === last.percent
      ? ''
      : translate(
          {id: 'theme.training.Course.best', message: 'Best result: {percent} ({day})'},
          {percent: format.percent(best.percent), day: format.day(best.day)},
        );
  const again = last && open === null && retryAfter !== null ? dayAfter(last.day, retryAfter) : '';
  const wait =
    again > today()
      ? translate(
          {id: 'theme.training.Course.wait', message: 'Next attempt best after a break: {day}'},
          {day: format.day(again)},
        )
      : '';
  const parts =
    last === null
      ? [begun === '' ? plan : begun, toPass]
      : [begun, lastWords(last, passMark, format), better, ...(isDone ? [] : [toPass, wait])];
  return {
    status: isDone ? 'done' : open === null && last === null ? 'open' : 'begun',
    words: parts.filter(Boolean).join(' · '),
  };
}

/** How far a reader is with an assessment; no words where nothing is begun. */
export function tellAssessment(rules: AssessmentRules): Told {
  const standing = standingOf(readAttempts(rules.id), rules.passMark);
  const told = assessmentWords(standing, rules, createFormat(document.documentElement.lang));
  return told.status === 'open' ? {...told, words: ''} : told;
}

function reviewWords(due: number, nextDay: string | null, format: Format): Told {
  if (due > 0) {
    const words = translate(
      {id: 'theme.training.Course.toReview', message: 'To review: {count}'},
      {count: format.count(due)},
    );
    return {status: 'news', words};
  }
  const words =
    nextDay === null
      ? translate({id: 'theme.training.Course.noReview', message: 'Nothing to review'})
      : translate(
          {id: 'theme.training.Course.nextReview', message: 'The next ones: {day}'},
          {day: format.day(nextDay)},
        );
  return {status: 'open', words};
}

function read(course: Course, assessment: CourseAssessment): CourseStanding {
  const format = createFormat(document.documentElement.lang);
  const now = today();
  const standing = standingOf(readAttempts(assessment.id), assessment.passMark);
  const {reviews, answers} = courseReviews(course);
  const [first, second] = reviewDays(now, reviews, answers);
  const due = first?.day === now ? first.count : 0;
  const {isDone} = standing;
  return {
    isDone,
    isOpen: standing.open !== null,
    due,
    assessment: assessmentWords(standing, assessment, format),
    review: reviewWords(due, (due > 0 ? second : first)?.day ?? null, format),
    certificate: {
      status: isDone ? 'done' : 'open',
      words: isDone
        ? translate({
            id: 'theme.training.Course.certificateReady',
            message: 'Ready to print',
          })
        : translate({
            id: 'theme.training.Course.certificateLater',
            message: 'Once you have passed the assessment',
          }),
    },
  };
}

/**
 * Follows how far a reader is with the assessment of a course, and with what was missed in it.
 *
 * @returns a function that ends it
 */
export default function followStanding(
  course: Course,
  assessment: CourseAssessment,
  onChange: (standing: CourseStanding) => void,
): () => void {
  const update = () => {
    onChange(read(course, assessment));
  };
  const ends = [onAttempts(assessment.id, update), onReviews(course.id, update)];
  update();
  return () => {
    ends.forEach((end) => {
      end();
    });
  };
}
