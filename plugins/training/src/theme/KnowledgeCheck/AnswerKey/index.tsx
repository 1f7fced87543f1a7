import React, {memo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

export interface Props {
  readonly questions: readonly QuestionEntry[];
}

/** The answers to all questions, on paper after the questions. */
function AnswerKey({questions}: Props): ReactNode {
  return (
    <section className={styles.answerKey}>
      <h3 className="training-heading">
        {translate({id: 'theme.training.KnowledgeCheck.answerKey', message: 'Answers'})}
      </h3>
      <ol className="training-list">
        {questions.map((entry) => (
          <li key={entry.model.id} value={entry.model.number}>
            <Solution entry={entry} />
            {entry.content.explanation}
          </li>
        ))}
      </ol>
    </section>
  );
}

export default memo(AnswerKey);
