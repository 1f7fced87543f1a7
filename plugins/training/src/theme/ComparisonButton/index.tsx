import React, {type ComponentProps, type ReactNode} from 'react';
import clsx from 'clsx';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export type Props = Omit<ComponentProps<'button'>, 'type'>;

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
