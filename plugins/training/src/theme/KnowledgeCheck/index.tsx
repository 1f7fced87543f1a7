import React, {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import {isDone, type QuestionModel} from 'docusaurus-plugin-training/client';
import {
  announce,
  attemptIn,
  bringIntoView,
  readQuiz,
  renderNow,
  useLanguage,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import type {Props as EndProps} from '@theme/KnowledgeCheck/End';
import Question from '@theme/KnowledgeCheck/Question';
import type {Props as StepsProps} from '@theme/KnowledgeCheck/Steps';
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
  /** The elements that the remark transformer writes, see `client/quiz/content.ts`. */
  readonly children?: ReactNode;
}

/** What comes after the questions, once it is loaded: later pages of the visit have it at once. */
let End: ComponentType<EndProps> | null = null;

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
  const state = useQuizState(session);
  const {questions, round} = state;
  useEffect(() => session.register(own), [session, own]);

  const isOpen = useCallback(
    (question: QuestionModel) => !isDone(question, attemptIn(session.get().progress, question)),
    [session],
  );
  const allDone = questions.length === total && !questions.some(({model}) => isOpen(model));

  const [, setIsLoaded] = useState(End !== null);
  useEffect(() => {
    if (result && !End) {
      import('@theme/KnowledgeCheck/End').then(
        (module) => {
          End = module.default;
          setIsLoaded(true);
        },
        // Without a network, it is asked for once more when all questions are done.
        () => undefined,
      );
    }
  }, [result, allDone]);

  const onNext = useCallback(
    (from: string) => {
      const all = session.get().questions.map(({model}) => model);
      const place = all.findIndex(({id}) => id === from);
      const next = all.slice(place).find(isOpen) ?? all.find(isOpen);
      bringIntoView(next?.anchor ?? resultId);
    },
    [session, isOpen, resultId],
  );
  const onRestart: EndProps['onRestart'] = (action, again, act) => {
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
      {result && End && (
        <End
          id={resultId}
          session={session}
          state={state}
          done={allDone}
          total={total}
          isSpread={own.length < total}
          passMark={passMark}
          onRestart={onRestart}
        />
      )}
    </div>
  );
}
