import React, {memo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** How long it takes. */
  readonly minutes: string;
  /** How much there is to do, or how far the reader is. */
  readonly words: string;
  readonly status: 'open' | 'begun' | 'news' | 'done';
  /** Whether the reader ticks it: it has no questions, and script runs. */
  readonly isTicked: boolean;
  readonly onTick: (id: string, isDone: boolean) => void;
}

/**
 * A page of a course: its mark, its title, and how long it takes or how much of it is done. A course
 * has hundreds of them, so it is as little as can be.
 */
function Page({id, title, permalink, minutes, words, status, isTicked, onTick}: Props): ReactNode {
  return (
    <li className={styles.page} data-status={status}>
      {isTicked ? (
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
      <span className={styles.minutes}>{minutes}</span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}

export default memo(Page);
