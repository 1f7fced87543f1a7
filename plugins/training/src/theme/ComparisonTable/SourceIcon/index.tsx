import React, {type ReactNode} from 'react';
import styles from './styles.module.css';

/** Stands for a link to where a value was read. */
export default function SourceIcon(): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7" />
    </svg>
  );
}
