import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck/AnswerKey';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

/** The answers to all questions, on paper after the questions. */
export default function AnswerKey({questions}: Props): ReactNode {
  return (
    <section className={styles.answerKey}>
      <h3>
        <Translate
          id="theme.training.KnowledgeCheck.answerKey"
          description="Heading of the printed answers"
        >
          Answers
        </Translate>
      </h3>
      <ol>
        {questions.map((entry) => (
          <li key={entry.model.id}>
            <Solution entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
