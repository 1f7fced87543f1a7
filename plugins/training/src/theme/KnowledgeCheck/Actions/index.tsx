import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type QuestionState, useNumberFormat} from 'docusaurus-plugin-training/client';
import styles from './styles.module.css';

export interface Props {
  readonly state: QuestionState;
  /** Other words than "Check answer". */
  readonly checkLabel: string | undefined;
  /** Whether every question of the page has been answered or shown. */
  readonly allDone: boolean;
  /** Number of hints that the question has. */
  readonly hints: number;
  readonly onCheck: () => void;
  readonly onTryAgain: () => void;
  readonly onShowAnswer: () => void;
  readonly onShowHint: () => void;
  readonly onNext: () => void;
}

type Action = readonly [label: string, onClick: () => void];

function primaryAction(props: Props): Action {
  const {state, checkLabel, allDone, onCheck, onTryAgain, onNext} = props;
  if (state.isAnswering) {
    return [
      checkLabel ?? translate({id: 'theme.training.KnowledgeCheck.check', message: 'Check answer'}),
      onCheck,
    ];
  }
  if (!state.isOver) {
    return [
      translate({id: 'theme.training.KnowledgeCheck.tryAgain', message: 'Try again'}),
      onTryAgain,
    ];
  }
  return [
    allDone
      ? translate({id: 'theme.training.KnowledgeCheck.seeResult', message: 'See your result'})
      : translate({id: 'theme.training.KnowledgeCheck.next', message: 'Next question'}),
    onNext,
  ];
}

/** The buttons below a question. The first one stays the same element in every phase. */
export default function Actions(props: Props): ReactNode {
  const {state, hints, onShowAnswer, onShowHint} = props;
  const {phase, isOver, hintsShown} = state;
  const [label, onClick] = primaryAction(props);
  const format = useNumberFormat();
  const areHintsLeft = hintsShown < hints;
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={`button training-button button--${isOver ? 'secondary' : 'primary'}`}
        onClick={onClick}
      >
        {label}
      </button>
      {phase === 'incorrect' && (
        <button
          type="button"
          className="button training-button button--secondary"
          onClick={onShowAnswer}
        >
          {translate({id: 'theme.training.KnowledgeCheck.showAnswer', message: 'Show answer'})}
        </button>
      )}
      {hints > 0 && !isOver && (
        <button
          type="button"
          className="button training-button button--secondary"
          aria-disabled={!areHintsLeft || undefined}
          onClick={areHintsLeft ? onShowHint : undefined}
        >
          {areHintsLeft
            ? translate(
                {
                  id: 'theme.training.KnowledgeCheck.nextHint',
                  message: 'Hint {number} of {total}',
                },
                {number: format(hintsShown + 1), total: format(hints)},
              )
            : translate({
                id: 'theme.training.KnowledgeCheck.noMoreHints',
                message: 'No more hints',
              })}
        </button>
      )}
    </div>
  );
}
