import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {AssessmentProps} from 'docusaurus-plugin-training/client';
import {OWN_VERDICTS} from 'docusaurus-plugin-training/client/internal';
import Verdict from '@theme/KnowledgeCheck/Reflect/Verdict';
import styles from './styles.module.css';

export type Props = AssessmentProps;

/** Where a reader who has read the model answer says how close the own one was. */
export default function Assessment({anchor, onAssess}: Props): ReactNode {
  const id = `${anchor}-assessment`;
  return (
    <div className={styles.assessment} role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id} className={styles.question}>
        {translate({
          id: 'theme.training.KnowledgeCheck.howClose',
          message: 'How close was your answer?',
        })}
      </p>
      <div className={styles.verdicts}>
        {OWN_VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="button training-button button--secondary"
            onClick={() => {
              onAssess(verdict);
            }}
          >
            <Verdict verdict={verdict} />
          </button>
        ))}
      </div>
    </div>
  );
}
