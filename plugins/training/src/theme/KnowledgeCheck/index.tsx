import React, {type ReactNode, useCallback, useMemo, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import clsx from 'clsx';
import {
  attemptIn,
  isDone,
  readQuiz,
  scoreOf,
  usePrinting,
  useProgress,
  useProgressStore,
} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck';
import AnswerKey from '@theme/KnowledgeCheck/AnswerKey';
import Question from '@theme/KnowledgeCheck/Question';
import Result from '@theme/KnowledgeCheck/Result';
import styles from './styles.module.css';

/** The group is what has a name, a role and a description to be read out. */
function focusQuestion(id: string): void {
  const question = document.getElementById(`question-${id}`);
  question?.scrollIntoView({block: 'start'});
  question?.querySelector('fieldset')?.focus({preventScroll: true});
}

/** The quiz of a page: all its questions and, once they are done, its result. */
export default function KnowledgeCheck({passMark, children}: Props): ReactNode {
  const {intro, questions} = useMemo(() => readQuiz(children), [children]);
  const store = useProgressStore();
  const progress = useProgress(store);
  const isPrinting = usePrinting();
  const headingRef = useRef<HTMLHeadingElement>(null);
  // A new key gives every question a new state: what was chosen and not checked goes as well.
  const [round, setRound] = useState(0);

  const onNext = useCallback(
    (from: string) => {
      const start = questions.findIndex(({model}) => model.id === from);
      const next = [...questions.slice(start + 1), ...questions.slice(0, start)].find(
        ({model}) => !isDone(model, attemptIn(store.get(), model)),
      );
      if (next) {
        focusQuestion(next.model.id);
      } else {
        headingRef.current?.scrollIntoView({block: 'start'});
        headingRef.current?.focus({preventScroll: true});
      }
    },
    [questions, store],
  );
  const onStartOver = () => {
    flushSync(() => {
      store.clear();
      setRound(round + 1);
    });
    const [first] = questions;
    if (first) {
      focusQuestion(first.model.id);
    }
  };

  const score = scoreOf(
    questions.map(({model}) => model),
    (question) => attemptIn(progress, question),
  );
  return (
    <div className={clsx('training-quiz', styles.quiz)}>
      {intro}
      {questions.map((entry, index) => (
        <Question
          key={`${entry.model.id}-${round}`}
          entry={entry}
          number={index + 1}
          total={questions.length}
          store={store}
          allDone={score.done}
          onNext={onNext}
        />
      ))}
      {score.done && (
        <Result
          score={score}
          passMark={passMark === undefined ? null : Number(passMark)}
          onStartOver={onStartOver}
          headingRef={headingRef}
        />
      )}
      {isPrinting && <AnswerKey questions={questions} />}
    </div>
  );
}
