import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Icon from '@theme/KnowledgeCheck/Icon';
import type {Props} from '@theme/KnowledgeCheck/Outcome';
import styles from './styles.module.css';

function OutcomeWords({phase, requested}: Omit<Props, 'nothingChosen'>): ReactNode {
  switch (phase) {
    case 'open':
      return null;
    case 'correct':
      return (
        <Translate
          id="theme.training.KnowledgeCheck.correct"
          description="Heading of the feedback to a right answer"
        >
          Correct
        </Translate>
      );
    case 'incorrect':
      return (
        <Translate
          id="theme.training.KnowledgeCheck.incorrect"
          description="Heading of the feedback to a wrong answer"
        >
          Not quite
        </Translate>
      );
    case 'revealed':
      return requested ? (
        <Translate
          id="theme.training.KnowledgeCheck.revealed"
          description="Heading of the explanation when the answer is shown"
        >
          The correct answer is marked above
        </Translate>
      ) : (
        <Translate
          id="theme.training.KnowledgeCheck.incorrectAndRevealed"
          description="Heading of the explanation after the last try was wrong"
        >
          Not quite. The correct answer is marked above
        </Translate>
      );
  }
}

/** What came of the last response, in words and with an icon. */
export default function Outcome({phase, nothingChosen, requested}: Props): ReactNode {
  if (nothingChosen) {
    return (
      <p className={clsx(styles.outcome, styles.missing)} data-outcome="">
        <Translate
          id="theme.training.KnowledgeCheck.nothingChosen"
          description="Shown when an answer is to be checked and none was chosen"
        >
          Choose an answer first.
        </Translate>
      </p>
    );
  }
  if (phase === 'open') {
    return null;
  }
  return (
    <p className={styles.outcome} data-outcome="" data-phase={phase}>
      <Icon name={phase === 'incorrect' ? 'minus' : 'check'} />
      <OutcomeWords phase={phase} requested={requested} />
    </p>
  );
}
