import React, {type ReactNode} from 'react';
import {type ResponseTextProps, useNumberFormat} from 'docusaurus-plugin-training/client';
import numeric from '@theme/KnowledgeCheck/Numeric';

export type Props = ResponseTextProps;

const PERCENT = {style: 'percent', maximumFractionDigits: 10} as const;

/** A number with its unit and, for the answer, how far from it a number may be. */
export default function ResponseText({entry, response}: Props): ReactNode {
  const {
    element: {tolerance = ''},
    model,
  } = entry;
  const format = useNumberFormat();
  return (
    <>
      <numeric.ResponseText entry={entry} response={response} />
      {response === model.correctResponse && tolerance.endsWith('%') && (
        <>
          {' '}
          <bdi>± {format(parseFloat(tolerance) / 100, PERCENT)}</bdi>
        </>
      )}
    </>
  );
}
