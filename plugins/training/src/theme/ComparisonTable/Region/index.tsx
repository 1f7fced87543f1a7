import React, {type ReactNode} from 'react';
import {useEdges, useHashInView} from 'docusaurus-plugin-training/client/internal';
import styles from './styles.module.css';

export interface Props {
  /** Id of the caption of the table. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** What a table scrolls in, in both directions. */
export default function Region({labelledBy, children}: Props): ReactNode {
  const {ref, scrolls} = useEdges();
  useHashInView(ref);
  // A region that scrolls has to be reachable with the keyboard.
  const focusable = scrolls ? {tabIndex: 0} : {};
  return (
    <div className={styles.frame}>
      <div
        ref={ref}
        role="region"
        aria-labelledby={labelledBy}
        {...focusable}
        className={styles.region}
      >
        {children}
      </div>
    </div>
  );
}
