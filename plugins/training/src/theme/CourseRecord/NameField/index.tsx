import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {MAX_NAME_LENGTH} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Where a reader types the name that records and certificates have. */
export default function NameField({name, onChange}: Props): ReactNode {
  return (
    <label className={styles.name}>
      {translate({
        id: 'theme.training.CourseCertificate.name',
        message: 'Your name, kept in this browser and in the record that you save',
      })}
      <input
        type="text"
        dir="auto"
        autoComplete="name"
        maxLength={MAX_NAME_LENGTH}
        value={name}
        onChange={({target}) => {
          onChange(target.value);
        }}
      />
    </label>
  );
}
