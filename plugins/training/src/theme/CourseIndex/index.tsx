import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CourseListing} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

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
    <Layout title={title} description={description}>
      <main className={clsx('training-course-page container margin-vert--lg', styles.page)}>
        <header>
          <Heading as="h1" className="training-heading">
            {title}
          </Heading>
          <p className={styles.description}>{description}</p>
        </header>
        <ul className={clsx('training-bare', styles.cards)}>
          {courses.map((course) => (
            <li key={course.permalink} className={styles.card}>
              <Heading as="h2" className={clsx('training-heading', styles.title)}>
                <Link to={course.permalink}>{course.title}</Link>
              </Heading>
              {course.description !== '' && <p>{course.description}</p>}
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
