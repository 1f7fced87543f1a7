import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {CourseListing} from 'docusaurus-plugin-training/client/internal';
import ListPage from '@theme/ListPage';

export interface Props {
  readonly courses: readonly CourseListing[];
}

/** The list of all courses of a site. */
export default function CourseIndex({courses}: Props): ReactNode {
  const title = translate({
    id: 'theme.training.CourseIndex.heading',
    message: 'Courses',
    description: 'Title of the page that lists all courses',
  });
  const description = translate({
    id: 'theme.training.CourseIndex.description',
    message: 'What there is to learn here, page by page.',
    description: 'Below the title of the page that lists all courses, and in search engines',
  });
  return (
    <ListPage
      title={title}
      description={description}
      className="training-course-page"
      entries={courses}
    />
  );
}
