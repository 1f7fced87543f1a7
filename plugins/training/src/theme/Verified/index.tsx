import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface Props {
  /** What was said of it, in the language of the page. */
  readonly children: ReactNode;
}

/** What a question or a sample was checked against. A page loads it where it has one. */
export default function Verified({children}: Props): ReactNode {
  return <p className={clsx('training-verified', styles.verified)}>{children}</p>;
}
