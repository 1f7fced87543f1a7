import React, {type ReactNode, useCallback, useEffect, useMemo} from 'react';
import {
  attemptIn,
  isDone,
  type QuestionModel,
  readQuiz,
  renderNow,
  scoreOf,
  useLanguage,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck';
import AnswerKey from '@theme/KnowledgeCheck/AnswerKey';
import Question from '@theme/KnowledgeCheck/Question';
import Result from '@theme/KnowledgeCheck/Result';
import Storage from '@theme/KnowledgeCheck/Storage';
import './styles.module.css';

/** What is under the pointer now is not what a double click was meant for. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Of a question, the group is what has a name, a role and a description to be read out. */
function bringIntoView(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({block: 'start'});
  (element?.querySelector('fieldset') ?? element)?.focus({preventScroll: true});
  window.addEventListener('click', ignoreSecondClick, {capture: true, once: true});
}

/**
 * Questions of a page: one that stands beside its text, or all others and, once every question of
 * the page is done, the result.
 */
export default function KnowledgeCheck(props: Props): ReactNode {
  const {page, scope, result = false, passMark, children} = props;
  const total = Number(props.total);
  const resultId = `result-${encodeURI(page)}`;
  const language = useLanguage();
  const {intro, questions: own} = useMemo(
    () => readQuiz(children, language, scope),
    [children, language, scope],
  );
  const session = useQuizSession(page);
  const {progress, questions, round, isStored} = useQuizState(session);
  useEffect(() => session.register(own), [session, own]);

  const models = questions.map(({model}) => model);
  const attemptOf = (question: QuestionModel) => attemptIn(progress, question);
  const score = scoreOf(models, attemptOf);
  const allDone = score.done && models.length === total;

  const onNext = useCallback(
    (from: string) => {
      const state = session.get();
      const all = state.questions.map(({model}) => model);
      const isOpen = (question: QuestionModel) =>
        !isDone(question, attemptIn(state.progress, question));
      const place = all.findIndex(({id}) => id === from);
      const next = all.slice(place).find(isOpen) ?? all.find(isOpen);
      bringIntoView(next?.anchor ?? resultId);
    },
    [session, resultId],
  );
  /** Asks questions again, from the first one of them. */
  const restart = (again: readonly QuestionModel[], action: () => void) => {
    renderNow(action);
    bringIntoView(again[0]?.anchor ?? '');
  };

  return (
    <div className="training-quiz">
      {intro}
      {own.map((entry) => (
        <Question
          key={`${entry.model.id}-${round}`}
          entry={entry}
          total={total}
          page={page}
          session={session}
          allDone={allDone}
          onNext={onNext}
        />
      ))}
      {result && (
        <>
          <Result
            id={resultId}
            questions={questions}
            attemptOf={attemptOf}
            score={score}
            done={allDone}
            total={total}
            isSpread={own.length < total}
            passMark={passMark === undefined ? null : Number(passMark)}
            onRetry={(again) => {
              restart(again, () => {
                session.retry(again);
              });
            }}
          />
          {progress.size > 0 && (
            <Storage
              isStored={isStored}
              onErase={() => {
                restart(models, session.erase);
              }}
            />
          )}
          {models.length > 0 && <AnswerKey questions={questions} />}
        </>
      )}
    </div>
  );
}
