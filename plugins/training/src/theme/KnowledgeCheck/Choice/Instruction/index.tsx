import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {QuestionEntry} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

export default function Instruction({entry: {element}}: Props): ReactNode {
  return element.multiple
    ? translate({
        id: 'theme.training.KnowledgeCheck.selectAll',
        message: 'Select all that apply.',
      })
    : translate({
        id: 'theme.training.KnowledgeCheck.selectOne',
        message: 'Select one.',
      });
}
