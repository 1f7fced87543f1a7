import React, {type ReactNode, useMemo, useState, useSyncExternalStore} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import {
  type AssessmentAttempt,
  createAssessmentSession,
  NO_ATTEMPTS,
  openAttempt,
  resultOf,
} from 'docusaurus-plugin-training/client/assessment';
import type {DrawData} from 'docusaurus-plugin-training/client/drawn';
import {
  announce,
  bringIntoView,
  readQuiz,
  renderNow,
} from 'docusaurus-plugin-training/client/internal';
import 'docusaurus-plugin-training/base.css';
import Attempt from '@theme/Assessment/Attempt';
import Attempts from '@theme/Assessment/Attempts';
import Result from '@theme/Assessment/Result';
import Sources from '@theme/Assessment/Sources';
import Storage from '@theme/KnowledgeCheck/Storage';
import styles from './styles.module.css';

export interface Props {
  /** What the assessment is known by, in every language and version: attempts are kept under it. */
  readonly quiz: string;
  /** The page's file, relative to the site. */
  readonly page: string;
  readonly draw: DrawData;
  /** Percent of the points that it takes to pass; absent where nobody passes or fails. */
  readonly passMark?: string;
  /** Days that readers are advised to wait; absent where they are not. */
  readonly retryAfter?: string;
  /** The elements that the remark transformer writes, see `client/quiz/content.ts`. */
  readonly children?: ReactNode;
}

/** The attempt with the best result, of those that were handed in. */
function bestOf(attempts: readonly AssessmentAttempt[]): AssessmentAttempt | null {
  return attempts.reduce<AssessmentAttempt | null>(
    (best, attempt) =>
      best && resultOf(best.questions).percent >= resultOf(attempt.questions).percent
        ? best
        : attempt,
    null,
  );
}

/** What an assessment is, before it is begun. */
function Rules({asked, passMark}: {readonly asked: number; readonly passMark: number | null}) {
  const format = useNumberFormat();
  return (
    <ul>
      <li>
        {translate(
          {
            id: 'theme.training.Assessment.size',
            message: 'Questions: {count}. Each is asked once.',
          },
          {count: format(asked)},
        )}
      </li>
      {passMark !== null && (
        <li>
          {translate(
            {id: 'theme.training.Assessment.passMark', message: 'The pass mark is {passMark}.'},
            {passMark: format(passMark / 100, {style: 'percent', maximumFractionDigits: 1})},
          )}
        </li>
      )}
      <li>
        {translate({
          id: 'theme.training.Assessment.rules',
          message:
            'You can change your answers until you hand in. Then you see the right answers, and why.',
        })}
      </li>
    </ul>
  );
}

/**
 * An assessment: questions that are drawn for each reader, who answers them without being told
 * anything, hands them in, and then learns from all of them.
 */
export default function Assessment(props: Props): ReactNode {
  const {quiz, page, draw, children} = props;
  const passMark = props.passMark === undefined ? null : Number(props.passMark);
  const retryAfter = props.retryAfter === undefined ? null : Number(props.retryAfter);
  const isBrowser = useIsBrowser();
  const session = useMemo(() => createAssessmentSession(quiz), [quiz]);
  const state = useSyncExternalStore(session.subscribe, session.get, () => NO_ATTEMPTS);
  const [seed, setSeed] = useState<string | null>(null);
  const intro = useMemo(() => readQuiz(children, '').intro, [children]);

  const open = openAttempt(state);
  const handedIn = state.attempts.filter((attempt) => attempt.handedIn !== null);
  const shown = handedIn.find((attempt) => attempt.seed === seed) ?? handedIn.at(-1) ?? null;
  const asked = draw.pools.reduce((sum, {count}) => sum + count, draw.own.length);
  const topId = `assessment-${encodeURI(quiz)}`;

  const show = (which: string) => {
    renderNow(() => {
      setSeed(which);
    });
    bringIntoView(topId);
  };
  const attempts = (
    <Attempts
      attempts={handedIn}
      shown={shown?.seed ?? null}
      passMark={passMark}
      onShow={open ? null : show}
    />
  );
  const begin = () => {
    renderNow(() => {
      session.begin(draw);
    });
    bringIntoView(topId);
  };
  return (
    <div className={`training-quiz training-assessment ${styles.assessment}`}>
      {intro}
      <div id={topId}>
        {open ? (
          <Attempt
            key={open.seed}
            attempt={open}
            quiz={quiz}
            draw={draw}
            onRespond={session.respond}
            onHandIn={(entries) => {
              renderNow(() => {
                setSeed(open.seed);
                session.handIn(entries, draw.commit);
              });
              const attempt = session.get().attempts.find((one) => one.seed === open.seed);
              if (attempt) {
                const {percent} = resultOf(attempt.questions);
                const {seed: name, questions} = attempt;
                announce({action: 'handed-in', quiz, page, seed: name, percent, questions});
              }
              bringIntoView(topId);
            }}
          >
            {children}
          </Attempt>
        ) : shown ? (
          <Result
            key={shown.seed}
            attempt={shown}
            quiz={quiz}
            draw={draw}
            passMark={passMark}
            retryAfter={shown === handedIn.at(-1) ? retryAfter : null}
            best={bestOf(handedIn)}
            onAgain={begin}
            attempts={handedIn.length > 1 && attempts}
          >
            {children}
          </Result>
        ) : (
          <section className={styles.start}>
            <h3 className="training-heading">
              {translate({id: 'theme.training.Assessment.before', message: 'Before you begin'})}
            </h3>
            <Rules asked={asked} passMark={passMark} />
            <Sources draw={draw} />
            {isBrowser ? (
              <button
                type="button"
                className="button training-button button--primary"
                onClick={begin}
              >
                {translate({id: 'theme.training.Assessment.begin', message: 'Begin'})}
              </button>
            ) : (
              <noscript>
                <p>
                  {translate({
                    id: 'theme.training.Assessment.noScript',
                    message:
                      'This assessment needs the scripts of this page. Allow them in your browser.',
                  })}
                </p>
              </noscript>
            )}
          </section>
        )}
      </div>
      {open && handedIn.length > 0 && attempts}
      {state.attempts.length > 0 && (
        <Storage
          isStored={state.isStored}
          what={translate({
            id: 'theme.training.Assessment.erases',
            message: 'This erases all attempts, also one that you have passed.',
          })}
          onErase={() => {
            renderNow(session.erase);
            bringIntoView(topId);
          }}
        />
      )}
    </div>
  );
}
