import React, {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  type DrawData,
  type DrawnEntry,
  type DrawnPage,
  quizOf,
  useDrawnEntries,
  useDrawnQuestions,
} from 'docusaurus-plugin-training/client/drawn';
import {bringIntoView} from 'docusaurus-plugin-training/client/internal';
import {createReviewSession} from 'docusaurus-plugin-training/client/review';
import Loading from '@theme/Assessment/Loading';
import ReadAgain from '@theme/Assessment/ReadAgain';
import Question from '@theme/KnowledgeCheck/Question';
import styles from './styles.module.css';

export interface Props {
  /** Of the course. */
  readonly course: string;
  /** `<quiz id>#<question id>`; the same list for as long as the page is open. */
  readonly ids: readonly string[];
  readonly draw: DrawData;
  /** Id of the element that comes after the last question. */
  readonly endId: string;
  /** Is told how many questions there are, and how many of them were right, once all are answered. */
  readonly onDone: (correct: number, total: number) => void;
}

const NO_PAGE = {quiz: '', children: null};

interface AskedProps {
  readonly course: string;
  readonly entry: DrawnEntry;
  readonly total: number;
  /** Where it stands; `undefined` where that is the assessment itself. */
  readonly page: DrawnPage | undefined;
  readonly isLast: boolean;
  readonly onAnswer: (id: string, isCorrect: boolean, isStored: boolean) => void;
  readonly onNext: (id: string) => void;
}

function Asked({course, entry, total, page, isLast, onAnswer, onNext}: AskedProps): ReactNode {
  const {id} = entry;
  const session = useMemo(
    () =>
      createReviewSession(course, id, (isCorrect, isStored) => {
        onAnswer(id, isCorrect, isStored);
      }),
    [course, id, onAnswer],
  );
  // Nobody knows the file of the page here.
  const place = useMemo(() => ({quiz: quizOf(id), page: ''}), [id]);
  const next = useCallback(() => {
    onNext(id);
  }, [onNext, id]);
  return (
    <div className={styles.asked}>
      <Question
        entry={entry}
        total={total}
        place={place}
        session={session}
        allDone={isLast}
        onNext={next}
      />
      {page && (
        <p>
          <ReadAgain page={page} />
        </p>
      )}
    </div>
  );
}

/** Questions that are asked again, each once, as they stand on their pages. */
export default function Questions({course, ids, draw, endId, onDone}: Props): ReactNode {
  const drawn = useDrawnQuestions(ids, draw.load, NO_PAGE);
  const entries = useDrawnEntries(drawn.questions);
  const [results, setResults] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isStored, setIsStored] = useState(true);
  const isReady = drawn.status === 'ready';
  const isOver = isReady && results.size === entries.length;
  const correct = [...results.values()].filter(Boolean).length;
  useEffect(() => {
    if (isOver) {
      onDone(correct, entries.length);
    }
  }, [isOver, correct, entries.length, onDone]);
  const pages = useMemo(
    () => new Map(draw.pools.flatMap((pool) => pool.pages).map((page) => [page.id, page])),
    [draw],
  );
  const onNext = (from: string) => {
    const place = entries.findIndex(({id}) => id === from);
    const isOpen = ({id}: DrawnEntry) => !results.has(id);
    const next = entries.slice(place + 1).find(isOpen) ?? entries.find(isOpen);
    bringIntoView(next?.model.anchor ?? endId);
  };
  const onAnswer = useCallback((id: string, isCorrect: boolean, isKept: boolean) => {
    setResults((before) => new Map(before).set(id, isCorrect));
    setIsStored(isKept);
  }, []);
  const gone = isReady ? ids.length - entries.length : 0;
  return (
    <>
      {drawn.pages}
      {drawn.status !== 'ready' && <Loading status={drawn.status} onRetry={drawn.retry} />}
      {gone > 0 && (
        <p>
          {translate(
            {
              id: 'theme.training.CourseReview.gone',
              message: 'No longer in the course, and not asked any more: {count}',
            },
            {count: String(gone)},
          )}
        </p>
      )}
      {entries.map((entry) => (
        <Asked
          key={entry.id}
          course={course}
          entry={entry}
          total={entries.length}
          page={pages.get(quizOf(entry.id))}
          isLast={isOver}
          onNext={onNext}
          onAnswer={onAnswer}
        />
      ))}
      {!isStored && (
        <p>
          {translate({
            id: 'theme.training.KnowledgeCheck.notStored',
            message: 'Your answers cannot be kept in this browser.',
          })}
        </p>
      )}
    </>
  );
}
