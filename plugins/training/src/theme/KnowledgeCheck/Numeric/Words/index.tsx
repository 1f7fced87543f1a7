import React, {type ReactNode} from 'react';
import {readNumeric, showNumber, useNumberFormat} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/Numeric/Words';

/** A number with its unit and, for the answer, how far from it a number may be. */
export default function Words({entry: {element, model}, response}: Props): ReactNode {
  const format = useNumberFormat();
  const {tolerance, unit} = readNumeric(element);
  const isAnswer = response === model.correctResponse;
  return (
    <span data-words="">
      {showNumber(response[0] ?? '', format)}
      {isAnswer && Number(tolerance) > 0 && ` ± ${showNumber(tolerance, format)}`}
      {unit !== null && ` ${unit}`}
    </span>
  );
}
