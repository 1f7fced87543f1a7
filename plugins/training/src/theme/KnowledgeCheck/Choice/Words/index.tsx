import React, {type ReactNode} from 'react';
import {readOptions} from 'docusaurus-plugin-training/client';
import OptionWords from '@theme/KnowledgeCheck/Choice/OptionWords';
import type {Props} from '@theme/KnowledgeCheck/Choice/Words';

/** The chosen options. */
export default function Words({entry: {element}, response}: Props): ReactNode {
  return (
    <ul className="training-list">
      {readOptions(element)
        .filter(({id}) => response.includes(id))
        .map((option) => (
          <li key={option.id}>
            <OptionWords option={option} />
          </li>
        ))}
    </ul>
  );
}
