import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Grade, Phase, QuestionEntry} from 'docusaurus-plugin-training/client';
import Judgement from '@theme/KnowledgeCheck/Judgement';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
  readonly phase: Phase;
  /** Of what was checked last. */
  readonly grade: Grade;
  /** Whether the reader asked for a check of what is not complete. */
  readonly incomplete: boolean;
}

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
