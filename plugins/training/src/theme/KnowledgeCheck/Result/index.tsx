import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import type {Props} from '@theme/KnowledgeCheck/Result';
import styles from './styles.module.css';

function PassOrNot({percent, passMark}: {readonly percent: number; readonly passMark: number}) {
  // Compared as shown: who reads "75 %" has 75 percent.
  return Math.round(percent) >= passMark ? (
    <p>
      <Translate
        id="theme.training.KnowledgeCheck.passed"
        description="Below the result where a pass mark is set"
        values={{percent: Math.round(percent), passMark}}
      >
        {'Passed, with {percent} %. The pass mark is {passMark} %.'}
      </Translate>
    </p>
  ) : (
    <p>
      <Translate
        id="theme.training.KnowledgeCheck.notPassed"
        description="Below the result where a pass mark is set"
        values={{percent: Math.round(percent), passMark}}
      >
        {'Not passed yet, with {percent} %. The pass mark is {passMark} %.'}
      </Translate>
    </p>
  );
}

/** The result of a quiz whose questions are all done. */
export default function Result({score, passMark, onStartOver, headingRef}: Props): ReactNode {
  const anchorTarget = useAnchorTargetClassName('result');
  return (
    <div className={clsx('training-result', styles.result)}>
      <h3 ref={headingRef} tabIndex={-1} className={clsx(anchorTarget, styles.heading)}>
        <Translate
          id="theme.training.KnowledgeCheck.score"
          description="Result of a quiz; counts first tries"
          values={{correct: score.correct, total: score.questions}}
        >
          {'You got {correct} of {total} correct'}
        </Translate>
      </h3>
      {passMark !== null && <PassOrNot percent={score.percent} passMark={passMark} />}
      <p className={styles.explanation}>
        <Translate
          id="theme.training.KnowledgeCheck.scoreExplanation"
          description="Below the result of a quiz"
        >
          First tries count. Your answers are kept in this browser and are sent nowhere.
        </Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={onStartOver}>
        <Translate
          id="theme.training.KnowledgeCheck.startOver"
          description="Button that erases all answers to a quiz"
        >
          Start over
        </Translate>
      </button>
    </div>
  );
}
