import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type QuestionEntry, readNumeric, useNumberFormat} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

/** Shows how decimals are written here. */
const EXAMPLE = 12.5;

export default function Instruction({entry: {element}}: Props): ReactNode {
  const {unit} = readNumeric(element);
  const format = useNumberFormat();
  return translate(
    {
      id: 'theme.training.KnowledgeCheck.enterNumber',
      message: 'Enter a number, such as {example}.',
    },
    {example: unit === null ? format(EXAMPLE) : `${format(EXAMPLE)} ${unit}`},
  );
}
