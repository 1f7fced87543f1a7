import {translate} from '@docusaurus/Translate';
import type {Added, CourseRecord, Refusal} from 'docusaurus-plugin-training/client/record';

type Done = Pick<CourseRecord, 'questions' | 'pages' | 'attempts' | 'reviews'>;

type FormatCount = (count: number) => string;

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** How much there is of an assessment; empty where there is nothing. */
function attemptsWords({attempts, reviews}: Done, format: FormatCount): string {
  return attempts.length + reviews.length === 0
    ? ''
    : translate(
        {
          id: 'theme.training.CourseRecord.attempts',
          message: 'Attempts at the assessment: {attempts}. Reviews: {reviews}.',
        },
        {attempts: format(attempts.length), reviews: format(reviews.length)},
      );
}

/** What was saved. */
export function savedWords(done: Done, format: FormatCount): string {
  return joined(
    translate(
      {
        id: 'theme.training.CourseRecord.saved',
        message: 'Saved. Questions: {questions}. Pages: {pages}.',
      },
      {questions: format(done.questions.length), pages: format(done.pages.length)},
    ),
    attemptsWords(done, format),
  );
}

/** What adding a record has brought; `null` where the browser cannot store it. */
export function addedWords(added: Added | null, format: FormatCount): string {
  if (added === null) {
    return translate({
      id: 'theme.training.CourseRecord.full',
      message: 'This browser cannot store the record. Nothing was changed.',
    });
  }
  const {questions, pages, attempts, reviews, former} = added;
  return joined(
    translate(
      {
        id: 'theme.training.CourseRecord.added',
        message: 'Added. New questions: {questions}. New pages: {pages}.',
      },
      {questions: format(questions), pages: format(pages)},
    ),
    attempts + reviews === 0
      ? ''
      : translate(
          {
            id: 'theme.training.CourseRecord.addedAttempts',
            message: 'New attempts at the assessment: {attempts}. New reviews: {reviews}.',
          },
          {attempts: format(attempts), reviews: format(reviews)},
        ),
    former === 0
      ? ''
      : translate(
          {
            id: 'theme.training.CourseRecord.former',
            message: 'No longer in the course, and kept all the same: {count}.',
          },
          {count: format(former)},
        ),
  );
}

/** What goes when the record is erased. */
export function eraseWords(
  course: string,
  done: Done,
  name: string | null,
  format: FormatCount,
): string {
  return joined(
    translate(
      {
        id: 'theme.training.CourseRecord.confirm',
        message:
          'Erase what you have done in “{course}”, with all answers? Questions: {questions}. Pages: {pages}.',
      },
      {course, questions: format(done.questions.length), pages: format(done.pages.length)},
    ),
    attemptsWords(done, format),
    name === null
      ? ''
      : translate({id: 'theme.training.CourseRecord.name', message: 'Name: {name}.'}, {name}),
  );
}

/** Why a record was not added that is one of something else. */
export function strangeWords(
  file: string,
  record: Pick<CourseRecord, 'site' | 'course'>,
  site: string,
): string {
  return record.site === site
    ? translate(
        {
          id: 'theme.training.CourseRecord.course',
          message:
            '“{file}” is a record of another course, “{course}”. Add it there. Nothing was changed.',
        },
        {file, course: record.course},
      )
    : translate(
        {
          id: 'theme.training.CourseRecord.site',
          message: '“{file}” is a record of another site, {site}. Nothing was changed.',
        },
        {file, site: record.site},
      );
}

/** Why a file was not added. */
export function refusalWords(refusal: Refusal, file: string): string {
  switch (refusal) {
    case 'other':
      return translate(
        {
          id: 'theme.training.CourseRecord.other',
          message: '“{file}” is not a record of a course. Nothing was changed.',
        },
        {file},
      );
    case 'broken':
      return translate(
        {
          id: 'theme.training.CourseRecord.broken',
          message: '“{file}” is a record, but a part of it is damaged. Nothing was changed.',
        },
        {file},
      );
    case 'large':
      return translate(
        {
          id: 'theme.training.CourseRecord.large',
          message: '“{file}” is larger than any record. Nothing was changed.',
        },
        {file},
      );
    case 'newer':
      return translate(
        {
          id: 'theme.training.CourseRecord.newer',
          message:
            '“{file}” is from a newer version of this site. Reload this page, then add it again. Nothing was changed.',
        },
        {file},
      );
  }
}
