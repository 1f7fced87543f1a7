import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  /** The words of the heading above, in the language of the page. */
  readonly title: string;
  /** One list item per counterpart. */
  readonly children?: ReactNode;
}

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
