import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useNumberFormat} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly percent: number;
  readonly passMark: number;
}

/** Whether a result passes, in words. It is compared as it is shown: who reads "75 %" has 75. */
export default function Passed({percent, passMark}: Props): ReactNode {
  const format = useNumberFormat();
  const rounded = Math.round(percent);
  const values = {
    percent: format(rounded / 100, {style: 'percent'}),
    passMark: format(passMark / 100, {style: 'percent', maximumFractionDigits: 1}),
  };
  return (
    <p>
      {rounded >= passMark
        ? translate(
            {
              id: 'theme.training.KnowledgeCheck.passed',
              message: 'Passed, with {percent}. The pass mark is {passMark}.',
            },
            values,
          )
        : translate(
            {
              id: 'theme.training.KnowledgeCheck.notPassed',
              message: 'Not passed yet, with {percent}. The pass mark is {passMark}.',
            },
            values,
          )}
    </p>
  );
}
