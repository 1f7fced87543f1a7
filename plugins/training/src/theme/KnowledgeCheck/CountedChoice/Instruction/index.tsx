import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type QuestionEntry, useNumberFormat} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

export default function Instruction({entry: {element}}: Props): ReactNode {
  const format = useNumberFormat();
  return translate(
    {id: 'theme.training.KnowledgeCheck.chooseCount', message: 'Choose {count}.'},
    {count: format(Number(element.choose))},
  );
}
