import React, {type ReactNode} from 'react';
import {ownVerdictIn, verdictOf} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';
import type {Props} from '@theme/KnowledgeCheck/Reflect/Judgement';
import Verdict from '@theme/KnowledgeCheck/Reflect/Verdict';

/** What the reader has said of the own answer. */
export default function Judgement({grade}: Props): ReactNode {
  return (
    <Mark verdict={verdictOf(grade.correct)}>
      <Verdict verdict={ownVerdictIn(grade)} />
    </Mark>
  );
}
