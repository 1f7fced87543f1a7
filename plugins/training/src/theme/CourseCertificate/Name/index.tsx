import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Longer than any name that a sheet has room for. */
const MOST_CHARACTERS = 200;

/** Where the reader types the name, and prints the certificate. It is not printed itself. */
export default function Name({name, onChange}: Props): ReactNode {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        window.print();
      }}
    >
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
      <button type="submit" className="button training-button button--primary">
        {translate({id: 'theme.training.CourseCertificate.print', message: 'Print'})}
      </button>
    </form>
  );
}
