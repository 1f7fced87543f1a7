import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

export default function Instruction(): ReactNode {
  return translate({
    id: 'theme.training.KnowledgeCheck.putInOrder',
    message: 'Put the items in order.',
  });
}
