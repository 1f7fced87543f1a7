import React, {type ReactNode} from 'react';
import type {QuestionModel} from 'docusaurus-plugin-training/client';
import {
  askAgain,
  attemptIn,
  type QuizSession,
  type QuizState,
  scoreOf,
} from 'docusaurus-plugin-training/client/internal';
import AnswerKey from '@theme/KnowledgeCheck/AnswerKey';
import Result from '@theme/KnowledgeCheck/Result';
import Storage from '@theme/KnowledgeCheck/Storage';

export interface Props {
  /** Id of the element with the result. */
  readonly id: string;
  readonly session: QuizSession;
  readonly state: QuizState;
  /** Whether every question of the page is done. */
  readonly done: boolean;
  /** Number of questions on the page. */
  readonly total: number;
  /** Whether some of them stand elsewhere in the page. */
  readonly isSpread: boolean;
  /** Percent of the points that it takes to pass; absent where nobody passes or fails. */
  readonly passMark: string | undefined;
  /** Does something to questions, and leads to the first one of them. */
  readonly onRestart: (
    action: 'asked-again' | 'erased',
    questions: readonly QuestionModel[],
    act: () => void,
  ) => void;
}

/**
 * What comes after the questions of a page: nothing before a reader is there, so that pages load it
 * when they are interactive.
 */
export default function End(props: Props): ReactNode {
  const {id, session, state, passMark, onRestart, ...others} = props;
  const {questions, progress, isStored} = state;
  const models = questions.map(({model}) => model);
  const attemptOf = (question: QuestionModel) => attemptIn(progress, question);
  return (
    <>
      <div id={id}>
        <Result
          {...others}
          questions={questions}
          passMark={passMark === undefined ? null : Number(passMark)}
          attemptOf={attemptOf}
          score={scoreOf(models, attemptOf)}
          onRetry={(again) => {
            onRestart('asked-again', again, () => {
              askAgain(session, again);
            });
          }}
        />
      </div>
      {Object.keys(progress).length > 0 && (
        <Storage
          isStored={isStored}
          onErase={() => {
            onRestart('erased', models, session.erase);
          }}
        />
      )}
      {models.length > 0 && <AnswerKey questions={questions} />}
    </>
  );
}
