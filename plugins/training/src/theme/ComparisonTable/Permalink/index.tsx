import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface Props {
  readonly href: string;
  readonly label: string;
}

/** Link to a row or a column, beside its heading. */
export default function Permalink({href, label}: Props): ReactNode {
  return (
    <a
      className={clsx('training-comparison-permalink', styles.permalink)}
      href={href}
      aria-label={label}
    />
  );
}
