import type {ReactNode} from 'react';
import {
  type Attempt,
  NEW_ATTEMPT,
  type QuestionEntry,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client';
import {partlyRightResponse, wrongResponse} from './sampleResponse';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** The page's file, relative to the site. */
  readonly page: string;
}

function statesOf(entry: QuestionEntry): [label: string, attempt: Attempt][] {
  const wrong = wrongResponse(entry);
  const partly = partlyRightResponse(entry);
  const {correctResponse} = entry.model;
  const after = (...responses: Attempt['responses']): Attempt => ({...NEW_ATTEMPT, responses});
  return [
    ['As asked', NEW_ATTEMPT],
    ['Wrong once', after(wrong)],
    ...(partly ? [['Partly correct', after(partly)] as [string, Attempt]] : []),
    ['Answer shown', {...after(wrong), revealed: true}],
    ...(correctResponse.length > 0
      ? [['Correct', after([...correctResponse])] as [string, Attempt]]
      : []),
  ];
}

/** Puts a question of the page into each of its states. */
export default function QuestionStates({id, page}: Props): ReactNode {
  const session = useQuizSession(page);
  const entry = useQuizState(session).questions.find(({model}) => model.id === id);
  return (
    <div className={styles.states} role="group" aria-label="States of the question above">
      {entry && <span>See it:</span>}
      {entry &&
        statesOf(entry).map(([label, attempt]) => (
          <button
            key={label}
            type="button"
            className="button button--sm button--secondary"
            onClick={() => {
              session.record(entry.model, attempt);
              // What has been chosen and not checked belongs to the state before.
              session.retry([]);
            }}
          >
            {label}
          </button>
        ))}
    </div>
  );
}
