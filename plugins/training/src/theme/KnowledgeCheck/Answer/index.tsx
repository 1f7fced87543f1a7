import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck/Answer';
import OptionWords from '@theme/KnowledgeCheck/OptionWords';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

function FeedbackList({entry}: Props): ReactNode {
  const options = [...entry.content.options].filter(([, {feedback}]) => feedback !== null);
  if (options.length === 0) {
    return null;
  }
  return (
    <dl className={styles.feedback}>
      {options.map(([id, {feedback}]) => (
        <React.Fragment key={id}>
          <dt>
            <OptionWords entry={entry} id={id} />
          </dt>
          <dd>{feedback}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

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
      <FeedbackList entry={entry} />
    </details>
  );
}
