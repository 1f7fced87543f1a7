import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {keyOf} from 'docusaurus-plugin-training/client';
import OptionWords from '@theme/KnowledgeCheck/OptionWords';
import type {Props} from '@theme/KnowledgeCheck/Solution';

/** The right options and the explanation of a question, without its other options. */
export default function Solution({entry}: Props): ReactNode {
  const key = keyOf(entry.model);
  return (
    <>
      <p>
        <strong>
          <Translate
            id="theme.training.KnowledgeCheck.correctAnswers"
            description="Above the right options of a question"
          >
            Correct answer:
          </Translate>
        </strong>
      </p>
      <ul>
        {key.map((id) => (
          <li key={id}>
            <OptionWords entry={entry} id={id} />
          </li>
        ))}
      </ul>
      {entry.content.explanation}
    </>
  );
}
