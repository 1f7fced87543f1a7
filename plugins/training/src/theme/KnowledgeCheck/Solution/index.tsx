import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  readonly entry: QuestionEntry;
}

/** The correct answer to a question, or the one to compare with, in words. */
export default function Solution({entry}: Props): ReactNode {
  const {ResponseText, selfAssessment} = entry.type;
  return (
    <div className={styles.solution}>
      <strong>
        {selfAssessment?.solutionLabel() ??
          translate({
            id: 'theme.training.KnowledgeCheck.correctAnswers',
            message: 'Correct answer:',
          })}
      </strong>{' '}
      <ResponseText entry={entry} response={entry.model.correctResponse} />
    </div>
  );
}
