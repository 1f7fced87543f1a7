import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

export default function Instruction(): ReactNode {
  return translate({
    id: 'theme.training.KnowledgeCheck.writeAndCompare',
    message: 'Write your answer, then compare it with the model answer.',
  });
}
