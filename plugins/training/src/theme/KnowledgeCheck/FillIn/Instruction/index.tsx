import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type QuestionEntry, readFillIn} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

export default function Instruction({entry: {element}}: Props): ReactNode {
  return readFillIn(element).sentence === null
    ? translate({
        id: 'theme.training.KnowledgeCheck.typeAnswer',
        message: 'Type your answer.',
      })
    : translate({
        id: 'theme.training.KnowledgeCheck.fillBlanks',
        message: 'Fill in every blank.',
      });
}
