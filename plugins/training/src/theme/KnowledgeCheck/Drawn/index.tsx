import React, {cloneElement, type ReactNode, useEffect, useMemo, useSyncExternalStore} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  createAssessmentSession,
  NO_ATTEMPTS,
  openAttempt,
} from 'docusaurus-plugin-training/client/assessment';
import {
  type DrawData,
  questionElements,
  quizOf,
  useDrawnQuestions,
} from 'docusaurus-plugin-training/client/drawn';
import {
  announce,
  askAgain,
  bringIntoView,
  renderNow,
  useQuizSession,
} from 'docusaurus-plugin-training/client/internal';
import Loading from '@theme/Assessment/Loading';
import Sources from '@theme/Assessment/Sources';
import KnowledgeCheck, {type Props as QuizProps} from '@theme/KnowledgeCheck';

export interface Props extends QuizProps {
  readonly draw: DrawData;
}

/** A knowledge check that asks questions of other pages as well, drawn for each reader. */
export default function Drawn({draw, ...props}: Props): ReactNode {
  const {quiz, page, children} = props;
  const answers = useQuizSession(quiz, page);
  const isBrowser = useIsBrowser();
  // An attempt is a draw here: its answers are kept with those of the quiz.
  const draws = useMemo(() => createAssessmentSession(quiz, `draw:${quiz}`), [quiz]);
  const others = useMemo(() => ({...draw, own: []}), [draw]);
  const open = openAttempt(useSyncExternalStore(draws.subscribe, draws.get, () => NO_ATTEMPTS));
  useEffect(() => {
    draws.begin(others);
  }, [draws, others]);

  const ids = (open?.questions ?? []).map(({id}) => id);
  const {status, questions, pages, retry} = useDrawnQuestions(ids, draw.load, {quiz, children});
  const carriers = useMemo(() => {
    const before = questionElements(children).length;
    return questions.map(({id, carrier}, index) =>
      cloneElement(carrier, {
        key: id,
        id: `${quizOf(id)}/${carrier.props.id}`,
        number: String(before + index + 1),
      }),
    );
  }, [children, questions]);
  const isReady = open !== null && status === 'ready';
  const gone = isReady ? ids.length - questions.length : 0;
  return (
    <>
      {pages}
      {!isBrowser && <Sources draw={draw} />}
      <KnowledgeCheck {...props} total={String(Number(props.total) - gone)}>
        {children}
        {isReady ? carriers : null}
      </KnowledgeCheck>
      {isBrowser && !isReady && (
        <Loading status={status === 'failed' ? 'failed' : 'loading'} onRetry={retry} />
      )}
      {isReady && (
        <p>
          <button
            type="button"
            className="button training-button button--secondary"
            onClick={() => {
              const models = answers.get().questions.map(({model}) => model);
              renderNow(() => {
                askAgain(answers, models);
                draws.handIn([], null);
                draws.begin(others);
              });
              bringIntoView('knowledge-check');
              announce({action: 'asked-again', quiz, page, questions: models.map(({id}) => id)});
            }}
          >
            {translate({
              id: 'theme.training.KnowledgeCheck.drawAgain',
              message: 'Start over with other questions',
            })}
          </button>
        </p>
      )}
    </>
  );
}
