import React, {type ReactNode, useEffect, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

const load = () => import('docusaurus-plugin-training/client/assessmentStore');

/** Where a reader says whose record it is, for somebody who gets those of many. */
export default function Name(): ReactNode {
  const [name, setName] = useState('');
  useEffect(() => {
    void load().then(({readName}) => {
      setName(readName());
    });
  }, []);
  return (
    <label className={styles.name}>
      {translate({
        id: 'theme.training.CourseCertificate.name',
        message: 'Your name, kept in this browser and in the record that you save',
      })}
      <input
        type="text"
        autoComplete="name"
        dir="auto"
        maxLength={200}
        value={name}
        onChange={({target: {value}}) => {
          setName(value);
          void load().then(({writeName}) => writeName(value));
        }}
      />
    </label>
  );
}
