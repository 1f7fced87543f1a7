import React, {type ReactNode} from 'react';
import {readItems, type ResponseTextProps} from 'docusaurus-plugin-training/client';

export type Props = ResponseTextProps;

/** The items in the order of the response. */
export default function ResponseText({entry: {element}, response}: Props): ReactNode {
  const items = new Map(readItems(element).map((item) => [item.id, item.text]));
  return (
    <ol className="training-list">
      {response.map((id) => (
        <li key={id}>{items.get(id)}</li>
      ))}
    </ol>
  );
}
