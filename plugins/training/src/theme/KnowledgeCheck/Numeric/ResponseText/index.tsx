import React, {type ReactNode} from 'react';
import {readNumeric, useNumberFormat} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/Numeric/ResponseText';

/** A number with its unit and, for the answer, how far from it a number may be. */
export default function ResponseText({entry: {element, model}, response}: Props): ReactNode {
  const format = useNumberFormat();
  const {tolerance, unit} = readNumeric(element);
  const plain = (value: number) =>
    format(value, {maximumSignificantDigits: 15, useGrouping: false});
  const isAnswer = response === model.correctResponse;
  return (
    <>
      {plain(Number(response[0]))}
      {isAnswer && tolerance > 0 && ` ± ${plain(tolerance)}`}
      {unit !== null && ` ${unit}`}
    </>
  );
}
