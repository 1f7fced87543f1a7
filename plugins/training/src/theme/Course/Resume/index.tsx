import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CourseAssessment, CoursePage} from 'docusaurus-plugin-training/client/internal';
import {countDone, type States} from 'docusaurus-plugin-training/client/course';
import {placeToContinue, useCount} from 'docusaurus-plugin-training/client/coursePage';
import type {CourseStanding} from '@theme/Course/Standing';
import styles from './styles.module.css';

export interface Props {
  /** All pages of the course. */
  readonly pages: readonly CoursePage[];
  /** How far the reader is with each of them; empty before anybody knows. */
  readonly states: States;
  readonly assessment: CourseAssessment | null;
  /** How far the reader is with the assessment; `null` before anybody knows. */
  readonly standing: CourseStanding | null;
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
  return state.status === 'done' ? reviewLabel() : continueLabel();
}

function continueLabel(): string {
  return translate({id: 'theme.training.Course.continue', message: 'Continue with'});
}

function reviewLabel(): string {
  return translate({id: 'theme.training.Course.review', message: 'All pages are done. Review:'});
}

/** Where a link leads, and what it says. */
interface Target {
  readonly label: string;
  readonly title: string;
  readonly permalink: string;
}

/** What comes once all pages are done: the assessment, and then what was missed in it. */
function afterPages({assessment, standing}: Props): Target | null {
  if (assessment === null) {
    return null;
  }
  const {title, permalink, review} = assessment;
  if (!standing?.isDone || standing.isOpen) {
    return {label: continueLabel(), title, permalink};
  }
  return standing.due === 0
    ? null
    : {label: reviewLabel(), title: standing.review.words, permalink: review};
}

function targetOf(props: Props): Target | null {
  const {pages, states, standing} = props;
  const isOver = states.length > 0 && countDone(states) === pages.length;
  // An attempt is begun as well as a page is, and comes after those.
  const isNext = standing?.isOpen && !states.some(({status}) => status === 'begun');
  const after = isOver || isNext ? afterPages(props) : null;
  if (after) {
    return after;
  }
  const place = states.length === 0 ? 0 : placeToContinue(pages, states);
  const page = pages[place] ?? pages[0];
  return page
    ? {label: labelOf(states, place), title: page.title, permalink: page.permalink}
    : null;
}

/** The page to go on with, and how much of the course is done. */
export default function Resume(props: Props): ReactNode {
  const {pages, states} = props;
  const format = useCount();
  const target = targetOf(props);
  const done = countDone(states);
  const words = translate(
    {id: 'theme.training.Course.pagesDone', message: 'Pages done: {done} of {total}'},
    {done: format(done), total: format(pages.length)},
  );
  return (
    <div className={styles.resume}>
      {target && (
        <Link className={styles.link} to={target.permalink}>
          <span className={styles.label}>{target.label}</span>{' '}
          <span className={styles.title}>{target.title}</span>
        </Link>
      )}
      <div className={styles.progress}>
        <progress aria-label={words} max={pages.length} value={done} />
        <span>{words}</span>
      </div>
    </div>
  );
}
