import React, {type ReactNode} from 'react';
import type {Props} from '@theme/KnowledgeCheck/Icon';
import styles from './styles.module.css';

const PATHS: Readonly<Record<Props['name'], string>> = {
  check: 'M5 10.5l3.5 3.5L15 7',
  minus: 'M5.5 10h9',
};

/** Decoration beside words that say the same. */
export default function Icon({name}: Props): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9" />
      <path d={PATHS[name]} />
    </svg>
  );
}
