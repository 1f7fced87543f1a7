import type {ReactNode} from 'react';
import {
  type Attempt,
  type OwnVerdict,
  type QuestionEntry,
  readItems,
  readMatching,
  readOptions,
  type Response,
} from 'docusaurus-plugin-training/client';
import {
  askAgain,
  NEW_ATTEMPT,
  useQuizSession,
  useQuizState,
} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  /** Of a question of the page. */
  readonly id: string;
  /** The page's file, relative to the site. */
  readonly page: string;
  /** What the quiz is known by. */
  readonly quiz: string;
}

/** A response of which no part is right. */
function wrongResponse({model, element}: QuestionEntry): Response {
  switch (model.type) {
    case 'choice':
    case 'true-false':
      return readOptions(element)
        .filter(({correct}) => !correct)
        .slice(0, 1)
        .map(({id}) => id);
    case 'fill-in':
      return model.correctResponse.length === 0 ? ['?'] : model.correctResponse.map(() => '?');
    case 'numeric':
      return ['-1'];
    case 'sequencing': {
      const [first = '', ...others] = model.correctResponse;
      return [...others, first];
    }
    case 'reflect':
      return ['?', 'not-yet'];
    case 'matching': {
      const {key, choices} = readMatching(element);
      return key.map(({left, right}) => {
        const other = choices.find(({id}) => id !== right)?.id ?? '';
        return `${left}[.]${other}`;
      });
    }
  }
}

/** A response of which the first part is right; `null` where a question has but one part. */
function partlyRightResponse(entry: QuestionEntry): Response | null {
  const {model, element} = entry;
  const [first, second, ...others] = model.correctResponse;
  if (first === undefined || second === undefined) {
    return null;
  }
  if (model.type === 'choice') {
    return [first];
  }
  if (model.type === 'sequencing') {
    return readItems(element).length > 2 ? [first, ...others, second] : null;
  }
  return [first, ...wrongResponse(entry).slice(1)];
}

/** States of a question that its reader judges. */
function judgedStates(): [label: string, attempt: Attempt][] {
  const response = ['An answer of a reader.'];
  const judged = (verdict: OwnVerdict): Attempt => ({
    ...NEW_ATTEMPT,
    responses: [[...response, verdict]],
    revealed: true,
  });
  return [
    ['As asked', NEW_ATTEMPT],
    ['Compared', {...NEW_ATTEMPT, responses: [response]}],
    ['I had it', judged('had-it')],
    ['Partly', judged('partly')],
    ['Not yet', judged('not-yet')],
  ];
}

function statesOf(entry: QuestionEntry): [label: string, attempt: Attempt][] {
  if (entry.model.type === 'reflect') {
    return judgedStates();
  }
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
export default function States({id, page, quiz}: Props): ReactNode {
  const session = useQuizSession(quiz, page);
  const entry = useQuizState(session).questions.find(({model}) => model.id === id);
  return (
    <div className={styles.states} role="group" aria-label={`States of ${id}`}>
      {entry && <span>See it:</span>}
      {entry &&
        statesOf(entry).map(([label, attempt]) => (
          <button
            key={label}
            type="button"
            className="button training-button button--sm button--secondary"
            onClick={() => {
              session.record(entry.model, attempt);
              // What has been chosen and not checked belongs to the state before.
              askAgain(session, []);
            }}
          >
            {label}
          </button>
        ))}
    </div>
  );
}
