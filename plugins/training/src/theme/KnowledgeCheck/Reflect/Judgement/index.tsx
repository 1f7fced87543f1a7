import React, {type ReactNode} from 'react';
import {type Grade, ownVerdictIn, verdictOf} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';
import Verdict from '@theme/KnowledgeCheck/Reflect/Verdict';

export interface Props {
  readonly grade: Grade;
}

/** What the reader has said of the own answer. */
export default function Judgement({grade}: Props): ReactNode {
  return (
    <Mark verdict={verdictOf(grade.correct)}>
      <Verdict verdict={ownVerdictIn(grade)} />
    </Mark>
  );
}
