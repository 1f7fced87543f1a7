import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Judgement from '@theme/KnowledgeCheck/Judgement';
import type {Props} from '@theme/KnowledgeCheck/Outcome';
import styles from './styles.module.css';

/** What came of the last response, in words and with an icon. */
export default function Outcome({entry, grade, incomplete}: Props): ReactNode {
  const {Instruction, selfAssessment} = entry.type;
  const Words = selfAssessment?.Judgement ?? Judgement;
  if (incomplete) {
    return (
      <p className={`${styles.outcome} ${styles.missing}`}>
        {translate({
          id: 'theme.training.KnowledgeCheck.incomplete',
          message: 'This cannot be checked yet.',
        })}{' '}
        <Instruction entry={entry} />
      </p>
    );
  }
  return (
    <p className={styles.outcome}>
      <Words grade={grade} />
    </p>
  );
}
