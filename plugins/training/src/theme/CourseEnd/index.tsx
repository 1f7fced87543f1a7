import React, {type ReactNode, useEffect, useState} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Manifest} from 'docusaurus-plugin-training/client/course';
import type {CoursePlace} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly place: CoursePlace;
  /** Loads what all pages of the course are. */
  readonly load: () => Promise<{readonly default: Manifest}>;
}

/** The end of a page of a course: where in it the page is, and what comes next. */
export default function CourseEnd({place, load}: Props): ReactNode {
  const {course, module, number, total, next} = place;
  const [progress, setProgress] = useState('');

  useEffect(() => {
    let stop: () => void = () => undefined;
    let isOver = false;
    // Safari has no requestIdleCallback.
    ((window.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(
      () =>
        void Promise.all([import('@theme/CourseEnd/Follow'), load()]).then(
          ([{default: follow}, {default: manifest}]) => {
            if (!isOver) {
              stop = follow(manifest, place, setProgress);
            }
          },
        ),
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [place, load]);

  return (
    <nav className={`training-course-end ${styles.end}`} aria-label={course.title}>
      {/* Nothing else leads on from the last page. */}
      <Link to={course.permalink} {...(next === null && {'data-training-next': ''})}>
        {course.title}
      </Link>
      <span>
        {place.pages === 0
          ? translate({id: 'theme.training.Course.assessment', message: 'Final assessment'})
          : translate(
              {
                id: 'theme.training.CourseEnd.page',
                message: 'Page {number} of {total} in “{module}”',
              },
              {number, total, module: module ?? course.title},
            )}
      </span>
      <span className={styles.progress}>{place.pages > 0 && progress}</span>
      {/* Where the page's own link leads there, once is enough. */}
      {!place.isNextShown && (
        <span>
          {next
            ? translate({id: 'theme.training.CourseEnd.next', message: 'Next in the course:'})
            : translate({
                id: 'theme.training.CourseEnd.last',
                message: 'This is the last page of the course.',
              })}{' '}
          {next && (
            <Link to={next.permalink} data-training-next="">
              {next.title}
            </Link>
          )}
        </span>
      )}
    </nav>
  );
}
