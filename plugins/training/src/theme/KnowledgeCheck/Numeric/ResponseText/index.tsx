import React, {type ReactNode} from 'react';
import {
  readNumeric,
  type ResponseTextProps,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';

export type Props = ResponseTextProps;

/** A number with its unit and, for the answer, how far from it a number may be. */
export default function ResponseText({entry: {element, model}, response}: Props): ReactNode {
  const format = useNumberFormat();
  const {tolerance, unit} = readNumeric(element);
  const plain = (value: number) =>
    format(value, {maximumSignificantDigits: 15, useGrouping: false});
  const isAnswer = response === model.correctResponse;
  return (
    <>
      <bdi>
        {plain(Number(response[0]))}
        {isAnswer && tolerance > 0 && ` ± ${plain(tolerance)}`}
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
