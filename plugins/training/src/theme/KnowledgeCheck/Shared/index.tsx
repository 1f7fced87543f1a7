import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  type QuestionEntry,
  type SharedText,
  type Sharing,
  useNumberFormat,
} from 'docusaurus-plugin-training/client';
import {withSharedTexts} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

interface TextProps {
  readonly entry: QuestionEntry;
  readonly shared: SharedText;
}

/** A text that questions share. Styles show it once where several of them can be seen. */
function Text({entry, shared: {text, first, last}}: TextProps): ReactNode {
  const format = useNumberFormat();
  const {anchor} = entry.model;
  const label = `${anchor}-shared-by`;
  const isOne = first === last;
  return (
    <div
      id={`${anchor}-shared`}
      role={isOne ? undefined : 'group'}
      aria-labelledby={isOne ? undefined : label}
      className={`${styles.shared} ${first.anchor === anchor ? '' : 'training-again'}`}
    >
      {!isOne && (
        <p id={label} suppressHydrationWarning>
          {translate(
            {id: 'theme.training.KnowledgeCheck.shared', message: 'Questions {first} to {last}'},
            {first: format(first.number), last: format(last.number)},
          )}
        </p>
      )}
      {text}
    </div>
  );
}

const sharing: Sharing = {arrange: withSharedTexts, Text};

export default sharing;
