import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/Verified';
import styles from './styles.module.css';

/** What a question or a sample was checked against. A page loads it where it has one. */
export default function Verified({children}: Props): ReactNode {
  return <p className={clsx('training-verified', styles.verified)}>{children}</p>;
}
