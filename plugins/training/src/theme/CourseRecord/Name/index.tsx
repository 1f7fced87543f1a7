import React, {type ReactNode, useEffect, useState} from 'react';
import NameField from '@theme/CourseRecord/NameField';
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
    <div className={styles.name}>
      <NameField
        name={name}
        onChange={(changed) => {
          setName(changed);
          void load().then(({writeName}) => writeName(changed));
        }}
      />
    </div>
  );
}
