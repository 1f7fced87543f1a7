import React, {type ReactNode} from 'react';
import {matchOf, readMatching, type ResponseTextProps} from 'docusaurus-plugin-training/client';

export type Props = ResponseTextProps;

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
