import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck/Mark';
import styles from './styles.module.css';

function verdictWords(verdict: Props['verdict']): string {
  switch (verdict) {
    case 'correct':
      return translate({id: 'theme.training.KnowledgeCheck.correct', message: 'Correct'});
    case 'incorrect':
      return translate({id: 'theme.training.KnowledgeCheck.notCorrect', message: 'Not correct'});
    case 'key':
      return translate({id: 'theme.training.KnowledgeCheck.key', message: 'Correct answer'});
  }
}

/** Says of a response, or of one part of it, whether it is right: in words, and with an icon. */
export default function Mark({verdict, iconOnly = false, children}: Props): ReactNode {
  return (
    <span className="training-mark" data-mark={verdict}>
      <span className={iconOnly ? styles.hidden : undefined}>
        {children ?? verdictWords(verdict)}
      </span>
    </span>
  );
}
