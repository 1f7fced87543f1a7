import React, {type ReactNode} from 'react';
import {type QuestionEntry, readTypedFeedback} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly entry: QuestionEntry;
}

/** The feedback to all wrong numbers, for a reader who cannot type one without script. */
export default function Feedback({entry}: Props): ReactNode {
  const {ResponseText} = entry.type;
  const feedback = readTypedFeedback(entry.element);
  return feedback.length === 0 ? null : (
    <dl className="training-pairs">
      {feedback.map(({answer, text}) => (
        <React.Fragment key={answer}>
          <dt>
            <ResponseText entry={entry} response={[answer]} />
          </dt>
          <dd>{text}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
