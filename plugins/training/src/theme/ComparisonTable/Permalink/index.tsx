import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/ComparisonTable/Permalink';
import styles from './styles.module.css';

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
