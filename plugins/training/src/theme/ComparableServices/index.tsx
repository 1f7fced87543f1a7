import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/ComparableServices';
import styles from './styles.module.css';

/** What does the same work at other providers. Its heading is part of the page. */
export default function ComparableServices({title, children}: Props): ReactNode {
  return (
    <ul
      className={clsx('training-comparable-services training-bare', styles.services)}
      aria-label={title}
    >
      {children}
    </ul>
  );
}
