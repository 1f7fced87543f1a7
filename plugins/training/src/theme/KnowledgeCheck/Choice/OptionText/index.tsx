import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {OptionContent} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly option: OptionContent;
}

/** The text of an option; of a true-false question, the words in the reader's language. */
export default function OptionText({option: {id, text}}: Props): ReactNode {
  if (text !== null) {
    return text;
  }
  return id === 'true'
    ? translate({
        id: 'theme.training.KnowledgeCheck.true',
        message: 'True',
      })
    : translate({
        id: 'theme.training.KnowledgeCheck.false',
        message: 'False',
      });
}
