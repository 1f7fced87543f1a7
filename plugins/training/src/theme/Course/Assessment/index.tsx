import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CourseAssessment} from 'docusaurus-plugin-training/client/internal';
import {useCount} from 'docusaurus-plugin-training/client/coursePage';
import type {CourseStanding} from '@theme/Course/Standing';
import Page from '@theme/Course/Page';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

export interface Props {
  readonly assessment: CourseAssessment;
  /** How far the reader is; `null` before anybody knows. */
  readonly standing: CourseStanding | null;
  readonly headingAs: 'h2' | 'h3';
}

const noTick = () => undefined;

/** What comes after the pages of a course. Nothing moves when the words come. */
export default function Assessment({assessment, standing, headingAs}: Props): ReactNode {
  const {id, title, permalink, questions, review, certificate} = assessment;
  const format = useCount();
  const links = useBrokenLinks();
  const rows = [
    {
      key: 'assessment',
      title,
      permalink,
      told: standing?.assessment,
      words: translate(
        {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
        {count: format(questions)},
      ),
    },
    {
      key: 'review',
      title: translate({id: 'theme.training.Course.missed', message: 'Review what you missed'}),
      permalink: review,
      told: standing?.review,
      words: '',
    },
    ...(certificate === null
      ? []
      : [
          {
            key: 'certificate',
            title: translate({id: 'theme.training.Course.certificate', message: 'Certificate'}),
            permalink: certificate,
            told: standing?.certificate,
            words: '',
          },
        ]),
  ];
  rows.forEach((row) => {
    links.collectLink(row.permalink);
  });
  return (
    <section className={styles.assessment}>
      <Heading as={headingAs} className={clsx('training-heading', styles.title)}>
        {translate({id: 'theme.training.Course.assessment', message: 'Final assessment'})}
      </Heading>
      <ol className={clsx('training-bare', styles.rows)}>
        {rows.map(({key, told, words, ...row}) => (
          <Page
            {...row}
            key={key}
            id={`${id} ${key}`}
            minutes=""
            words={told?.words ?? words}
            status={told?.status ?? 'open'}
            isTicked={false}
            onTick={noTick}
          />
        ))}
      </ol>
    </section>
  );
}
