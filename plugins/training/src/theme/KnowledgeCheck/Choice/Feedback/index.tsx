import React, {type ReactNode} from 'react';
import {type QuestionEntry, readOptions} from 'docusaurus-plugin-training/client';
import OptionText from '@theme/KnowledgeCheck/Choice/OptionText';

export interface Props {
  readonly entry: QuestionEntry;
}

/** The feedback of all options, for a reader who cannot choose one without script. */
export default function Feedback({entry: {element}}: Props): ReactNode {
  const options = readOptions(element).filter(({feedback}) => feedback !== null);
  return (
    options.length > 0 && (
      <dl className="training-pairs">
        {options.map((option) => (
          <React.Fragment key={option.id}>
            <dt>
              <OptionText option={option} />
            </dt>
            <dd>{option.feedback}</dd>
          </React.Fragment>
        ))}
      </dl>
    )
  );
}
