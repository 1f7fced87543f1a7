import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Verdict} from 'docusaurus-plugin-training/client';
import './styles.module.css';

export interface Props {
  /** `key` stands for a right part that was not chosen. */
  readonly verdict: Verdict | 'key';
  /** Whether the words are for screen readers alone. */
  readonly iconOnly?: boolean;
  /** Other words than those of the verdict. */
  readonly children?: ReactNode;
}

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
      <span className={iconOnly ? 'training-hidden' : undefined}>
        {children ?? verdictWords(verdict)}
      </span>
    </span>
  );
}
