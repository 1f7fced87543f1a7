import React, {type ComponentType, type ReactNode, useCallback, useEffect, useMemo} from 'react';
import {isDone, type QuestionModel} from 'docusaurus-plugin-training/client';
import {
  announce,
  attemptIn,
  bringIntoView,
  readQuiz,
  renderNow,
  scoreOf,
  useLanguage,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import AnswerKey from '@theme/KnowledgeCheck/AnswerKey';
import Question from '@theme/KnowledgeCheck/Question';
import Result from '@theme/KnowledgeCheck/Result';
import type {Props as StepsProps} from '@theme/KnowledgeCheck/Steps';
import Storage from '@theme/KnowledgeCheck/Storage';
import './styles.module.css';

export interface Props {
  /** What the quiz is known by, in every language and version: answers are kept under it. */
  readonly quiz: string;
  /** The page's file, relative to the site. */
  readonly page: string;
  /** Number of questions on the page, wherever in it they stand. */
  readonly total: string;
  /** Ends the anchors of a blog post, which stands in lists with others. */
  readonly scope?: string;
  /** Whether the result of the page is shown here. */
  readonly result?: boolean;
  /** Percent of the points that it takes to pass; absent where nobody passes or fails. */
  readonly passMark?: string;
  /** Shows one question at a time; absent where all are there. */
  readonly steps?: ComponentType<StepsProps>;
  /** The elements that the remark transformer writes, see `client/content.ts`. */
  readonly children?: ReactNode;
}

/**
 * Questions of a page: one that stands beside its text, or all others and, once every question of
 * the page is done, the result.
 */
export default function KnowledgeCheck(props: Props): ReactNode {
  const {quiz, page, scope, result = false, passMark, steps: Steps, children} = props;
  const total = Number(props.total);
  const resultId = `result-${encodeURI(quiz)}`;
  const language = useLanguage();
  const {intro, questions: own} = useMemo(
    () => readQuiz(children, language, scope),
    [children, language, scope],
  );
  const session = useQuizSession(quiz, page);
  const place = useMemo(() => ({quiz, page}), [quiz, page]);
  const {progress, questions, round, isStored} = useQuizState(session);
  useEffect(() => session.register(own), [session, own]);

  const models = questions.map(({model}) => model);
  const attemptOf = (question: QuestionModel) => attemptIn(progress, question);
  const score = scoreOf(models, attemptOf);
  const allDone = score.done && models.length === total;

  const isOpen = useCallback(
    (question: QuestionModel) => !isDone(question, attemptIn(session.get().progress, question)),
    [session],
  );
  const onNext = useCallback(
    (from: string) => {
      const all = session.get().questions.map(({model}) => model);
      const place = all.findIndex(({id}) => id === from);
      const next = all.slice(place).find(isOpen) ?? all.find(isOpen);
      bringIntoView(next?.anchor ?? resultId);
    },
    [session, isOpen, resultId],
  );
  /** Asks questions again, from the first one of them. */
  const restart = (
    again: readonly QuestionModel[],
    action: 'asked-again' | 'erased',
    act: () => void,
  ) => {
    renderNow(act);
    bringIntoView(again[0]?.anchor ?? '');
    announce({action, ...place, questions: again.map(({id}) => id)});
  };

  const list = own.map((entry) => (
    <Question
      key={`${entry.model.id}-${round}`}
      entry={entry}
      total={total}
      place={place}
      session={session}
      allDone={allDone}
      onNext={onNext}
    />
  ));
  return (
    <div className="training-quiz">
      {intro}
      {Steps ? (
        <Steps entries={own} isOpen={isOpen}>
          {list}
        </Steps>
      ) : (
        list
      )}
      {result && (
        <>
          <div id={resultId}>
            <Result
              questions={questions}
              attemptOf={attemptOf}
              score={score}
              done={allDone}
              total={total}
              isSpread={own.length < total}
              passMark={passMark === undefined ? null : Number(passMark)}
              onRetry={(again) => {
                restart(again, 'asked-again', () => {
                  session.retry(again);
                });
              }}
            />
          </div>
          {progress.size > 0 && (
            <Storage
              isStored={isStored}
              onErase={() => {
                restart(models, 'erased', session.erase);
              }}
            />
          )}
          {models.length > 0 && <AnswerKey questions={questions} />}
        </>
      )}
    </div>
  );
}
