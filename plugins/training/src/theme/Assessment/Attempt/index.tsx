import React, {type ReactNode, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {type Response, useNumberFormat} from 'docusaurus-plugin-training/client';
import type {AssessmentAttempt} from 'docusaurus-plugin-training/client/assessment';
import {
  type DrawData,
  type DrawnEntry,
  useDrawnEntries,
  useDrawnQuestions,
} from 'docusaurus-plugin-training/client/drawn';
import {bringIntoView, renderNow} from 'docusaurus-plugin-training/client/internal';
import AnswerKey from '@theme/KnowledgeCheck/AnswerKey';
import Loading from '@theme/Assessment/Loading';
import Question from '@theme/Assessment/Question';
import styles from './styles.module.css';

export interface Props {
  /** The one that the reader is at. */
  readonly attempt: AssessmentAttempt;
  readonly quiz: string;
  readonly draw: DrawData;
  readonly onRespond: (entry: DrawnEntry, response: Response) => void;
  readonly onHandIn: (entries: readonly DrawnEntry[]) => void;
  /** Elements of the page itself. */
  readonly children?: ReactNode;
}

/** Milliseconds in which a second press is one with the first. */
const PAUSE = 500;

interface MissingProps {
  readonly id: string;
  readonly entries: readonly DrawnEntry[];
}

/** Names what is not answered, before it is handed in all the same. */
function Missing({id: ownId, entries}: MissingProps): ReactNode {
  const format = useNumberFormat();
  return (
    <div className={styles.missing}>
      <p id={ownId}>
        {translate({
          id: 'theme.training.Assessment.missing',
          message: 'Not answered yet, or not completely:',
        })}
      </p>
      <ul>
        {entries.map(({id, model: {anchor, number}}) => (
          <li key={id}>
            <a
              href={`#${anchor}`}
              onClick={(event) => {
                event.preventDefault();
                bringIntoView(anchor);
              }}
            >
              {translate(
                {id: 'theme.training.KnowledgeCheck.question', message: 'Question {number}'},
                {number: format(number)},
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The questions of an attempt, until it is handed in. */
export default function Attempt(props: Props): ReactNode {
  const {attempt, quiz, draw, onRespond, onHandIn, children} = props;
  const {questions: asked} = attempt;
  const format = useNumberFormat();
  const ids = asked.map(({id}) => id);
  const drawn = useDrawnQuestions(ids, draw.load, {quiz, children});
  const entries = useDrawnEntries(drawn.questions);
  const [isAsking, setIsAsking] = useState(false);
  const missingId = `missing-${attempt.seed}`;
  const end = useRef<HTMLDivElement>(null);
  const askedAt = useRef(-Infinity);

  const byId = new Map(asked.map((question) => [question.id, question]));
  const responseTo = ({id, model}: DrawnEntry): Response => {
    const response = byId.get(id)?.response ?? [];
    return response.length > 0 && model.isKnown(response) ? response : [];
  };
  const hasChanged = ({id, model}: DrawnEntry): boolean => {
    const {hash = '', response = []} = byId.get(id) ?? {};
    return response.length > 0 && hash !== '' && hash !== model.hash;
  };
  const missing = entries.filter((entry) => !entry.model.isComplete(responseTo(entry)));
  const isReady = drawn.status === 'ready';
  const gone = isReady ? asked.length - entries.length : 0;
  const progress = translate(
    {
      id: 'theme.training.Assessment.progress',
      message: 'Answered: {done} of {total}',
    },
    {
      done: format(
        isReady
          ? entries.length - missing.length
          : asked.filter(({response}) => response.length > 0).length,
      ),
      total: format(asked.length - gone),
    },
  );

  const handIn = () => {
    const now = performance.now();
    if (missing.length > 0 && !isAsking) {
      renderNow(() => {
        setIsAsking(true);
      });
      askedAt.current = now;
      end.current?.focus();
    } else if (now - askedAt.current > PAUSE) {
      onHandIn(entries);
    }
  };
  return (
    <section>
      <h3 className="training-heading">{progress}</h3>
      {!isReady && (
        <>
          {drawn.pages}
          <Loading
            status={drawn.status === 'failed' ? 'failed' : 'loading'}
            onRetry={drawn.retry}
          />
        </>
      )}
      {gone > 0 && (
        <p>
          {translate(
            {
              id: 'theme.training.Assessment.gone',
              message: 'Questions removed since you began, which do not count: {count}',
            },
            {count: format(gone)},
          )}
        </p>
      )}
      {entries.map((entry) => (
        <Question
          key={entry.id}
          entry={entry}
          total={entries.length}
          response={responseTo(entry)}
          hasChanged={hasChanged(entry)}
          onRespond={(response) => {
            onRespond(entry, response);
          }}
        />
      ))}
      {isReady && (
        <>
          {/* A key that is held down presses what comes in the place of its button. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div
            ref={end}
            tabIndex={-1}
            role="group"
            aria-labelledby={isAsking && missing.length > 0 ? missingId : undefined}
            className={styles.end}
            onKeyDown={(event) => {
              if (event.repeat && event.key === 'Enter') {
                event.preventDefault();
              }
            }}
          >
            {isAsking && missing.length > 0 ? (
              <Missing id={missingId} entries={missing} />
            ) : (
              <p>{progress}</p>
            )}
            <button
              type="button"
              className="button training-button button--primary"
              onClick={handIn}
            >
              {isAsking && missing.length > 0
                ? translate({
                    id: 'theme.training.Assessment.handInAnyway',
                    message: 'Hand in anyway',
                  })
                : translate({id: 'theme.training.Assessment.handIn', message: 'Hand in'})}
            </button>
          </div>
          <AnswerKey questions={entries} />
        </>
      )}
    </section>
  );
}
