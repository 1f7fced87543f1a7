import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  type Attempt,
  isDone,
  type QuestionEntry,
  type QuestionModel,
  type QuizScore,
  type Score,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';
import Passed from '@theme/KnowledgeCheck/Passed';
import Review from '@theme/KnowledgeCheck/Review';
import styles from './styles.module.css';

export interface Props {
  readonly questions: readonly QuestionEntry[];
  readonly attemptOf: (question: QuestionModel) => Attempt;
  readonly score: QuizScore;
  /** Whether every question of the page is done. */
  readonly done: boolean;
  /** Number of questions on the page. */
  readonly total: number;
  /** Whether some of them stand elsewhere in the page. */
  readonly isSpread: boolean;
  /** Percent; `null` where nobody passes or fails. */
  readonly passMark: number | null;
  /** Asks questions again. */
  readonly onRetry: (again: readonly QuestionModel[]) => void;
}

function Points({score: {correct, points, maxPoints, total}}: {readonly score: Score}): ReactNode {
  const format = useNumberFormat();
  // Where each question is worth a point, and none of them was partly right, they say nothing new.
  return (
    (points !== correct || maxPoints !== total) && (
      <p>
        {translate(
          {id: 'theme.training.KnowledgeCheck.points', message: 'Points: {points} of {maxPoints}'},
          {
            points: format(points, {maximumFractionDigits: 1}),
            maxPoints: format(maxPoints, {maximumFractionDigits: 1}),
          },
        )}
      </p>
    )
  );
}

/** What an earlier round has brought, which a later one does not take away. */
function Best({score: {correct, total}}: {readonly score: Score}): ReactNode {
  const format = useNumberFormat();
  return (
    <p className={styles.best}>
      {translate(
        {
          id: 'theme.training.KnowledgeCheck.best',
          message: 'Your best so far: {correct} of {total} correct',
        },
        {correct: format(correct), total: format(total)},
      )}
    </p>
  );
}

/** How far the reader is. */
function Progress({questions, attemptOf, total}: Props): ReactNode {
  const format = useNumberFormat();
  const done = questions.filter(({model}) => isDone(model, attemptOf(model))).length;
  return translate(
    {
      id: 'theme.training.KnowledgeCheck.progress',
      message: 'Questions done: {done} of {total}',
    },
    {done: format(done), total: format(total)},
  );
}

/** The result of a quiz whose questions are all done, and what comes of earlier rounds. */
export default function Result(props: Props): ReactNode {
  const {questions, attemptOf, score, done, isSpread, passMark, onRetry} = props;
  const format = useNumberFormat();
  const {current, best} = score;
  const isScored = current.total > 0;
  const isBetter = best.points > current.points;
  if (!done) {
    return (
      <>
        {/* Where the page does not show it by itself. */}
        {isSpread && questions.length > 0 && (
          <p className={styles.progress}>
            <Progress {...props} />
          </p>
        )}
        {isBetter && <Best score={best} />}
      </>
    );
  }
  const models = questions.map(({model}) => model);
  const missed = models.filter(
    (model) => model.points > 0 && !model.grade(attemptOf(model).responses[0] ?? []).correct,
  );
  return (
    <div className="training-result">
      <h3 className="training-heading">
        {isScored ? (
          translate(
            {
              id: 'theme.training.KnowledgeCheck.score',
              message: 'You got {correct} of {total} correct',
            },
            {correct: format(current.correct), total: format(current.total)},
          )
        ) : (
          <Progress {...props} />
        )}
      </h3>
      {isScored && (
        <>
          <Points score={current} />
          {passMark !== null && <Passed percent={current.percent} passMark={passMark} />}
          <p className={styles.explanation}>
            {translate({
              id: 'theme.training.KnowledgeCheck.scoreExplanation',
              message: 'First tries count.',
            })}
          </p>
        </>
      )}
      {isBetter && <Best score={best} />}
      <Review questions={questions} attemptOf={attemptOf} />
      <div className={styles.again}>
        {missed.length > 0 && missed.length < models.length && (
          <button
            type="button"
            className="button training-button button--primary"
            onClick={() => {
              onRetry(missed);
            }}
          >
            {translate({
              id: 'theme.training.KnowledgeCheck.retryMissed',
              message: 'Retry the ones you missed',
            })}
          </button>
        )}
        <button
          type="button"
          className="button training-button button--secondary"
          onClick={() => {
            onRetry(models);
          }}
        >
          {translate({id: 'theme.training.KnowledgeCheck.startOver', message: 'Start over'})}
        </button>
      </div>
    </div>
  );
}
