import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import {
  type AssessmentAttempt,
  isPassed,
  resultOf,
} from 'docusaurus-plugin-training/client/assessment';
import {useDay} from 'docusaurus-plugin-training/client/drawn';
import styles from './styles.module.css';

export interface Props {
  /** Those that were handed in. */
  readonly attempts: readonly AssessmentAttempt[];
  /** Seed of the one whose result is shown. */
  readonly shown: string | null;
  readonly passMark: number | null;
  /** `null` while none can be shown. */
  readonly onShow: ((seed: string) => void) | null;
}

/** All attempts of a reader, with their days and scores. */
export default function Attempts({attempts, shown, passMark, onShow}: Props): ReactNode {
  const format = useNumberFormat();
  const day = useDay();
  return (
    <section>
      <h3 className="training-heading">
        {translate({id: 'theme.training.Assessment.attempts', message: 'Your attempts'})}
      </h3>
      <ol className={`training-bare ${styles.attempts}`}>
        {attempts.map(({seed, handedIn, questions}) => {
          const result = resultOf(questions);
          const values = {
            day: day(handedIn?.day ?? ''),
            percent: format(result.percent / 100, {style: 'percent'}),
          };
          const words =
            passMark === null
              ? translate(
                  {id: 'theme.training.Assessment.attempt', message: '{day}: {percent}'},
                  values,
                )
              : isPassed(result, passMark)
                ? translate(
                    {
                      id: 'theme.training.Assessment.attemptPassed',
                      message: '{day}: {percent}, passed',
                    },
                    values,
                  )
                : translate(
                    {
                      id: 'theme.training.Assessment.attemptNotPassed',
                      message: '{day}: {percent}, not passed',
                    },
                    values,
                  );
          return (
            <li key={seed}>
              {onShow ? (
                <button
                  type="button"
                  className={styles.attempt}
                  aria-current={seed === shown || undefined}
                  onClick={() => {
                    onShow(seed);
                  }}
                >
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
