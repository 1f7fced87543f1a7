import React, {type ReactNode} from 'react';
import {
  readNumeric,
  type ResponseTextProps,
  showNumber,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';

export type Props = ResponseTextProps;

/** A number with its unit and, for the answer, how far from it a number may be. */
export default function ResponseText({entry: {element, model}, response}: Props): ReactNode {
  const format = useNumberFormat();
  const {tolerance, unit} = readNumeric(element);
  const isAnswer = response === model.correctResponse;
  return (
    <>
      <bdi>
        {showNumber(response[0] ?? '', format)}
        {isAnswer && Number(tolerance) > 0 && ` ± ${showNumber(tolerance, format)}`}
      </bdi>
      {unit !== null && (
        <>
          {' '}
          <bdi>{unit}</bdi>
        </>
      )}
    </>
  );
}
