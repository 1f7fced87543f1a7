import React, {type ReactNode, useRef} from 'react';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/Actions';
import styles from './styles.module.css';

/** Milliseconds in which a second press is one with the first. */
const PAUSE = 500;

type Action = readonly [label: string, onClick: () => void];

function primaryAction(props: Props): Action {
  const {state, allDone, onCheck, onTryAgain, onNext} = props;
  if (state.isAnswering) {
    return [
      translate({id: 'theme.training.KnowledgeCheck.check', message: 'Check answer'}),
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
  const {state, hints, primaryRef, onShowAnswer, onShowHint} = props;
  const {phase, isOver, hintsShown} = state;
  const [label, onClick] = primaryAction(props);
  const format = useNumberFormat();
  const acted = useRef({at: -PAUSE, changes: -1});

  const areHintsLeft = hintsShown < hints;
  return (
    // A key that is held down presses what comes in the place of its button.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.actions}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') {
          event.preventDefault();
        }
      }}
      // A reader has not seen yet what takes the place of a button that was pressed.
      onClickCapture={(event) => {
        const now = performance.now();
        const {at, changes} = acted.current;
        if (now - at < PAUSE && changes === state.changes) {
          event.stopPropagation();
        } else if (event.target !== event.currentTarget) {
          acted.current = {at: now, changes: state.changes};
        }
      }}
    >
      <button
        ref={primaryRef}
        type="button"
        className={`button button--${isOver ? 'secondary' : 'primary'}`}
        onClick={onClick}
      >
        {label}
      </button>
      {phase === 'incorrect' && (
        <button type="button" className="button button--secondary" onClick={onShowAnswer}>
          {translate({id: 'theme.training.KnowledgeCheck.showAnswer', message: 'Show answer'})}
        </button>
      )}
      {hints > 0 && !isOver && (
        <button
          type="button"
          className="button button--secondary"
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
