import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/ComparisonButton';
import styles from './styles.module.css';

/** A button of a comparison, quieter than what it stands beside. */
export default function ComparisonButton({className, ...props}: Props): ReactNode {
  return (
    <button
      type="button"
      className={clsx('button training-button', styles.button, className)}
      {...props}
    />
  );
}
