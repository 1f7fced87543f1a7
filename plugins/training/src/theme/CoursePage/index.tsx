import React, {type ReactNode} from 'react';
import type {Course as CourseModel} from 'docusaurus-plugin-training/client/internal';
import Course from '@theme/Course';
import CourseRecord from '@theme/CourseRecord';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly course: CourseModel;
  /** What records say of the site. */
  readonly about: {readonly site: string; readonly commit: string | null};
}

/** The page of a course. */
export default function CoursePage({course, about}: Props): ReactNode {
  const {title, description} = course;
  return (
    <Layout title={title} description={description}>
      <main className={`training-course-page container margin-vert--lg ${styles.page}`}>
        <header>
          <Heading as="h1" className="training-heading">
            {title}
          </Heading>
          {description !== '' && <p className={styles.description}>{description}</p>}
        </header>
        <Course course={course} isOwnPage />
        <CourseRecord course={course} {...about} />
      </main>
    </Layout>
  );
}
