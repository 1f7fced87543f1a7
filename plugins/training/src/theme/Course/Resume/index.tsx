import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CoursePage} from 'docusaurus-plugin-training/client/internal';
import {countDone, type States} from 'docusaurus-plugin-training/client/course';
import {placeToContinue, useCount} from 'docusaurus-plugin-training/client/coursePage';
import styles from './styles.module.css';

export interface Props {
  /** All pages of the course. */
  readonly pages: readonly CoursePage[];
  /** How far the reader is with each of them; empty before anybody knows. */
  readonly states: States;
}

function labelOf(states: States, place: number): string {
  if (countDone(states) === 0 && states[place]?.status !== 'begun') {
    return translate({id: 'theme.training.Course.begin', message: 'Begin with'});
  }
  const state = states[place];
  if (state === undefined) {
    return translate({
      id: 'theme.training.Course.again',
      message: 'All pages are done. Read again:',
    });
  }
  if (state.status === 'done') {
    return translate({id: 'theme.training.Course.review', message: 'All pages are done. Review:'});
  }
  return translate({id: 'theme.training.Course.continue', message: 'Continue with'});
}

/** The page to go on with, and how much of the course is done. */
export default function Resume({pages, states}: Props): ReactNode {
  const format = useCount();
  const place = states.length === 0 ? 0 : placeToContinue(pages, states);
  const page = pages[place] ?? pages[0];
  const done = countDone(states);
  const words = translate(
    {id: 'theme.training.Course.pagesDone', message: 'Pages done: {done} of {total}'},
    {done: format(done), total: format(pages.length)},
  );
  return (
    <div className={styles.resume}>
      {page && (
        <Link className={styles.link} to={page.permalink}>
          <span className={styles.label}>{labelOf(states, place)}</span>{' '}
          <span className={styles.title}>{page.title}</span>
        </Link>
      )}
      <div className={styles.progress}>
        <progress aria-label={words} max={pages.length} value={done} />
        <span>{words}</span>
      </div>
    </div>
  );
}
