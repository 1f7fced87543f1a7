import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck/OptionWords';

/** The text of an option; of a true-false question, the words in the reader's language. */
export default function OptionWords({entry: {model, content}, id}: Props): ReactNode {
  if (model.type === 'choice') {
    return content.options.get(id)?.text;
  }
  return id === 'true'
    ? translate({
        id: 'theme.training.KnowledgeCheck.true',
        message: 'True',
        description: 'Answer to a true-false question',
      })
    : translate({
        id: 'theme.training.KnowledgeCheck.false',
        message: 'False',
        description: 'Answer to a true-false question',
      });
}
