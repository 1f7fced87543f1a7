import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Longer than any name that a sheet has room for. */
const MOST_CHARACTERS = 200;

/**
 * Where the reader types the name, and prints the certificate. It is not printed itself, and it is
 * no form, in which Enter in the field would print.
 */
export default function Name({name, onChange}: Props): ReactNode {
  return (
    <div className={styles.name}>
      <label>
        {translate({
          id: 'theme.training.CourseCertificate.name',
          message: 'Your name, kept in this browser and in the record that you save',
        })}
        <input
          type="text"
          dir="auto"
          autoComplete="name"
          maxLength={MOST_CHARACTERS}
          value={name}
          onChange={({target}) => {
            onChange(target.value);
          }}
        />
      </label>
      <button
        type="button"
        className="button training-button button--primary"
        onClick={() => {
          window.print();
        }}
      >
        {translate({id: 'theme.training.CourseCertificate.print', message: 'Print'})}
      </button>
    </div>
  );
}
