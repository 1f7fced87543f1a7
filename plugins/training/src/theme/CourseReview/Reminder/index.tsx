import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Course} from 'docusaurus-plugin-training/client/internal';
import type {Format, ReviewDay} from 'docusaurus-plugin-training/client/assessmentStore';
import {toCalendarFile} from 'docusaurus-plugin-training/client/review';

export interface Props {
  readonly course: Course;
  /** Of the page that asks. */
  readonly heading: string;
  /** Its address. */
  readonly permalink: string;
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

/** Gives a calendar file that says when there is something to review: a site cannot remind. */
export default function Reminder({course, heading, permalink, days, format}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const url = new URL(permalink, siteConfig.url).href;
  const save = () => {
    const calendar = {
      id: `${course.id}@${new URL(url).host}`,
      url,
      events: days.map(({day, count}) => ({
        day,
        summary: `${heading}: ${course.title}`,
        description: translate(
          {id: 'theme.training.Course.toReview', message: 'To review: {count}'},
          {count: format.count(count)},
        ),
      })),
    };
    download(`${course.id}-review.ics`, toCalendarFile(calendar, new Date()));
  };
  return (
    <button type="button" className="button training-button button--secondary" onClick={save}>
      {translate({
        id: 'theme.training.CourseReview.remind',
        message: 'Remind me (calendar file)',
      })}
    </button>
  );
}
