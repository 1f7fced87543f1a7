import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck/Actions';
import styles from './styles.module.css';

function HintLabel({shown, total}: Props['hints']): ReactNode {
  if (shown === total) {
    return (
      <Translate
        id="theme.training.KnowledgeCheck.noMoreHints"
        description="In place of the hint button's label after the last hint"
      >
        No more hints
      </Translate>
    );
  }
  return total === 1 ? (
    <Translate id="theme.training.KnowledgeCheck.hint" description="Button that shows the hint">
      Hint
    </Translate>
  ) : (
    <Translate
      id="theme.training.KnowledgeCheck.nextHint"
      description="Button that shows the next of several hints"
      values={{number: shown + 1, total}}
    >
      {'Hint {number} of {total}'}
    </Translate>
  );
}

/** The buttons below a question. The first one stays the same element in every phase. */
export default function Actions({
  phase,
  retrying,
  allDone,
  hints,
  primaryRef,
  onCheck,
  onTryAgain,
  onShowAnswer,
  onShowHint,
  onNext,
}: Props): ReactNode {
  const isOver = phase === 'correct' || phase === 'revealed';
  const isChoosing = phase === 'open' || (phase === 'incorrect' && retrying);
  const primary = (() => {
    if (isChoosing) {
      return {
        onClick: onCheck,
        label: (
          <Translate
            id="theme.training.KnowledgeCheck.check"
            description="Button that checks the chosen answer"
          >
            Check answer
          </Translate>
        ),
      };
    }
    if (!isOver) {
      return {
        onClick: onTryAgain,
        label: (
          <Translate
            id="theme.training.KnowledgeCheck.tryAgain"
            description="Button that lets the reader choose again after a wrong answer"
          >
            Try again
          </Translate>
        ),
      };
    }
    return {
      onClick: onNext,
      label: allDone ? (
        <Translate
          id="theme.training.KnowledgeCheck.seeResult"
          description="Button that leads to the result when every question is done"
        >
          See your result
        </Translate>
      ) : (
        <Translate
          id="theme.training.KnowledgeCheck.next"
          description="Button that leads to the next question that is not done"
        >
          Next question
        </Translate>
      ),
    };
  })();

  return (
    <div className={styles.actions}>
      <button
        ref={primaryRef}
        type="button"
        className={`button ${isOver ? 'button--secondary' : 'button--primary'}`}
        onClick={primary.onClick}
      >
        {primary.label}
      </button>
      {phase === 'incorrect' && (
        <button type="button" className="button button--secondary" onClick={onShowAnswer}>
          <Translate
            id="theme.training.KnowledgeCheck.showAnswer"
            description="Button that shows the right answer after a wrong one"
          >
            Show answer
          </Translate>
        </button>
      )}
      {!isOver && hints.total > 0 && (
        <button
          type="button"
          className="button button--secondary"
          aria-disabled={hints.shown === hints.total || undefined}
          onClick={() => {
            if (hints.shown < hints.total) {
              onShowHint();
            }
          }}
        >
          <HintLabel {...hints} />
        </button>
      )}
    </div>
  );
}
