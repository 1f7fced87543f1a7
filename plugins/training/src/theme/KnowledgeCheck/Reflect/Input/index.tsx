import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {InputProps} from 'docusaurus-plugin-training/client';
import {
  controlOf,
  MAX_REFLECTION_LENGTH,
  useEarlyInput,
} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export type Props = InputProps;

/** A field for some paragraphs. */
export default function Input({anchor, response, locked, onRespond}: Props): ReactNode {
  const id = `${anchor}-0`;
  useEarlyInput(response, () => [controlOf(id)?.value ?? ''], onRespond);
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {translate({id: 'theme.training.KnowledgeCheck.answerField', message: 'Your answer'})}
      </label>
      <textarea
        id={id}
        className={styles.text}
        dir="auto"
        rows={4}
        maxLength={MAX_REFLECTION_LENGTH}
        value={response[0] ?? ''}
        readOnly={locked}
        onChange={({target}) => {
          onRespond(target.value === '' ? [] : [target.value]);
        }}
      />
    </>
  );
}
