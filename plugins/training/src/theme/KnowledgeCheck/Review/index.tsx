import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {
  type Attempt,
  type QuestionEntry,
  type QuestionModel,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';
import Judgement from '@theme/KnowledgeCheck/Judgement';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

export interface Props {
  readonly questions: readonly QuestionEntry[];
  readonly attemptOf: (question: QuestionModel) => Attempt;
}

/** Every question of a quiz with the reader's first answer, and the right one where it differs. */
export default function Review({questions, attemptOf}: Props): ReactNode {
  const format = useNumberFormat();
  return (
    <ul className="training-bare">
      {questions.map((entry) => {
        const {model, content, type} = entry;
        const Words = type.selfAssessment?.Judgement ?? Judgement;
        const first = attemptOf(model).responses[0] ?? [];
        const grade = model.grade(first);
        return (
          <li key={model.id} className={styles.question}>
            <p>
              <Link to={`#${model.anchor}`}>
                {translate(
                  {id: 'theme.training.KnowledgeCheck.question', message: 'Question {number}'},
                  {number: format(model.number)},
                )}
              </Link>{' '}
              <Words grade={grade} /> {content.prompt}
            </p>
            <div className={styles.words}>
              {translate({id: 'theme.training.KnowledgeCheck.yourAnswer', message: 'Your answer:'})}{' '}
              <type.ResponseText entry={entry} response={first} />
            </div>
            {!grade.correct && <Solution entry={entry} />}
          </li>
        );
      })}
    </ul>
  );
}
