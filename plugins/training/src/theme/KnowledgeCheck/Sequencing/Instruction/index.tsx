import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

export default function Instruction(): ReactNode {
  return translate({
    id: 'theme.training.KnowledgeCheck.putInOrder',
    message: 'Put the items in order.',
  });
}
