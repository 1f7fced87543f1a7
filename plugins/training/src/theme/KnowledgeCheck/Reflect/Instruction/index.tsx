import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

export default function Instruction(): ReactNode {
  return translate({
    id: 'theme.training.KnowledgeCheck.writeAndCompare',
    message: 'Write your answer, then compare it with the model answer.',
  });
}
