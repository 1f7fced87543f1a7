import React, {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {
  courseReviews,
  createFormat,
  onAttempts,
  onReviews,
  type ReviewDay,
  reviewDays,
  reviewsOn,
  today,
} from 'docusaurus-plugin-training/client/assessmentStore';
import type {DrawData} from 'docusaurus-plugin-training/client/drawn';
import type {Course, CourseAssessment} from 'docusaurus-plugin-training/client/internal';
import Questions from '@theme/CourseReview/Questions';
import Reminder from '@theme/CourseReview/Reminder';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly course: Course;
  /** What its assessment draws from. */
  readonly draw: DrawData;
}

/** What there is to review, as the browser has it. */
interface Plan {
  /** Those of today, when the page was opened: what was answered stays on it. */
  readonly ids: readonly string[];
  /** The days from today on, as they are now. */
  readonly days: readonly ReviewDay[];
}

function usePlan(course: Course, assessment: CourseAssessment | null): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    if (assessment === null) {
      return undefined;
    }
    const update = () => {
      const {reviews, answers} = courseReviews(course);
      const day = today();
      const days = reviewDays(day, reviews, answers);
      setPlan((before) => ({
        ids: before?.ids ?? reviewsOn(day, reviews, answers).map(({id}) => id),
        days,
      }));
    };
    const ends = [onAttempts(assessment.id, update), onReviews(course.id, update)];
    update();
    return () => {
      ends.forEach((end) => {
        end();
      });
    };
  }, [course, assessment]);
  return plan;
}

/** What comes after the questions: the result, when the next ones are due, and the way back. */
function End({
  id,
  course,
  plan,
  score,
  heading: pageHeading,
}: {
  readonly id: string;
  readonly heading: string;
  readonly course: Course;
  readonly plan: Plan;
  readonly score: readonly [correct: number, total: number] | null;
}): ReactNode {
  const format = useMemo(() => createFormat(document.documentElement.lang), []);
  const {ids, days} = plan;
  const isOver = ids.length === 0 || score !== null;
  const next = days[0] ?? null;
  const heading =
    score !== null && score[1] > 0
      ? translate(
          {
            id: 'theme.training.KnowledgeCheck.score',
            message: 'You got {correct} of {total} correct',
          },
          {correct: format.count(score[0]), total: format.count(score[1])},
        )
      : translate({id: 'theme.training.Course.noReview', message: 'Nothing to review'});
  return (
    <section id={id} className={styles.end}>
      {isOver && (
        <div>
          <Heading as="h2" className="training-heading">
            {heading}
          </Heading>
          {next && (
            <p>
              {translate(
                {id: 'theme.training.Course.nextReview', message: 'The next ones: {day}'},
                {day: format.day(next.day)},
              )}
            </p>
          )}
        </div>
      )}
      <p className={styles.actions}>
        {days.length > 0 && (
          <Reminder
            course={course}
            heading={pageHeading}

            days={days}
            format={format}
          />
        )}
        <Link to={course.permalink}>
          {translate(
            {id: 'theme.training.CourseReview.back', message: 'Back to “{course}”'},
            {course: course.title},
          )}
        </Link>
      </p>
    </section>
  );
}

/** The page of a course that asks again what was missed in its assessment. */
export default function CourseReview({course, draw}: Props): ReactNode {
  const {assessment} = course;
  const plan = usePlan(course, assessment);
  const [score, setScore] = useState<readonly [number, number] | null>(null);
  const onDone = useCallback((correct: number, total: number) => {
    setScore([correct, total]);
  }, []);
  const heading = translate({
    id: 'theme.training.Course.missed',
    message: 'Review what you missed',
  });
  const endId = `review-end-${course.id}`;
  return (
    <Layout title={`${heading}: ${course.title}`}>
      <main className={`training-review-page container margin-vert--lg ${styles.page}`}>
        <p>
          <Link to={course.permalink}>{course.title}</Link>
        </p>
        <Heading as="h1" className="training-heading">
          {heading}
        </Heading>
        <p>
          {translate({
            id: 'theme.training.CourseReview.about',
            message:
              'What you missed in the assessment is asked here again after a day, a week and a month. After a wrong answer, it begins again with a day.',
          })}
        </p>
        {plan && assessment && (
          <>
            {plan.ids.length > 0 && (
              <Questions
                course={course.id}
                ids={plan.ids}
                draw={draw}
                endId={endId}
                onDone={onDone}
              />
            )}
            <End id={endId} heading={heading} course={course} plan={plan} score={score} />
          </>
        )}
        <noscript>
          <p>
            {translate({
              id: 'theme.training.Course.noScript',
              message: 'For this page, your browser has to run scripts.',
            })}
          </p>
        </noscript>
      </main>
    </Layout>
  );
}
