import React, {type ReactNode, useEffect, useState, useSyncExternalStore} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Course} from 'docusaurus-plugin-training/client/internal';
import {
  onAttempts,
  onName,
  type Outcome,
  readAttempts,
  readName,
  standingOf,
  writeName,
} from 'docusaurus-plugin-training/client/assessmentStore';
import Name from '@theme/CourseCertificate/Name';
import Sheet from '@theme/CourseCertificate/Sheet';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly course: Course;
  /** What records say of the site. */
  readonly about: {readonly site: string; readonly commit: string | null};
}

/** The best result that passes: `undefined` before anybody knows, `null` where there is none. */
function useOutcome({assessment}: Course): Outcome | null | undefined {
  const [outcome, setOutcome] = useState<Outcome | null>();
  useEffect(() => {
    if (assessment === null) {
      return undefined;
    }
    const update = () => {
      const {best} = standingOf(readAttempts(assessment.id), assessment.passMark);
      setOutcome(best?.isPassed ? best : null);
    };
    update();
    return onAttempts(assessment.id, update);
  }, [assessment]);
  return outcome;
}

/** What a reader prints who has passed the assessment of a course. */
export default function CourseCertificate({course, about}: Props): ReactNode {
  const {assessment} = course;
  const outcome = useOutcome(course);
  const stored = useSyncExternalStore(onName, readName, () => '');
  // The browser may store nothing.
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? stored;
  const heading = translate({id: 'theme.training.Course.certificate', message: 'Certificate'});
  return (
    <Layout title={`${heading}: ${course.title}`}>
      <main className={`training-certificate-page container ${styles.page}`}>
        <p>
          <Link to={course.permalink}>{course.title}</Link>
        </p>
        {outcome && assessment ? (
          <>
            <Name
              name={name}
              onChange={(changed) => {
                setTyped(changed);
                writeName(changed);
              }}
            />
            <Sheet
              heading={heading}
              course={course}
              assessment={assessment}
              outcome={outcome}
              name={name.trim()}
              site={about.site}
            />
          </>
        ) : (
          <>
            <Heading as="h1" className="training-heading">
              {heading}
            </Heading>
            {outcome === null && assessment && (
              <>
                <p>
                  {translate({
                    id: 'theme.training.CourseCertificate.later',
                    message: 'You get the certificate when you pass the final assessment.',
                  })}
                </p>
                <p>
                  <Link to={assessment.permalink}>{assessment.title}</Link>
                </p>
              </>
            )}
            <noscript>
              <p>
                {translate({
                  id: 'theme.training.Course.noScript',
                  message: 'For this page, your browser has to run scripts.',
                })}
              </p>
            </noscript>
          </>
        )}
      </main>
    </Layout>
  );
}
