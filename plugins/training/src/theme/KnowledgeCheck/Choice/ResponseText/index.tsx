import React, {type ReactNode} from 'react';
import {readOptions, type ResponseTextProps} from 'docusaurus-plugin-training/client';
import OptionText from '@theme/KnowledgeCheck/Choice/OptionText';

export type Props = ResponseTextProps;

/** The chosen options. */
export default function ResponseText({entry: {element}, response}: Props): ReactNode {
  return (
    <ul className="training-list">
      {readOptions(element)
        .filter(({id}) => response.includes(id))
        .map((option) => (
          <li key={option.id}>
            <OptionText option={option} />
          </li>
        ))}
    </ul>
  );
}
