import React, {type ReactNode, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Course} from 'docusaurus-plugin-training/client/internal';
import type {Format, ReviewDay} from 'docusaurus-plugin-training/client/assessmentStore';
import {toCalendarFile} from 'docusaurus-plugin-training/client/review';
import styles from './styles.module.css';

export interface Props {
  readonly course: Course;
  /** Of the page that asks. */
  readonly heading: string;
  readonly days: readonly ReviewDay[];
  readonly format: Format;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Address of this page, which the hash router has in the hash. */
function ownAddress(): string {
  const {origin, pathname, hash} = location;
  return origin + pathname + (hash.startsWith('#/') ? hash : '');
}

/** Gives a calendar file that says when there is something to review: a site cannot remind. */
export default function Reminder({course, heading, days, format}: Props): ReactNode {
  const [saved, setSaved] = useState('');
  const save = () => {
    const calendar = {
      id: `${course.id}@${location.host}`,
      url: ownAddress(),
      events: days.map(({day, count}) => ({
        day,
        summary: `${heading}: ${course.title}`,
        description: translate(
          {id: 'theme.training.Course.toReview', message: 'To review: {count}'},
          {count: format.count(count)},
        ),
      })),
    };
    const file = `${course.id}-review.ics`;
    download(file, toCalendarFile(calendar, new Date()));
    setSaved(
      translate({id: 'theme.training.CourseReview.saved', message: 'Saved: {file}'}, {file}),
    );
  };
  return (
    <>
      <button type="button" className="button training-button button--secondary" onClick={save}>
        {translate({
          id: 'theme.training.CourseReview.remind',
          message: 'Remind me (calendar file)',
        })}
      </button>
      <span role="status" className={styles.status}>
        {saved}
      </span>
    </>
  );
}
