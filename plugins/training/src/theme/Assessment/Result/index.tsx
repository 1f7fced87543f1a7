import React, {type ReactNode, useMemo} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import {
  type AssessmentAttempt,
  dayAfter,
  isPassed,
  resultOf,
} from 'docusaurus-plugin-training/client/assessment';
import {
  type DrawData,
  quizOf,
  useDay,
  useDrawnEntries,
  useDrawnQuestions,
} from 'docusaurus-plugin-training/client/drawn';
import Answered from '@theme/Assessment/Answered';
import Loading from '@theme/Assessment/Loading';
import Passed from '@theme/KnowledgeCheck/Passed';
import styles from './styles.module.css';

export interface Props {
  /** One that was handed in. */
  readonly attempt: AssessmentAttempt;
  readonly quiz: string;
  readonly draw: DrawData;
  readonly passMark: number | null;
  /** Days to wait, before another attempt; `null` where nothing is advised. */
  readonly retryAfter: number | null;
  /** The best of all attempts. */
  readonly best: AssessmentAttempt | null;
  /** The list of all attempts. */
  readonly attempts: ReactNode;
  /** Begins another attempt. */
  readonly onAgain: () => void;
  /** Elements of the page itself. */
  readonly children?: ReactNode;
}

/** How many questions of each page were right, with links to the pages. */
function ByPage({attempt, draw}: Pick<Props, 'attempt' | 'draw'>): ReactNode {
  const format = useNumberFormat();
  const pages = draw.pools.flatMap((pool) => pool.pages);
  const rows = pages.flatMap((page) => {
    const asked = attempt.questions.filter(
      ({id, score}) => quizOf(id) === page.id && score !== null,
    );
    return asked.length === 0 ? [] : [{page, asked}];
  });
  return (
    rows.length > 0 && (
      <ul>
        {rows.map(({page: {id, title, permalink}, asked}) => (
          <li key={id}>
            <Link to={permalink}>{title}</Link>
            <span className={styles.count}>
              {translate(
                {id: 'theme.training.Assessment.correctOf', message: '{correct} of {total}'},
                {
                  correct: format(asked.filter(({score}) => score === 1).length),
                  total: format(asked.length),
                },
              )}
            </span>
          </li>
        ))}
      </ul>
    )
  );
}

/** What came of an attempt: the score, the pages that it is about, and every question with its answer. */
export default function Result(props: Props): ReactNode {
  const {attempt, quiz, draw, passMark, retryAfter, best, attempts, onAgain, children} = props;
  const {questions: asked, handedIn} = attempt;
  const format = useNumberFormat();
  const day = useDay();
  const ids = useMemo(() => asked.map(({id}) => id), [asked]);
  const own = useMemo(() => ({quiz, children}), [quiz, children]);
  const drawn = useDrawnQuestions(ids, draw.load, own);
  const entries = useDrawnEntries(drawn.questions);
  const result = resultOf(asked);
  const hasPassed = best !== null && isPassed(resultOf(best.questions), passMark);
  const scored = asked.filter(({score}) => score !== null);
  const pages = new Map(draw.pools.flatMap((pool) => pool.pages).map((page) => [page.id, page]));
  return (
    <section>
      <div className={styles.result}>
        <h3 className="training-heading">
          {translate(
            {
              id: 'theme.training.KnowledgeCheck.score',
              message: 'You got {correct} of {total} correct',
            },
            {
              correct: format(scored.filter(({score}) => score === 1).length),
              total: format(scored.length),
            },
          )}
        </h3>
        {passMark === null ? (
          <p>{format(result.percent / 100, {style: 'percent'})}</p>
        ) : (
          <Passed percent={result.percent} passMark={passMark} />
        )}
        {best !== null && best !== attempt && hasPassed && !isPassed(result, passMark) && (
          <p>
            {translate(
              {
                id: 'theme.training.Assessment.passedBefore',
                message: 'You passed on {day}, with {percent}. That counts.',
              },
              {
                day: day(best.handedIn?.day ?? ''),
                percent: format(resultOf(best.questions).percent / 100, {style: 'percent'}),
              },
            )}
          </p>
        )}
        <p className={styles.day}>
          {translate(
            {id: 'theme.training.Assessment.handedIn', message: 'Handed in on {day}.'},
            {day: day(handedIn?.day ?? '')},
          )}
        </p>
        <ByPage attempt={attempt} draw={draw} />
        {draw.course && (
          <p>
            {hasPassed && draw.course.certificate !== null ? (
              <Link to={draw.course.certificate}>
                {translate({
                  id: 'theme.training.Assessment.certificate',
                  message: 'Get your certificate',
                })}
              </Link>
            ) : (
              <Link to={draw.course.review}>
                {translate({
                  id: 'theme.training.Assessment.review',
                  message: 'Review what you missed, from tomorrow on',
                })}
              </Link>
            )}
            {' · '}
            <Link to={draw.course.permalink}>
              {translate(
                {id: 'theme.training.Assessment.back', message: 'Back to “{title}”'},
                {title: draw.course.title},
              )}
            </Link>
          </p>
        )}
        <div className={styles.again}>
          {retryAfter !== null && handedIn !== null && !hasPassed && (
            <p>
              {translate(
                {
                  id: 'theme.training.Assessment.wait',
                  message:
                    'Before you try again, read what you missed. It is best to wait until {day}.',
                },
                {day: day(dayAfter(handedIn.day, retryAfter))},
              )}
            </p>
          )}
          <button
            type="button"
            className="button training-button button--secondary"
            onClick={onAgain}
          >
            {translate({id: 'theme.training.Assessment.again', message: 'Take it again'})}
          </button>
        </div>
      </div>
      {attempts}
      {drawn.status === 'ready' ? (
        asked.map((question, index) => (
          <Answered
            key={question.id}
            question={question}
            number={index + 1}
            total={asked.length}
            entry={entries.find(({id}) => id === question.id) ?? null}
            page={pages.get(quizOf(question.id)) ?? null}
          />
        ))
      ) : (
        <>
          {drawn.pages}
          <Loading status={drawn.status} onRetry={drawn.retry} />
        </>
      )}
    </section>
  );
}
