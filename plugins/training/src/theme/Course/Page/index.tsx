import React, {memo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CoursePage} from 'docusaurus-plugin-training/client/internal';
import type {PageState} from 'docusaurus-plugin-training/client/course';
import {useCount} from 'docusaurus-plugin-training/client/coursePage';
import courseWords from '@theme/CourseWords';
import styles from './styles.module.css';

export interface Props {
  readonly page: CoursePage;
  /** Number of its questions. */
  readonly questions: number;
  /** How far the reader is with it; `null` before anybody knows. */
  readonly state: PageState | null;
  /** Ticks the page, which has no questions, or takes that back. */
  readonly onTick: (id: string, isDone: boolean) => void;
}

/** A page of a course: its mark, its title, and how long it takes or how much of it is done. */
function Page({page, questions, state, onTick}: Props): ReactNode {
  const {id, title, permalink, minutes} = page;
  const format = useCount();
  useBrokenLinks().collectLink(permalink);
  const words = state === null ? '' : courseWords(state, format);
  const plan =
    questions === 0
      ? translate({id: 'theme.training.Course.reading', message: 'To read'})
      : translate(
          {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
          {count: format(questions)},
        );
  const status = state && state.news > 0 ? 'news' : (state?.status ?? 'open');
  return (
    <li className={styles.page} data-status={status}>
      {questions === 0 && state !== null ? (
        <input
          type="checkbox"
          className={styles.box}
          checked={status === 'done'}
          aria-label={translate(
            {id: 'theme.training.Course.tick', message: '{title}: done'},
            {title},
          )}
          onChange={({target}) => {
            onTick(id, target.checked);
          }}
        />
      ) : (
        <span className={styles.mark} aria-hidden="true" />
      )}
      {/* The list goes to a page without loading the site anew, see `Course`. */}
      <a className={styles.title} href={permalink}>
        {title}
      </a>
      <span className={styles.minutes}>
        {translate(
          {id: 'theme.training.Course.minutes', message: '{minutes} min'},
          {minutes: format(minutes)},
        )}
      </span>
      <span className={styles.words}>{words === '' ? plan : words}</span>
    </li>
  );
}

export default memo(Page);
