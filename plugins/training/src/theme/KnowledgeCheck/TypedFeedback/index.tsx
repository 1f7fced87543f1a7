import React, {type ReactNode} from 'react';
import type {TypedFeedbackContent} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  /** What was typed wrongly; the rest is not shown. */
  readonly given: readonly TypedFeedbackContent[];
}

/** What is said of the wrong answers that were checked last. */
export default function TypedFeedback({given}: Props): ReactNode {
  return given.map(({answer, text}) => (
    <div key={answer} className={styles.feedback} data-feedback="">
      {text}
    </div>
  ));
}
