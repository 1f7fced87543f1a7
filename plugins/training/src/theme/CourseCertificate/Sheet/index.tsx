import React, {type ReactNode, useMemo} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Course, CourseAssessment} from 'docusaurus-plugin-training/client/internal';
import {
  certificateCode,
  createFormat,
  type Outcome,
} from 'docusaurus-plugin-training/client/assessmentStore';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

export interface Props {
  readonly heading: string;
  readonly course: Course;
  readonly assessment: CourseAssessment;
  readonly outcome: Outcome;
  /** Empty where nobody has typed one: then there is a line to write on. */
  readonly name: string;
  /** Address of the site. */
  readonly site: string;
}

/** How large a name is written, so that it leaves room for the rest, and its words stay whole. */
function sizeOf(name: string): 'large' | 'medium' | 'small' {
  const word = Math.max(...name.split(/[\s-]/).map(({length}) => length));
  if (name.length <= 40 && word <= 24) {
    return 'large';
  }
  return name.length <= 80 && word <= 32 ? 'medium' : 'small';
}

/** What is printed of a certificate: one page of any size, in one sentence what it proves. */
export default function Sheet(props: Props): ReactNode {
  const {heading, course, assessment, outcome, name, site} = props;
  const {siteConfig} = useDocusaurusContext();
  const format = useMemo(() => createFormat(document.documentElement.lang), []);
  const {seed, begun, day, percent} = outcome;
  const code = certificateCode([course.id, name, seed, day, String(percent)]);
  const facts = [
    {
      term: translate({id: 'theme.training.CourseCertificate.result', message: 'Result'}),
      fact: `${format.percent(percent)} · ${translate(
        {id: 'theme.training.Course.toPass', message: 'To pass: {percent}'},
        {percent: format.percent(assessment.passMark ?? 0)},
      )}`,
    },
    {
      term: translate({id: 'theme.training.CourseCertificate.day', message: 'Date'}),
      fact: format.days(begun, day),
    },
    {
      term: translate({id: 'theme.training.CourseCertificate.site', message: 'Website'}),
      fact: (
        <>
          {siteConfig.title}
          <br />
          <bdi>{site}</bdi>
        </>
      ),
    },
    {
      term: translate({id: 'theme.training.CourseCertificate.code', message: 'Code'}),
      fact: <code dir="ltr">{code}</code>,
    },
  ];
  return (
    <article className={`training-certificate ${styles.sheet}`}>
      <Heading as="h1" className="training-heading">
        {heading}
      </Heading>
      <p className={styles.name} data-size={sizeOf(name)} dir="auto">
        {name}
      </p>
      <p className={styles.title}>{course.title}</p>
      {assessment.title !== course.title && <p>{assessment.title}</p>}
      <dl className={styles.facts}>
        {facts.map(({term, fact}) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.proof}>
        {translate({
          id: 'theme.training.CourseCertificate.proof',
          message:
            'Together with the saved record of the course, this shows that the answers in it come to this result, but not who gave them.',
        })}
      </p>
    </article>
  );
}
