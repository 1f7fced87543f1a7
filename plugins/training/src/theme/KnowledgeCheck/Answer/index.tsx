import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
}

/**
 * The answer behind a summary, for a reader without script: the key is not on view, and nothing
 * pretends to be a working button.
 */
export default function Answer({entry}: Props): ReactNode {
  const {Feedback} = entry.type;
  return (
    <details className={styles.answer}>
      <summary>
        {translate({
          id: 'theme.training.KnowledgeCheck.showAnswerAndExplanation',
          message: 'Show answer and explanation',
        })}
      </summary>
      <Solution entry={entry} />
      {Feedback && <Feedback entry={entry} />}
      {entry.content.explanation}
    </details>
  );
}
