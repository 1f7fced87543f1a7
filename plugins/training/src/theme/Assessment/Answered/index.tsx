import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import type {AskedQuestion} from 'docusaurus-plugin-training/client/assessment';
import type {DrawnEntry, DrawnPage} from 'docusaurus-plugin-training/client/drawn';
import ReadAgain from '@theme/Assessment/ReadAgain';
import Group from '@theme/KnowledgeCheck/Group';
import Outcome from '@theme/KnowledgeCheck/Outcome';
import Solution from '@theme/KnowledgeCheck/Solution';
import styles from './styles.module.css';

export interface Props {
  readonly question: AskedQuestion;
  /** Its place in the attempt, from 1. */
  readonly number: number;
  readonly total: number;
  /** The question as it is now; `null` where it is gone. */
  readonly entry: DrawnEntry | null;
  /** Where it stands; `null` where that is this page. */
  readonly page: DrawnPage | null;
}

/** What the reader has answered, in words, where the question is another one now. */
function Changed({
  entry,
  question,
}: {
  readonly entry: DrawnEntry;
  readonly question: AskedQuestion;
}) {
  return (
    <div className={styles.note}>
      {question.score === 1
        ? translate({
            id: 'theme.training.Assessment.changedCorrect',
            message: 'This question has changed since you handed in. Your answer was correct.',
          })
        : translate({
            id: 'theme.training.Assessment.changedIncorrect',
            message: 'This question has changed since you handed in. Your answer was not correct.',
          })}{' '}
      <Solution entry={entry} />
    </div>
  );
}

/** A question of an attempt that was handed in, with the answer, the key and the explanation. */
export default function Answered({question, number, total, entry, page}: Props): ReactNode {
  const format = useNumberFormat();
  if (entry === null) {
    return (
      <div className="training-question">
        <p className={styles.note}>
          {translate(
            {
              id: 'theme.training.Assessment.questionGone',
              message: 'Question {number} is no longer in the course.',
            },
            {number: format(number)},
          )}
        </p>
      </div>
    );
  }
  const {model, content, type} = entry;
  const {response} = question;
  const isSame = question.hash === model.hash;
  const grade = model.grade(response);
  return (
    <div id={model.anchor} className="training-question">
      <Group entry={{...entry, model: {...model, number}}} total={total}>
        {isSame && (
          <type.Input
            entry={entry}
            anchor={model.anchor}
            phase={grade.correct ? 'correct' : 'revealed'}
            response={response}
            checked={response}
            locked
            onRespond={() => undefined}
            onCheck={() => undefined}
          />
        )}
      </Group>
      {isSame ? (
        <>
          {response.length > 0 ? (
            <Outcome
              entry={entry}
              phase={grade.correct ? 'correct' : 'revealed'}
              grade={grade}
              incomplete={false}
            />
          ) : (
            <p className={styles.note}>
              {translate({
                id: 'theme.training.Assessment.notAnswered',
                message: 'You did not answer this question.',
              })}
            </p>
          )}
          {!grade.correct && !type.marksKey && <Solution entry={entry} />}
        </>
      ) : (
        <Changed entry={entry} question={question} />
      )}
      {content.explanation && <div className={styles.explanation}>{content.explanation}</div>}
      {page && question.score !== 1 && (
        <p className={styles.page}>
          <ReadAgain page={page} />
        </p>
      )}
    </div>
  );
}
