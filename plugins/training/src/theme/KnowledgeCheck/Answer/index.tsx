import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Solution from '@theme/KnowledgeCheck/Solution';
import type {Props} from '@theme/KnowledgeCheck/Answer';
import styles from './styles.module.css';

/**
 * The answer behind a summary, for a reader without script: the key is not on view, and nothing
 * pretends to be a working button.
 */
export default function Answer({entry}: Props): ReactNode {
  return (
    <details className={styles.answer}>
      <summary className={styles.summary}>
        <Translate
          id="theme.training.KnowledgeCheck.showAnswerAndExplanation"
          description="Opens the answer on a page without script"
        >
          Show answer and explanation
        </Translate>
      </summary>
      <Solution entry={entry} />
    </details>
  );
}
