import React, {type ReactNode} from 'react';
import {matchOf, readMatching} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/Matching/ResponseText';

/** The pairs of a response. */
export default function ResponseText({entry: {element}, response}: Props): ReactNode {
  const {lefts, choices} = readMatching(element);
  return (
    <dl className="training-pairs">
      {lefts.map(({id, text}) => (
        <React.Fragment key={id}>
          <dt>{text}</dt>
          <dd>{choices.find((choice) => choice.id === matchOf(response, id))?.text ?? '–'}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
